import type { CellLook, Highlight } from "../../../core/index";

/** What a look is in Excel; what is not named stays as a plain cell has it. */
export interface ExcelLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly letters?: string;
  readonly ground?: string;
  readonly hasBorder?: true;
  readonly align?: "Left" | "Center" | "Right";
  readonly wraps?: true;
  readonly numberFormat?: string;
}

export const FONT = { name: "Times New Roman", size: 12 } as const;

const table = { hasBorder: true } as const;
const wrapped = { ...table, wraps: true } as const;
const number = { ...table, align: "Right", numberFormat: "#,##0" } as const;

/** Light grounds and dark letters: readable when printed in black and white. */
const ERROR = { letters: "#7B1E07", ground: "#F8CBAD" } as const;
const QUERY = { letters: "#5F4700", ground: "#FFE699" } as const;
const NOTE = { letters: "#1F3864", ground: "#DDEBF7" } as const;

export const LOOKS: Readonly<Record<CellLook, ExcelLook>> = {
  title: { bold: true, size: 14, align: "Center", wraps: true },
  subtitle: { italic: true, align: "Center", wraps: true },
  notice: { bold: true, letters: "#9C2A10", wraps: true },
  header: { ...wrapped, bold: true, ground: "#DDEBF7", align: "Center" },
  group: { ...wrapped, bold: true, ground: "#EDEDED" },
  text: table,
  "text-centre": { ...wrapped, align: "Center" },
  "text-wrap": wrapped,
  count: number,
  "count-total": { ...number, bold: true },
  money: number,
  "money-total": { ...number, bold: true },
  percent: { ...number, numberFormat: "0.0%" },
  date: { ...table, align: "Center", numberFormat: "dd/mm/yyyy" },
  label: { wraps: true },
  "label-total": { ...wrapped, bold: true },
  link: { ...wrapped, underline: true, letters: "#0563C1" },
  error: { ...wrapped, ...ERROR },
  query: { ...wrapped, ...QUERY },
  note: { ...wrapped, ...NOTE },
  input: { ...wrapped, ground: "#FFF9E5" },
  signature: { bold: true, align: "Center", wraps: true },
  plain: {},
  unseen: { numberFormat: ";;;" },
};

/** What a highlight or a mark changes of a cell that it covers. */
export const HIGHLIGHTS: Readonly<Record<Highlight["look"], { letters: string; ground: string }>> = {
  error: ERROR,
  query: QUERY,
  note: NOTE,
};
