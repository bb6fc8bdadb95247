import type { Entry, PersonFacts } from "../../src/core/domain";
import { caseOfEntry } from "../../src/core/rules/facts/case-of-entry";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { keyOfPersonRow } from "../../src/core/rules/facts/person-facts";
import type { PersonRow } from "../../src/core/rules/facts/person-facts";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";

const here = "Trường Tiểu học Hoa Mai";
const listOf = (
  kind: "roster" | "award-results" | "individual-title-nomination",
  year: string,
  school = here,
) => buildList({ file: `${kind}-${year}.xlsx`, kind, year, school });
const lan = { fullName: "Lê Thị Lan", birthDate: "1985-03-04" } as const;
const row = (of: ReturnType<typeof listOf>, cells: RowContent, at = 8): Entry =>
  buildEntry(of, { row: at, cells: { ...lan, ...cells } });
const nominee = (cells: RowContent = {}): Entry =>
  row(listOf("individual-title-nomination", "2024-2025"), cells);

function factsOf(
  entry: Entry,
  others: readonly Entry[] = [],
  assumed: PersonFacts = {},
): PersonFacts | undefined {
  const index = buildEntryIndex([entry, ...others], []);
  return caseOfEntry(entry, "CSTDCS", index, { person: assumed, unit: {} }).input.person;
}

describe("the base title of the year", () => {
  const results = (titles: readonly string[], year = "2024-2025", cells: RowContent = {}, school = here) =>
    row(listOf("award-results", year, school), { titles, ...cells });

  it.each<[string, readonly Entry[], true | undefined]>([
    ["decided", [results(["LDTT"])], true],
    ["decided beside another title", [results(["LDTT", "CSTDCS"])], true],
    ["decided in one of two rows", [results(["CSTDCS"]), results(["LDTT"], "2024-2025", {}, here)], true],
    ["only proposed", [nominee({ titles: ["LDTT"] })], undefined],
    ["decided of another year", [results(["LDTT"], "2023-2024")], undefined],
    ["another title decided", [results(["CSTDCS"])], undefined],
    ["of a namesake", [results(["LDTT"], "2024-2025", { birthDate: "1990-01-01" })], undefined],
    ["given at another school", [results(["LDTT"], "2024-2025", {}, "Trường THCS Xuân Lâm")], undefined],
    ["nowhere", [], undefined],
  ])("%s", (_, others, expected) => {
    expect(factsOf(nominee(), others)?.isLdtt).toBe(expected);
  });
});

describe("the rating of the school's roster", () => {
  const roster = (
    rating: RowContent["rating"],
    year = "2024-2025",
    cells: RowContent = {},
    school = here,
    at = 8,
  ) => row(listOf("roster", year, school), { ...(rating === undefined ? {} : { rating }), ...cells }, at);

  it.each<[string, readonly Entry[], string | undefined]>([
    ["of the year", [roster("HTNV"), roster("HTTNV", "2023-2024")], "HTNV"],
    ["of another year", [roster("HTTNV", "2023-2024")], undefined],
    ["of another school", [roster("HTTNV", "2024-2025", {}, "Trường THCS Xuân Lâm")], undefined],
    ["of a namesake", [roster("HTTNV", "2024-2025", { birthDate: "1990-01-01" })], undefined],
    [
      "of the person, not of a namesake",
      [roster("HTNV"), roster("HTTNV", "2024-2025", { birthDate: "1990" }, here, 9)],
      "HTNV",
    ],
    ["said twice alike", [roster("HTNV"), roster("HTNV", "2024-2025", {}, here, 9)], "HTNV"],
    [
      "said in one of two rows that can be meant",
      [roster("HTNV"), roster(undefined, "2024-2025", {}, here, 9)],
      undefined,
    ],
  ])("%s", (_, others, expected) => {
    expect(factsOf(nominee(), others)?.rating).toBe(expected);
  });

  it("of a list without a year says nothing of another without a year", () => {
    const undated = { ...nominee(), year: null };
    expect(factsOf(undated, [{ ...roster("HTNV"), year: null }])).not.toHaveProperty("rating");
  });
});

describe("what a cell says", () => {
  const assumed: PersonFacts = { registered: true, recruitedOn: null, discipline: null, isHead: false };

  it.each<[string, RowContent, keyof PersonFacts, unknown]>([
    ["registered, as assumed", {}, "registered", true],
    ["not registered", { registered: false }, "registered", false],
    ["a registration that was not understood", { registered: unread("?") }, "registered", undefined],
    ["recruited, as assumed", {}, "recruitedOn", null],
    ["recruited on a day", { recruitedOn: "2024-10-01" }, "recruitedOn", "2024-10-01"],
    ["a recruitment that was not understood", { recruitedOn: unread("?") }, "recruitedOn", undefined],
    [
      "a recruitment told in a remark, without its day",
      { note: "Mới tuyển dụng 4 tháng" },
      "recruitedOn",
      undefined,
    ],
    [
      "a day of recruitment beside a remark",
      { recruitedOn: "2025-04-01", note: "Mới tuyển dụng" },
      "recruitedOn",
      "2025-04-01",
    ],
    ["a remark on another matter", { note: "Mới chuyển đến" }, "recruitedOn", null],
    ["no position, as assumed", {}, "isHead", false],
    ["a head", { position: "Hiệu trưởng" }, "isHead", true],
    ["a head of school and party cell", { position: "Bí thư Chi bộ, Hiệu trưởng" }, "isHead", true],
    ["the same without a comma", { position: "Bí thư Chi bộ Hiệu trưởng" }, "isHead", true],
    ["a teacher", { position: "Giáo viên" }, "isHead", false],
    ["an empty discipline, as assumed", { discipline: "" }, "discipline", null],
    ["a discipline", { discipline: "Cảnh cáo" }, "discipline", "canh-cao"],
    ["a discipline told in a remark", { note: "Kỷ luật khiển trách" }, "discipline", "khien-trach"],
    ["a discipline that was not understood", { discipline: "Có" }, "discipline", undefined],
    ["no inquiry", { note: "Tổ trưởng", discipline: "Không" }, "underInvestigation", undefined],
    ["an inquiry, said under discipline", { discipline: "Đang bị điều tra" }, "underInvestigation", true],
  ])("%s", (_, cells, fact, expected) => {
    expect(factsOf(nominee(cells), [], assumed)?.[fact]).toEqual(expected);
  });
});

describe("what rows are remembered by", () => {
  const plain: PersonRow = {
    rating: undefined,
    isLdtt: false,
    registered: undefined,
    recruitedOn: undefined,
    isHead: undefined,
    discipline: undefined,
    isUnderInquiry: false,
    claimsSuddenDeed: false,
    initiatives: undefined,
    history: { held: [], isComplete: false, key: "" },
  };
  const ratings = [undefined, "KHTNV", "HTNV", "HTTNV", "HTXSNV"] as const;
  const disciplines = [
    undefined,
    "none",
    "unread",
    "khien-trach",
    "canh-cao",
    "cach-chuc",
    "giang-chuc",
  ] as const;

  it("differs wherever a mark differs", () => {
    const marked = ratings.flatMap((rating) =>
      [...disciplines, "buoc-thoi-viec" as const].flatMap((discipline) =>
        [undefined, null, false, true].flatMap((registered) =>
          [undefined, false, true].flatMap((isHead) =>
            [0, 1, 2, 3, 4, 5, 6, 7].map((marks): PersonRow => {
              const [isLdtt, isUnderInquiry] = [marks % 4 > 1, marks % 2 === 1];
              const claimsSuddenDeed = marks > 3;
              const said = { rating, discipline, registered, isHead };
              return { ...plain, ...said, isLdtt, isUnderInquiry, claimsSuddenDeed };
            }),
          ),
        ),
      ),
    );
    expect(new Set(marked.map(keyOfPersonRow)).size).toBe(marked.length);
  });

  it("differs wherever a day, an initiative or an earlier title differs", () => {
    const history = (key: string) => ({ held: [], isComplete: false, key });
    const rows: readonly Partial<PersonRow>[] = [
      {},
      { recruitedOn: null },
      { recruitedOn: "2024-10-01" },
      { initiatives: null },
      { initiatives: [{ level: "co-so" }] },
      { initiatives: [{ level: "tinh" }] },
      { initiatives: [{ level: "tinh" }], rating: "HTTNV" },
      { history: history("false;2022-2023|LDTT") },
      { history: history("true;2022-2023|LDTT") },
    ];
    const keys = rows.map((parts) => keyOfPersonRow({ ...plain, ...parts }));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOfPersonRow({ ...plain, initiatives: null })).toBe(
      keyOfPersonRow({ ...plain, initiatives: null }),
    );
  });
});
