import { readIssueCodes } from "../../src/core/domain";
import type { Entry, EntryList, ReadIssueCode } from "../../src/core/domain";
import type { FindingCode, RuleFindingCode } from "../../src/core/findings";
import { defaultSettings } from "../../src/core/law";
import type { RuleInput } from "../../src/core/rules";
import { buildEntry, buildList, readingsOf, unread } from "./build-entry";
import type { RowContent } from "./build-entry";

/** Rows on which a code is found, and rows like them on which it is not. */
export interface Example {
  readonly wrong: RuleInput;
  readonly right: RuleInput;
}

const list = buildList();
const results = buildList({
  file: "ket-qua.xlsx",
  kind: "award-results",
  fields: ["fullName", "titles", "decision"],
});

const person = (cells: RowContent, parts: Partial<Entry> = {}, of: EntryList = list): Entry =>
  buildEntry(of, {
    ...parts,
    cells: { fullName: "Vũ Thị Hạnh", birthDate: "1985-03-04", titles: ["LDTT"], rating: "HTTNV", ...cells },
  });

function input(entries: readonly Entry[], more: Partial<RuleInput> = {}): RuleInput {
  const readings = readingsOf(entries.map((entry) => entry.list));
  return { entries, readings, settings: defaultSettings, appliedOn: "2025-08-20", ...more };
}

function registrationBeside(registrationFor: string): RuleInput["readings"] {
  return readingsOf([list]).map((reading) => ({
    ...reading,
    lists: reading.lists.map((each) => ({ ...each, registrationFor })),
  }));
}

/** The same people in the proposal and in the minutes of the vote. */
export function twoLists(...names: readonly string[]): readonly Entry[] {
  const title = "Biên bản họp xét thi đua";
  const minutes = buildList({
    sheet: "Biên bản",
    title: { cell: "A4", raw: title, value: title, from: "cell" },
  });
  return [list, minutes].flatMap((of) =>
    names.map((fullName, at) =>
      buildEntry(of, { row: 8 + at, cells: { fullName, titles: ["LDTT"], rating: "HTTNV" } }),
    ),
  );
}

const school = (countLDTT: number, more: RowContent = {}): Entry =>
  buildEntry(
    buildList({
      file: "tap-the.xlsx",
      kind: "collective-title-nomination",
      fields: ["collectiveName", "titles", "unitRating", "headcount", "countLDTT"],
    }),
    {
      kind: "collective",
      cells: {
        collectiveName: "Trường Tiểu học Hoa Mai",
        titles: ["TTLDTT"],
        unitRating: "HTTNV",
        headcount: 2,
        countLDTT,
        ...more,
      },
    },
  );

const decidedBy = (issuerLevel: "xa" | "huyen"): Entry =>
  buildEntry(results, {
    kind: "collective",
    cells: { fullName: "Tổ 1", titles: ["TTLDXS"] },
    governingOn: "2023-09-10",
    governedBy: "row",
    issuerLevel,
  });

/** In 2023 the rate of the province was at most 15 of 100: of ten, one. */
const capped = (higherCount: number): readonly Entry[] =>
  Array.from({ length: 10 }, (_, at) =>
    person(
      {
        fullName: `Người ${String(at)}`,
        titles: at < higherCount ? ["LDTT", "CSTDCS"] : ["LDTT"],
        initiativeName: "Có",
      },
      { row: 8 + at, governingOn: "2023-08-15", year: "2022-2023" },
    ),
  );

const contest = (year: string, governingOn: string, award: string): Entry =>
  buildEntry(buildList({ kind: "gvdg", fields: ["fullName", "titles", "decision"], year }), {
    cells: { fullName: "Vũ Thị Hạnh", titles: [award], decision: { number: "12/QĐ", date: governingOn } },
    governingOn,
    governedBy: "row",
  });

const citing = (raw: string): Entry =>
  person({}, {}, buildList({ title: { cell: "A4", raw, value: raw, from: "cell" } }));

const byRules: Readonly<Record<RuleFindingCode, Example>> = {
  "required-missing": {
    wrong: input([
      person({}),
      buildEntry(list, { row: 9, cells: { fullName: "Lê Thị Lan", titles: ["LDTT"] } }),
    ]),
    right: input([person({})]),
  },
  "date-impossible": {
    wrong: input([person({ birthDate: unread("31/02/1985") })]),
    right: input([person({ birthDate: "1985-02-28" })]),
  },
  "value-unknown": {
    wrong: input([person({ titles: unread("Giáo viên xuất sắc") })]),
    right: input([person({})]),
  },
  "duplicate-entry": {
    wrong: input([person({}), person({}, { row: 9 })]),
    right: input([person({}), person({ birthDate: "1986-03-04" }, { row: 9 })]),
  },
  "same-person-elsewhere": {
    wrong: input([person({}), person({}, { school: "Trường THCS Xuân Lâm", row: 9 })]),
    right: input([person({}), person({ birthDate: "1986" }, { school: "Trường THCS Xuân Lâm", row: 9 })]),
  },
  "contradicts-other-year": {
    wrong: input([person({}), person({ birthDate: "1985-04-03" }, { year: "2023-2024", row: 9 })]),
    right: input([person({}), person({ birthDate: "1985" }, { year: "2023-2024", row: 9 })]),
  },
  "name-spelt-two-ways": {
    wrong: input([
      person({ fullName: "Nguyễn Thị Hòa" }),
      person({ fullName: "Nguyễn Thị Hoa" }, { year: "2023-2024", row: 9 }, buildList({ file: "cu.xlsx" })),
    ]),
    right: input([
      person({ fullName: "Nguyễn Thị Hòa" }),
      person({ fullName: "Nguyễn Thị Hoà" }, { year: "2023-2024", row: 9 }, buildList({ file: "cu.xlsx" })),
    ]),
  },
  "lists-repeat": {
    wrong: input(twoLists("Vũ Thị Hạnh", "Lê Thị Lan", "Trần Văn Bình")),
    right: input(twoLists("Vũ Thị Hạnh", "Lê Thị Lan")),
  },
  "registration-left-out": {
    wrong: { ...input([person({})]), readings: registrationBeside("Đề nghị") },
    right: input([person({})]),
  },
  "refused-in-note": {
    wrong: input([person({ note: "Xin rút" })]),
    right: input([person({ note: "Không đạt GVDG cấp xã" })]),
  },
  "title-form-mixed-up": {
    wrong: input([person({ titles: unread("HTXSNV") })]),
    right: input([person({ titles: ["GK_UBND_XA"] })]),
  },
  "individual-collective-mixed-up": {
    wrong: input([person({ titles: ["TTLDTT"] })]),
    right: input([person({})]),
  },
  "ldxs-individual": {
    wrong: input([person({ titles: unread("LĐXS") })]),
    right: input([person({ titles: unread("Tập thể LĐXS") })]),
  },
  "totals-line-differs": {
    wrong: input([
      person({}, {}, buildList({ nonDataRows: [{ row: 9, role: "grand-total", claimed: 2, actual: 1 }] })),
    ]),
    right: input([
      person({}, {}, buildList({ nonDataRows: [{ row: 9, role: "grand-total", claimed: 1, actual: 1 }] })),
    ]),
  },
  "collective-share-differs": {
    wrong: input([school(2), person({})]),
    right: input([school(1), person({})]),
  },
  "period-outside": {
    wrong: input([person({})], { period: { type: "school", from: 2020, to: 2024 } }),
    right: input([person({})], { period: { type: "school", from: 2020, to: 2025 } }),
  },
  "criterion-not-met": {
    wrong: input([person({ rating: "HTNV" })]),
    right: input([person({})]),
  },
  "evidence-missing": {
    wrong: input([person({ titles: ["CSTDCS"] })]),
    right: input([person({ titles: ["CSTDCS"], initiativeName: "Có" })]),
  },
  "fact-missing": {
    wrong: input([
      buildEntry(buildList({ fields: ["fullName", "titles"] }), {
        cells: { fullName: "Lê Thị Lan", titles: ["LDTT"] },
      }),
    ]),
    right: input([person({})]),
  },
  "on-hold": {
    wrong: input([person({ note: "Đang xem xét kỷ luật" })]),
    right: input([person({ note: "Đã xem xét" })]),
  },
  "criterion-not-in-force": {
    wrong: input([person({}, { governingOn: "1999-08-20" })]),
    right: input([person({})]),
  },
  "authority-wrong": {
    wrong: input([decidedBy("huyen")]),
    right: input([{ ...decidedBy("huyen"), issuerLevel: "tinh" }]),
  },
  "instrument-expired": {
    wrong: input([citing("Danh sách theo Nghị định số 98/2023/NĐ-CP")]),
    right: input([citing("Danh sách theo Nghị định số 152/2025/NĐ-CP")]),
  },
  "quota-exceeded": { wrong: input(capped(2)), right: input(capped(1)) },
  "gvdg-expired": {
    wrong: input([contest("2024-2025", "2021-04-10", "GVDG_TINH")]),
    right: input([contest("2023-2024", "2021-04-10", "GVDG_TINH")]),
  },
  "gvdg-district-ended": {
    wrong: input([contest("2025-2026", "2025-10-10", "GVDG_HUYEN")]),
    right: input([contest("2024-2025", "2025-06-30", "GVDG_HUYEN")]),
  },
  "amount-differs": {
    wrong: input([person({ money: 900000 })]),
    right: input([person({ money: 710000 })]),
  },
};

/** An example of every code; those of the reader are all made alike. */
export const examples: Readonly<Record<FindingCode, Example>> = {
  ...byRules,
  ...(Object.fromEntries(readIssueCodes.map((code) => [code, ofReader(code)])) as Record<
    ReadIssueCode,
    Example
  >),
};

function ofReader(code: ReadIssueCode): Example {
  const doubtful = buildList({ readIssues: [{ code, cell: "A3", detail: "1/2 | 2/1" }] });
  return { wrong: input([person({}, {}, doubtful)]), right: input([person({})]) };
}
