import type { Entry, EntryList } from "../../../src/core/domain/entry";
import type { ListReading } from "../../../src/core/domain/reading";
import type { MoneyRow } from "../../../src/core/domain/check-result";

const emptyReading: ListReading = {
  sheet: "DS",
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
  range: "A1:H99",
  readIssues: [],
};

type ListParts = Partial<Omit<EntryList, "reading">> & { readonly reading?: Partial<ListReading> };

/** Builds a list; every part that a test does not name is empty. */
export function listOf({ reading, ...parts }: ListParts = {}): EntryList {
  const base = {
    file: "hoa-mai.xlsx",
    sheet: "DS",
    kind: "award-results",
    school: null,
    year: null,
  } as const;
  return { ...base, ...parts, reading: { ...emptyReading, ...reading } };
}

type EntryParts = Partial<Omit<Entry, "list" | "awards">> & {
  readonly list?: ListParts;
  readonly award?: string;
  readonly awards?: readonly string[];
};

/** Builds a decided title of one teacher; a test names only what matters to it. */
export function entryOf({ list, award, awards, ...parts }: EntryParts = {}): Entry {
  const place = { file: parts.file ?? "hoa-mai.xlsx", sheet: parts.sheet ?? "DS", row: parts.row ?? 7 };
  const entry: Omit<Entry, "awards" | "list"> = {
    kind: "individual",
    status: "decided",
    school: "Trường Tiểu học Hoa Mai",
    schoolType: "TH",
    year: "2023-2024",
    name: "Nguyễn Thị Ánh Dương",
    decision: null,
    governingOn: null,
    governedBy: "unknown",
    issuerLevel: null,
    fields: {},
    ...parts,
    ...place,
  };
  const named = (awards ?? [award ?? "LDTT"]).map((code) => ({ award: code, cell: `E${String(place.row)}` }));
  return { ...entry, list: listOf({ file: place.file, sheet: place.sheet, ...list }), awards: named };
}

/** Builds the money of one award of an entry, in whole đồng. */
export function moneyOf(
  entry: Entry,
  parts: Partial<Pick<MoneyRow, "award" | "dueVnd" | "recordedVnd" | "payer">>,
): MoneyRow {
  const at = { file: entry.file, sheet: entry.sheet, row: entry.row };
  const award = parts.award ?? entry.awards[0]?.award ?? "LDTT";
  return { at, award, coefficient: null, baseSalaryVnd: null, dueVnd: null, payer: null, rule: [], ...parts };
}
