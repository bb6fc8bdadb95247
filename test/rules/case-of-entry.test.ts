import type { Entry } from "../../src/core/domain";
import { assumedFacts, defaultSettings } from "../../src/core/law";
import { caseOfEntry } from "../../src/core/rules/facts/case-of-entry";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";

const list = buildList();
const roster = buildList({
  file: "xep-loai.xlsx",
  kind: "roster",
  fields: ["fullName", "birthDate", "rating"],
});
const results = (year: string) => buildList({ file: `${year}.xlsx`, kind: "award-results", year });
const lan = { fullName: "Lê Thị Lan", birthDate: "1985-03-04" } as const;

const person = (cells: RowContent, of = list, row = 8): Entry =>
  buildEntry(of, { row, cells: { ...lan, ...cells } });

function caseOf(entry: Entry, others: readonly Entry[] = [], award = "LDTT") {
  const index = buildEntryIndex([entry, ...others], []);
  return caseOfEntry(entry, award, index, assumedFacts(defaultSettings));
}

const factsOf = (entry: Entry, others: readonly Entry[] = [], award?: string) =>
  caseOf(entry, others, award).input.person;

describe("the case of a person", () => {
  it("says award, kind, dates, and what the settings assume", () => {
    expect(caseOf(person({ titles: ["LDTT"], rating: "HTTNV" })).input).toEqual({
      award: "LDTT",
      kind: "individual",
      decisionDate: "2025-08-20",
      schoolYear: "2024-2025",
      person: { ...assumedFacts(defaultSettings).person, rating: "HTTNV" },
    });
  });

  it("does not know what no list says", () => {
    expect(factsOf(person({}))).not.toHaveProperty("rating");
    expect(factsOf(person({}))).not.toHaveProperty("initiatives");
    expect(factsOf(person({}))).not.toHaveProperty("history");
  });

  it("takes the rating from the school's roster of the year", () => {
    expect(factsOf(person({}), [person({ rating: "HTNV" }, roster)])?.rating).toBe("HTNV");
  });

  it("takes earlier awards from the row's own cell where it says the years, as an incomplete history", () => {
    const told = caseOf(person({ previousAwards: "CSTĐCS 2022-2023, 2023-2024" }));
    expect(told.input.person?.history).toEqual([
      { award: "CSTDCS", schoolYear: "2022-2023" },
      { award: "CSTDCS", schoolYear: "2023-2024" },
    ]);
    expect(told.isHistoryPartial).toBe(true);
    expect(factsOf(person({ previousAwards: "CSTĐCS, LĐTT" }))).not.toHaveProperty("history");
  });

  it("takes each line of that cell for itself", () => {
    const told = factsOf(person({ previousAwards: "LĐTT: 2021-2022\n2022-2023: CSTĐCS" }));
    expect(told?.history).toEqual([
      { award: "LDTT", schoolYear: "2021-2022" },
      { award: "CSTDCS", schoolYear: "2022-2023" },
    ]);
  });

  it("leaves out of the history what was given for a theme", () => {
    const given = (category: string) => person({ titles: ["CSTDCS"], category }, results("2023-2024"));
    expect(factsOf(person({}), [given("Thường xuyên")])?.history).toHaveLength(1);
    expect(factsOf(person({}), [given("Chuyên đề")])).not.toHaveProperty("history");
  });

  it("leaves the rating open where two people of the roster can be meant", () => {
    const namesakes = [
      buildEntry(roster, { row: 8, cells: { fullName: "Lê Thị Lan", rating: "HTNV" } }),
      buildEntry(roster, { row: 9, cells: { fullName: "Lê Thị Lan", rating: "HTTNV" } }),
    ];
    expect(factsOf(person({}), namesakes)).not.toHaveProperty("rating");
  });

  it("does not take a rating that was not understood from elsewhere", () => {
    expect(factsOf(person({ rating: unread("?") }), [person({ rating: "HTNV" }, roster)])).not.toHaveProperty(
      "rating",
    );
  });

  it.each([
    ["Không", null],
    ["Khiển trách", "khien-trach"],
    ["Bị cảnh cáo tháng 3/2025", "canh-cao"],
  ])("reads discipline “%s”", (discipline, expected) => {
    expect(factsOf(person({ discipline }))?.discipline).toBe(expected);
  });

  it("assumes nothing over a discipline that was not understood", () => {
    expect(factsOf(person({ discipline: "Có vi phạm" }))).not.toHaveProperty("discipline");
  });

  it("assumes nothing over a recruitment day that was not understood", () => {
    expect(factsOf(person({ recruitedOn: unread("mới") }))).not.toHaveProperty("recruitedOn");
  });

  it.each([
    ["Đang xem xét kỷ luật", true],
    ["Đang bị thanh tra", true],
    ["Đã hết thời hạn kỷ luật", undefined],
  ])("an inquiry: “%s”", (note, expected) => {
    expect(factsOf(person({ note }))?.underInvestigation).toBe(expected);
  });

  it("tells the head from the deputy", () => {
    expect(factsOf(person({ position: "Hiệu trưởng" }))?.isHead).toBe(true);
    expect(factsOf(person({ position: "Phó Hiệu trưởng" }))?.isHead).toBe(false);
  });

  it("takes titles of earlier years from results lists, as far as they go", () => {
    const before = person({ titles: ["CSTDCS"] }, results("2023-2024"));
    const after = person({ titles: ["CSTDCS"] }, results("2025-2026"));
    const { input, isHistoryPartial } = caseOf(person({}), [before, after], "CSTDCT");
    expect(input.person?.history).toEqual([{ award: "CSTDCS", schoolYear: "2023-2024" }]);
    expect(isHistoryPartial).toBe(true);
  });

  it("takes the history as complete where the two years before are both there", () => {
    const before = ["2022-2023", "2023-2024"].map((year) => person({ titles: ["LDTT"] }, results(year)));
    expect(caseOf(person({}), before).isHistoryPartial).toBe(false);
  });

  it("takes no title of a proposal, nor of a namesake", () => {
    const proposed = person({ titles: ["CSTDCS"] }, buildList({ year: "2023-2024" }));
    const namesake = person({ titles: ["CSTDCS"], birthDate: "1990-01-01" }, results("2023-2024"));
    expect(factsOf(person({}), [proposed, namesake])).not.toHaveProperty("history");
  });

  it.each([
    ["GVDG_HUYEN", "applied-on", null],
    ["GVDG_HUYEN", "row", "2025-08-20"],
    ["GVDG_HUYEN", "list", "2025-08-20"],
    ["LDTT", "applied-on", "2025-08-20"],
  ] as const)(
    "gives %s the day that is said by %s, but a contest none that is assumed",
    (award, governedBy, on) => {
      expect(caseOf({ ...person({}), governedBy }, [], award).input.decisionDate).toBe(on);
    },
  );

  it("says the votes, where they are read, and no school year where there is none", () => {
    expect(caseOf(person({ votes: { yes: 8, total: 10 } })).input.votes).toEqual({ members: 10, yes: 8 });
    expect(caseOf(person({ votes: unread("?") })).input).not.toHaveProperty("votes");
    expect(caseOf({ ...person({}), year: null }).input).not.toHaveProperty("schoolYear");
  });
});

describe("the case of a collective", () => {
  const collectives = buildList({
    file: "tap-the.xlsx",
    kind: "collective-title-nomination",
    fields: ["collectiveName", "titles", "unitRating", "headcount", "countLDTT", "countCSTDCS", "countHTNV"],
  });
  const unit = (cells: RowContent): Entry =>
    buildEntry(collectives, {
      kind: "collective",
      cells: { collectiveName: "Trường Tiểu học Hoa Mai", ...cells },
    });
  const staff = ["Lê Thị Lan", "Trần Văn Hùng", "Phạm Thị Yến"].map((fullName, at) =>
    buildEntry(roster, { row: 8 + at, cells: { fullName, rating: at === 2 ? "KHTNV" : "HTTNV" } }),
  );
  const titled = [
    buildEntry(list, { row: 8, cells: { fullName: "Lê Thị Lan", titles: ["LDTT"] } }),
    buildEntry(list, { row: 9, cells: { fullName: "Trần Văn Hùng", titles: ["LDTT", "CSTDCS"] } }),
  ];
  const unitFacts = (entry: Entry, others: readonly Entry[] = []) =>
    caseOf(entry, others, "TTLDTT").input.unit;

  it("takes the row's own figures", () => {
    const own = { headcount: 30, countLDTT: 21, countCSTDCS: 1, countHTNV: 30, unitRating: "HTTNV" } as const;
    expect(unitFacts(unit(own), [...staff, ...titled])).toMatchObject({
      rating: "HTTNV",
      members: 30,
      ldttCount: 21,
      cstdcsCount: 1,
      completedCount: 30,
    });
  });

  it("counts from the school's lists what the row does not say", () => {
    expect(unitFacts(unit({}), [...staff, ...titled])).toMatchObject({
      members: 3,
      ldttCount: 2,
      cstdcsCount: 1,
      completedCount: 2,
    });
  });

  it("takes its history as complete where the lists of the two years before name it", () => {
    const titledIn = (year: string) => ({
      ...unit({ titles: ["TTLDTT"] }),
      status: "decided" as const,
      year,
    });
    const before = ["2022-2023", "2023-2024"].map(titledIn);
    expect(caseOf(unit({}), before, "TTLDXS")).toMatchObject({
      isHistoryPartial: false,
      input: { unit: { history: before.map(({ year }) => ({ award: "TTLDTT", schoolYear: year })) } },
    });
    expect(caseOf(unit({}), before.slice(1), "TTLDXS").isHistoryPartial).toBe(true);
  });

  it("counts decided titles rather than proposed ones", () => {
    const decided = buildEntry(results("2024-2025"), { cells: { fullName: "Lê Thị Lan", titles: ["LDTT"] } });
    expect(unitFacts(unit({}), [...titled, decided])?.ldttCount).toBe(1);
  });

  it.each<[string, RowContent, object]>([
    ["its own rating", { unitRating: "HTTNV", rating: "HTNV" }, { rating: "HTTNV" }],
    ["that of a column for all", { rating: "HTNV" }, { rating: "HTNV" }],
    ["its own, where that was not understood, and no other", { unitRating: unread("?"), rating: "HTNV" }, {}],
  ])("is rated by %s", (_, cells, expected) => {
    const { rating } = unitFacts(unit(cells)) ?? {};
    expect(rating === undefined ? {} : { rating }).toStrictEqual(expected);
  });

  it.each<[string, RowContent, object]>([
    ["as assumed where nothing is said", {}, { discipline: null }],
    ["as assumed where the cell is empty", { discipline: "" }, { discipline: null }],
    ["none where the cell says so", { discipline: "Không có" }, { discipline: null }],
    ["unknown where it says anything else", { discipline: "1 khiển trách" }, {}],
  ])("has discipline: %s", (_, cells, expected) => {
    const { discipline } = unitFacts(unit(cells)) ?? {};
    expect(discipline === undefined ? {} : { discipline }).toStrictEqual(expected);
  });

  it("takes its titles of earlier years from results lists, complete where both years are there", () => {
    const given = (year: string, ...titles: readonly string[]) =>
      buildEntry(results(year), {
        kind: "collective",
        cells: { collectiveName: "Trường Tiểu học Hoa Mai", titles },
      });
    const told = (...others: readonly Entry[]) => {
      const { input, isHistoryPartial } = caseOf(unit({}), others, "TTLDXS");
      return [input.unit?.history?.map(({ award }) => award), isHistoryPartial];
    };
    expect(told()).toEqual([undefined, true]);
    expect(told(given("2023-2024", "TTLDTT"))).toEqual([["TTLDTT"], true]);
    expect(told(given("2022-2023", "TTLDXS"), given("2023-2024", "TTLDTT"))).toEqual([
      ["TTLDXS", "TTLDTT"],
      false,
    ]);
    expect(told(given("2022-2023"), given("2023-2024"))).toEqual([[], false]);
  });

  it("does not count for a department, whose members the lists do not tell apart", () => {
    expect(unitFacts(unit({ collectiveName: "Tổ 1" }), [...staff, ...titled])).not.toHaveProperty("members");
  });
});
