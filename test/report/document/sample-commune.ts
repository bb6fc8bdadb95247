/** An invented commune of three schools with what a report needs, and ways to change it. */
import type { CheckResult, FindingRow, MoneyRow } from "../../../src/core/domain/check-result";
import type { Entry } from "../../../src/core/domain/entry";
import type { ListKind, ListReading } from "../../../src/core/domain/reading";
import type { ReportInput } from "../../../src/core/report/document";
import { buildTotals } from "../../../src/core/totals";

export const schools = {
  primary: "Trường Tiểu học Suối Mơ",
  secondary: "Trường Trung học cơ sở Suối Mơ",
  kindergarten: "Trường Mầm non Đồi Xanh",
} as const;
const years = ["2020-2021", "2021-2022", "2022-2023", "2023-2024", "2024-2025"];
const period = { type: "school", from: 2020, to: 2025 } as const;

const emptyReading: ListReading = {
  sheet: "Danh sách",
  kind: "award-results",
  title: null,
  school: null,
  parentUnit: null,
  issuingUnit: null,
  year: null,
  signedDate: null,
  attachedTo: null,
  headerRows: [],
  columns: [],
  repeatedHeaderRows: [],
  sections: [],
  records: [],
  nonDataRows: [],
  footer: [],
  range: "A1:H400",
  readIssues: [],
};

export type EntryParts = Partial<Omit<Entry, "list" | "awards">> & {
  readonly award?: string | null;
  readonly listKind?: ListKind;
};

/** Makes one entry; the row tells entries of one file apart. */
export function entryOf(
  row: number,
  { award = "LDTT", listKind = "award-results", ...parts }: EntryParts,
): Entry {
  const file = parts.file ?? "suoi-mo.xlsx";
  const place = { file, sheet: "Danh sách", row };
  const school = parts.school === undefined ? schools.primary : parts.school;
  const year = parts.year === undefined ? "2023-2024" : parts.year;
  return {
    kind: "individual",
    status: "decided",
    schoolType: "TH",
    name: `Đỗ Thị Suối ${String(row)}`,
    decision: null,
    governingOn: null,
    governedBy: "unknown",
    issuerLevel: null,
    fields: {},
    ...parts,
    ...place,
    school,
    year,
    awards: award === null ? [] : [{ award, cell: `E${String(row)}` }],
    list: {
      file,
      sheet: place.sheet,
      kind: listKind,
      school,
      year,
      reading: { ...emptyReading, kind: listKind },
    },
  };
}

const position = (value: string): Entry["fields"] => ({ position: { cell: "D1", raw: value, value } });

/** Five years of decided awards, one year of proposals, a contest, a movement, a good example. */
export function sampleEntries(): Entry[] {
  let row = 6;
  const entries: Entry[] = [];
  const add = (parts: EntryParts, times = 1): void => {
    for (let count = 0; count < times; count += 1) entries.push(entryOf((row += 1), parts));
  };
  years.forEach((year, index) => {
    add({ year, fields: position("Giáo viên") }, 25 + index);
    add({ year, fields: position("Hiệu trưởng") }, 3);
    add({ year, award: "CSTDCS", fields: position("Giáo viên") }, 4);
    add({ year, award: "LDTT", school: schools.secondary, schoolType: "THCS" }, 11);
    add({ year, award: "TTLDTT", kind: "collective", name: schools.primary });
    add({ year, award: "TTLDTT", kind: "collective", name: "Tổ 4+5" });
  });
  for (const year of years.slice(1, 3)) {
    const own = { year, school: schools.secondary, schoolType: "THCS" } as const;
    add({ ...own, award: "TTLDXS", kind: "collective", name: "Trường THCS Suối Mơ", issuerLevel: "tinh" });
  }
  add({ award: "BK_UBND_TINH", name: "Lò Văn Suối", decision: { number: "12/QĐ-UBND", date: "2024-01-05" } });
  add({ award: "GVDG_TINH", listKind: "gvdg", name: "Hà Thị Đồi", school: schools.kindergarten });
  add({ award: "GK_UBND_XA", kind: "household", name: "Hộ ông Mùa A Suối", school: null });
  add({ award: null, listKind: "movement", name: "Dạy tốt - Học tốt" });
  add({ award: null, listKind: "exemplar", name: "Lò Văn Suối" });
  add({ year: "2024-2025", status: "proposed", award: "LDTT", school: schools.kindergarten }, 7);
  add({ year: "2024-2025", status: "proposed", award: "CSTDCT", name: "Mùa Thị Đồi" });
  return entries;
}

/** Pays every title a round sum, so that money can be counted by hand. */
export function moneyFor(entries: readonly Entry[]): MoneyRow[] {
  return entries.flatMap((entry) =>
    entry.awards
      .filter(({ award }) => award === "LDTT" || award === "TTLDTT")
      .map(({ award }) => ({
        at: { file: entry.file, sheet: entry.sheet, row: entry.row },
        award,
        coefficient: null,
        baseSalaryVnd: null,
        dueVnd: award === "LDTT" ? 540_000 : 1_440_000,
        payer: entry.school === schools.secondary ? ("xa" as const) : null,
        rule: [],
      })),
  );
}

/** Makes the report's input of entries as a check would. */
export function inputOf(entries: readonly Entry[], changes: Partial<CheckResult> = {}): ReportInput {
  const money = changes.money ?? moneyFor(entries);
  const given = changes.period === undefined ? period : changes.period;
  const result: CheckResult = {
    schema: 1,
    appliedOn: null,
    commune: "Xã Suối Mơ",
    settings: {},
    coverage: [],
    files: [],
    verdicts: [],
    findings: [],
    decisions: [],
    incomplete: [],
    ...changes,
    period: given,
    money,
    totals: buildTotals({ entries, money, period: given }),
  };
  return { result, entries };
}

export function findingOf(severity: FindingRow["severity"], code: string, row: number): FindingRow {
  return {
    code,
    number: "TD101",
    severity,
    at: { file: "suoi-mo.xlsx", sheet: "Danh sách", cell: `C${String(row)}` },
    params: {},
    text: `Ô C${String(row)} còn trống.`,
    fix: "Điền ô này.",
  };
}
