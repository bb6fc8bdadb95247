import { columnName } from "../../domain/cell-address";
import { valueOf } from "../../domain/entry";
import type { CellLook, CellModel } from "../workbook-model";
import { registerHeadings } from "../../messages/report-summary-sheets-vi";
import {
  fundWords,
  kindWords,
  levelWords,
  occasionWords,
  recipientWords,
  statusWords,
  verdictWords,
} from "../../messages/report-summary-vi";
import { dateCell } from "./date-cell";
import type { RegisterLine } from "./register-line";

type CellValue = CellModel["value"];

interface ColumnKind {
  readonly width: number;
  readonly look: CellLook;
  readonly valueOf: (line: RegisterLine) => CellValue;
  /** Where the look depends on the value: a date of full precision, or text. */
  readonly lookOf?: (value: CellValue) => CellLook;
}

const text = (width: number, value: ColumnKind["valueOf"]): ColumnKind => ({
  width,
  look: "text-wrap",
  valueOf: value,
});
const centred = (width: number, value: ColumnKind["valueOf"]): ColumnKind => ({
  width,
  look: "text-centre",
  valueOf: value,
});
const money = (value: ColumnKind["valueOf"]): ColumnKind => ({ width: 14, look: "money", valueOf: value });
const flag = (holds: (line: RegisterLine) => boolean): ColumnKind =>
  centred(8, (line) => (holds(line) ? 1 : 0));
const date = (value: ColumnKind["valueOf"]): ColumnKind => ({
  width: 12,
  look: "text-centre",
  valueOf: value,
  lookOf: (shown) => (typeof shown === "number" ? "date" : "text-centre"),
});

/** The register's columns from left to right; `stt` counts lines and has no value of its own. */
const columns = {
  stt: { width: 6, look: "text-centre", valueOf: () => null },
  year: centred(11, ({ entry }) => entry.year),
  school: text(32, ({ school }) => school),
  schoolType: centred(7, ({ schoolType }) => (schoolType === "other" ? null : schoolType)),
  name: text(28, ({ entry }) => entry.name),
  kind: centred(12, ({ entry }) => kindWords[entry.kind]),
  birthDate: date(({ entry }) => dateCell(valueOf(entry, "birthDate"))),
  position: text(20, ({ entry }) => valueOf(entry, "position") ?? null),
  award: text(56, ({ award, record }) => record?.nameVi ?? award),
  awardCode: text(17, ({ award }) => award),
  status: centred(14, ({ entry }) => statusWords[entry.status]),
  level: centred(12, ({ level }) => levelWords[level ?? "unknown"]),
  decisionNumber: text(19, ({ entry }) => entry.decision?.number ?? null),
  decisionDate: date(({ entry }) => dateCell(entry.decision?.date)),
  rating: centred(10, ({ entry }) => valueOf(entry, "rating") ?? valueOf(entry, "unitRating") ?? null),
  verdict: centred(14, ({ verdict }) => (verdict === null ? null : verdictWords[verdict])),
  due: money(({ dueVnd }) => dueVnd),
  recorded: money(({ recordedVnd }) => recordedVnd),
  file: text(26, ({ entry }) => entry.file),
  sheet: text(16, ({ entry }) => entry.sheet),
  row: centred(7, ({ entry }) => entry.row),
  recipient: text(20, ({ recipient }) => recipientWords[recipient]),
  occasion: text(26, ({ occasion }) => occasionWords[occasion]),
  fund: text(30, ({ fund }) => fundWords[fund]),
  yearKey: centred(7, ({ yearKey }) => yearKey),
  schoolKey: centred(8, ({ schoolKey }) => schoolKey),
  columnKey: centred(11, ({ columnKey }) => columnKey),
  counted: flag(({ counted }) => counted),
  inPeriod: flag(({ isCounted }) => isCounted),
  outOfPeriod: flag(({ isOutside }) => isOutside),
  firstInYear: flag(({ isFirstInYear }) => isFirstInYear),
  firstInPeriod: flag(({ isFirstInPeriod }) => isFirstInPeriod),
  dueUnknown: flag(({ dueVnd }) => dueVnd === null),
} satisfies Readonly<Record<string, ColumnKind>>;

/** A column of the register, such as "yearKey". */
export type RegisterField = keyof typeof columns;

export interface RegisterColumn extends ColumnKind {
  readonly field: RegisterField;
  readonly heading: string;
  /** "A", "B" … as Excel shows it. */
  readonly letters: string;
}

export const registerColumns: readonly RegisterColumn[] = (Object.keys(columns) as RegisterField[]).map(
  (field, index) => ({
    ...columns[field],
    field,
    heading: registerHeadings[field],
    letters: columnName(index + 1),
  }),
);

export const registerColumn = Object.fromEntries(
  registerColumns.map((column) => [column.field, column]),
) as Readonly<Record<RegisterField, RegisterColumn>>;
