/** Rows judged: each as if it stood alone, and none refused for a history that may be longer than the lists. */
import type { Entry } from "../../src/core/domain";
import { defaultSettings } from "../../src/core/law";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { createJudge } from "../../src/core/rules/judge-entries";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";

function judgeAll(entries: readonly Entry[], others: readonly Entry[] = []) {
  const judge = createJudge(buildEntryIndex([...entries, ...others], []), defaultSettings);
  return entries.map((entry) => {
    const [award] = entry.awards;
    if (award === undefined) throw new Error("no award");
    const { verdict, judgement } = judge(entry, award);
    return { ...judgement, verdict };
  });
}

const list = buildList();
const row = (cells: RowContent, parts: Partial<Entry> = {}): Entry =>
  buildEntry(list, {
    cells: { fullName: "Lê Thị Lan", titles: ["CSTDCS"], rating: "HTTNV", ...cells },
    ...parts,
  });

/** Rows like each other in all but one thing. */
const rows: readonly Entry[] = [
  row({}),
  row({ rating: "HTXSNV" }),
  row({ rating: unread("?") }),
  row({ registered: false }),
  row({ recruitedOn: "2025-06-01" }),
  row({ recruitedOn: "2024-09-01" }),
  row({ recruitedOn: unread("?") }),
  row({ position: "Hiệu trưởng" }),
  row({ discipline: "Cảnh cáo" }),
  row({ discipline: "Khiển trách" }),
  row({ note: "Đang xem xét kỷ luật" }),
  row({ initiativeName: "Có" }),
  row({ initiativeName: "Không" }),
  row({ initiativeName: "Có", initiativeLevel: "tinh" }),
  row({ previousAwards: "CSTĐCS 2022-2023" }),
  row({ previousAwards: "CSTĐCS 2023-2024" }),
  row({ votes: { yes: 9, total: 9 } }),
  row({ votes: { yes: 4, total: 9 } }),
  row({ titles: ["LDTT"] }),
  row({}, { governingOn: "2023-08-20" }),
  row({}, { governingOn: null }),
  row({}, { year: "2022-2023" }),
  row({}, { year: null }),
  row({ initiativeName: "Có" }, { year: null }),
].map((entry, at) => ({ ...entry, row: 8 + at }));

it("judges each row as if it stood alone", () => {
  const alone = rows.flatMap((entry) => judgeAll([entry]));
  expect(judgeAll(rows)).toEqual(alone);
  expect(judgeAll([...rows].reverse())).toEqual([...alone].reverse());
});

describe("a history that may be longer than the lists", () => {
  const results = (year: string) => buildList({ file: `${year}.xlsx`, kind: "award-results", year });
  const given = (year: string, ...titles: readonly string[]) =>
    buildEntry(results(year), { cells: { fullName: "Lê Thị Lan", titles } });
  const asked = (others: readonly Entry[], previousAwards?: string) =>
    judgeAll(
      [
        row({
          titles: ["CSTDCT"],
          initiativeLevel: "tinh",
          ...(previousAwards !== undefined && { previousAwards }),
        }),
      ],
      others,
    )[0];

  it("is enough where it holds what is asked", () => {
    expect(asked(["2022-2023", "2023-2024", "2024-2025"].map((year) => given(year, "CSTDCS")))?.verdict).toBe(
      "eligible",
    );
    expect(asked([], "CSTĐCS 2022-2023, 2023-2024, 2024-2025")?.verdict).toBe("eligible");
  });

  it("is not asked for again where only something else is open", () => {
    const previousAwards = "CSTĐCS 2022-2023, 2023-2024, 2024-2025";
    expect(judgeAll([row({ titles: ["CSTDCT"], previousAwards })], [])[0]).toMatchObject({
      verdict: "needs-review",
      missing: ["person.initiatives"],
    });
  });

  it("refuses nobody, and asks for the history", () => {
    expect(asked([given("2023-2024", "CSTDCS")])).toMatchObject({
      verdict: "needs-review",
      missing: ["person.history"],
    });
    expect(asked([], "CSTĐCS 2023-2024")).toMatchObject({
      verdict: "needs-review",
      missing: ["person.history"],
    });
    expect(asked([])).toMatchObject({ verdict: "needs-review", missing: ["person.history"] });
  });

  it("shows what was found only where it decides", () => {
    const shown = asked([given("2023-2024", "CSTDCS")])?.conditions.flatMap(({ facts }) => facts);
    expect(shown).toContainEqual({ name: "person.history", value: null });
  });

  it("refuses where the lists hold both years before", () => {
    expect(asked([given("2022-2023", "LDTT"), given("2023-2024", "LDTT")])).toMatchObject({
      verdict: "ineligible",
      missing: [],
    });
  });

  it("of a collective is asked for likewise", () => {
    const collectives = (
      kind: "award-results" | "collective-title-nomination",
      year: string,
      title: string,
    ) =>
      buildEntry(buildList({ file: `${kind}-${year}.xlsx`, kind, year }), {
        kind: "collective",
        cells: { collectiveName: "Tổ 1", titles: [title], unitRating: "HTXSNV" },
      });
    const verdictOf = (...others: readonly Entry[]) =>
      judgeAll([collectives("collective-title-nomination", "2024-2025", "BK_UBND_TINH")], others)[0];
    const found = verdictOf(collectives("award-results", "2023-2024", "TTLDXS"));
    expect(found).toMatchObject({ verdict: "needs-review", missing: ["unit.ratings", "unit.history"] });
    const enough = verdictOf(
      collectives("award-results", "2023-2024", "TTLDXS"),
      collectives("award-results", "2022-2023", "TTLDXS"),
    );
    expect(enough?.verdict).toBe("eligible");
  });
});

describe("the verdict on a row", () => {
  const verdict = (cells: RowContent, parts: Partial<Entry> = {}) =>
    judgeAll([row(cells, parts)])[0]?.verdict;

  it("refuses a proposal, and asks about what is decided", () => {
    const poor = { titles: ["LDTT"], rating: "HTNV" } as const;
    expect([verdict(poor), verdict(poor, { status: "decided" })]).toEqual(["ineligible", "needs-review"]);
    const good = { titles: ["LDTT"] };
    expect([verdict(good), verdict(good, { status: "decided" })]).toEqual(["eligible", "eligible"]);
  });

  it("asks about an award of the other kind of nominee, and about one that nobody knows", () => {
    expect([verdict({ titles: ["TTLDTT"] }), verdict({ titles: ["LDTX"] })]).toEqual([
      "needs-review",
      "needs-review",
    ]);
  });
});
