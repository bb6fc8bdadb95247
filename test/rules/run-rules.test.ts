import type { Entry } from "../../src/core/domain";
import { defaultSettings } from "../../src/core/law";
import { runRules } from "../../src/core/rules";
import { buildEntry, buildList, readingsOf } from "./build-entry";
import type { RowContent } from "./build-entry";

const row = (cells: RowContent, parts: Partial<Entry> = {}) =>
  buildEntry(buildList(), {
    ...parts,
    cells: { fullName: "Vũ Thị Hạnh", titles: ["LDTT"], rating: "HTTNV", ...cells },
  });

function run(entries: readonly Entry[], trace = false) {
  const readings = readingsOf(entries.map(({ list }) => list));
  return runRules({ entries, readings, settings: defaultSettings, appliedOn: "2025-08-20", trace });
}

const verdicts = (entries: readonly Entry[]) =>
  run(entries).verdicts.map(({ award, verdict }) => [award, verdict]);

describe("verdicts", () => {
  it.each<[string, RowContent, string]>([
    ["LĐTT with HTTNV", {}, "eligible"],
    ["LĐTT with HTNV", { rating: "HTNV" }, "ineligible"],
    ["CSTĐCS with HTXSNV", { titles: ["CSTDCS"], rating: "HTXSNV" }, "eligible"],
    ["CSTĐCS with HTTNV and no initiative", { titles: ["CSTDCS"], initiativeName: "Không" }, "ineligible"],
    ["CSTĐCS with HTTNV, initiative not said", { titles: ["CSTDCS"] }, "needs-review"],
    ["GK, whose criteria are local", { titles: ["GK_UBND_XA"] }, "eligible"],
    ["LĐTT under inquiry", { note: "Đang xem xét kỷ luật" }, "on-hold"],
    ["a collective's title on a person's row", { titles: ["TTLDTT"] }, "needs-review"],
  ])("%s", (_, cells, expected) => {
    expect(verdicts([row(cells)])).toEqual([[expect.anything(), expected]]);
  });

  it("name the missing rating where the list has no column for it", () => {
    const bare = buildEntry(buildList({ fields: ["fullName", "titles"] }), {
      cells: { fullName: "Vũ Thị Hạnh", titles: ["LDTT"] },
    });
    expect(run([bare]).verdicts).toMatchObject([{ verdict: "needs-review", missing: ["person.rating"] }]);
  });

  it("are never “ineligible” for what is already decided", () => {
    expect(verdicts([row({ rating: "HTNV" }, { status: "decided" })])).toEqual([["LDTT", "needs-review"]]);
  });

  it("are one for an award that a cell names twice", () => {
    expect(verdicts([row({ titles: ["LDTT", "LDTT"] })])).toHaveLength(1);
  });

  it("give only open conditions, and with the trace all, each with its cells", () => {
    expect(run([row({})]).verdicts[0]?.conditions).toEqual([]);
    const facts = run([row({})], true).verdicts[0]?.conditions.flatMap((condition) => condition.facts);
    expect(facts).toContainEqual({ name: "person.rating", value: "HTTNV", cell: "F8" });
    expect(facts).toContainEqual({ name: "person.movement", value: true });
    const open = (cells: RowContent) =>
      run([row(cells)]).verdicts[0]?.conditions.map(({ limb, outcome }) => `${limb} ${outcome}`);
    expect(open({ rating: "HTNV" })).toEqual(["rating not-met"]);
    expect(open({ rating: { unread: "?" } })).toEqual(["rating unknown"]);
  });

  it("are none, and a reason why, where a row cannot be judged", () => {
    const broken: Entry = {
      ...row({}),
      fields: {
        get votes(): never {
          throw new Error("broken");
        },
      },
    };
    const { verdicts: judged, incomplete } = run([broken, row({ fullName: "Lê Thị Lan" }, { row: 9 })]);
    expect(judged.map(({ at }) => at.row)).toEqual([9]);
    expect(incomplete).toContainEqual(expect.objectContaining({ code: "rule-crashed", rule: "judge" }));
  });

  it("are of each row's own figures", () => {
    const units = buildList({
      kind: "collective-title-nomination",
      fields: ["collectiveName", "titles", "unitRating", "headcount", "countLDTT"],
    });
    const shares = [7, 6].map((countLDTT, at) =>
      buildEntry(units, {
        row: 8 + at,
        kind: "collective",
        cells: { collectiveName: "Tổ 1", titles: ["TTLDTT"], unitRating: "HTTNV", headcount: 10, countLDTT },
      }),
    );
    expect(verdicts(shares)).toEqual([
      ["TTLDTT", "eligible"],
      ["TTLDTT", "ineligible"],
    ]);
  });

  it("are of each row's own votes", () => {
    const votes = [9, 4].map((yes, at) => row({ votes: { yes, total: 10 } }, { row: 8 + at }));
    expect(verdicts(votes)).toEqual([
      ["LDTT", "eligible"],
      ["LDTT", "needs-review"],
    ]);
  });

  it("say of two columns the one that is filled", () => {
    const units = buildList({
      kind: "collective-title-nomination",
      fields: ["collectiveName", "titles", "unitRating", "rating"],
    });
    const unit = buildEntry(units, {
      kind: "collective",
      cells: { collectiveName: "Tổ 1", titles: ["TTLDTT"], rating: "HTTNV" },
    });
    const facts = run([unit], true).verdicts[0]?.conditions.flatMap((condition) => condition.facts);
    expect(facts).toContainEqual({ name: "unit.rating", value: "HTTNV", cell: "E8" });
  });

  it("do not change with the order of the rows", () => {
    const rows = [row({}, { row: 8 }), row({ rating: "HTNV", fullName: "Lê Thị Lan" }, { row: 9 })];
    expect(run([...rows].reverse())).toEqual(run(rows));
  });
});

describe("one problem", () => {
  it("is one finding: a doubt of the reader gives way to the rule that names it", () => {
    const list = buildList({ readIssues: [{ code: "unknown-title", cell: "E8", detail: "GV tiêu biểu" }] });
    const entry = buildEntry(list, {
      cells: { fullName: "Vũ Thị Hạnh", titles: { unread: "GV tiêu biểu" }, rating: "HTTNV" },
    });
    expect(run([entry]).findings.map(({ code }) => code)).toEqual(["value-unknown"]);
  });

  const doubted = (title: { unread: string }, of: Partial<Entry["list"]> = {}, at = 8) => {
    const list = buildList({
      ...of,
      readIssues: [{ code: "unknown-title", cell: "E8", detail: "GV tiêu biểu" }],
    });
    return buildEntry(list, {
      row: at,
      cells: { fullName: `Vũ Thị Hạnh ${String(at)}`, titles: title, rating: "HTTNV" },
    });
  };
  const places = (...entries: readonly Entry[]) =>
    run(entries).findings.map(
      ({ code, at }) => `${code} ${at.file ?? ""} ${at.sheet ?? ""} ${at.cell ?? ""}`,
    );

  it("is two findings at two cells", () => {
    expect(places(doubted({ unread: "GV tiêu biểu" }, {}, 9))).toEqual([
      "unknown-title hoa-mai.xlsx DS E8",
      "value-unknown hoa-mai.xlsx DS E9",
    ]);
  });

  it("is two findings at one cell of two sheets and of two files", () => {
    const plain = buildEntry(buildList({ sheet: "DS 2" }), {
      cells: { fullName: "Lê Thị Lan", titles: { unread: "GV tiêu biểu" }, rating: "HTTNV" },
    });
    const silent = row({}, { row: 9 });
    const list = { ...silent.list, reading: doubted({ unread: "" }).list.reading };
    expect(places({ ...silent, list }, plain)).toEqual([
      "unknown-title hoa-mai.xlsx DS E8",
      "value-unknown hoa-mai.xlsx DS 2 E8",
    ]);
  });
});
