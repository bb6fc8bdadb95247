import type { CellStyle, FillStyle, FontStyle } from "hucre";
import type { CellLook, Highlight } from "../../../core/index";

const FONT: FontStyle = { name: "Times New Roman", size: 12 };

/** The font of cells without a look of their own. */
export const DEFAULT_FONT = FONT;

const side = { style: "thin", color: { rgb: "000000" } } as const;
const BORDER = { top: side, right: side, bottom: side, left: side };

const font = (more: FontStyle): FontStyle => ({ ...FONT, ...more });
const fill = (rgb: string): FillStyle => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

/** Wrapped, from the top, within lines: the body of every table. */
const table: CellStyle = { font: FONT, border: BORDER, alignment: { vertical: "center" } };
const bold: CellStyle = { ...table, font: font({ bold: true }) };
const numbers = { horizontal: "right", vertical: "center" } as const;
const centred = { horizontal: "center", vertical: "center", wrapText: true } as const;
const wrapped = { vertical: "center", wrapText: true } as const;

/** Colours that stay readable when printed in black and white: light grounds, dark letters. */
const GROUND = {
  header: "DDEBF7",
  group: "EDEDED",
  error: "F8CBAD",
  query: "FFE699",
  note: "DDEBF7",
  input: "FFF9E5",
};
const LETTERS = { notice: "9C2A10", error: "7B1E07", query: "5F4700", note: "1F3864", link: "0563C1" };

/** What each look is in the file. */
export const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: font({ size: 14, bold: true }), alignment: centred },
  subtitle: { font: font({ italic: true }), alignment: centred },
  notice: { font: font({ bold: true, color: { rgb: LETTERS.notice } }), alignment: wrapped },
  header: { ...bold, fill: fill(GROUND.header), alignment: centred },
  group: { ...bold, fill: fill(GROUND.group), alignment: wrapped },
  text: table,
  "text-centre": { ...table, alignment: centred },
  "text-wrap": { ...table, alignment: wrapped },
  count: { ...table, numFmt: "#,##0", alignment: numbers },
  "count-total": { ...bold, numFmt: "#,##0", alignment: numbers },
  money: { ...table, numFmt: "#,##0", alignment: numbers },
  "money-total": { ...bold, numFmt: "#,##0", alignment: numbers },
  percent: { ...table, numFmt: "0.0%", alignment: numbers },
  date: { ...table, numFmt: "dd/mm/yyyy", alignment: { horizontal: "center", vertical: "center" } },
  label: { font: FONT, alignment: wrapped },
  "label-total": { ...bold, alignment: wrapped },
  link: { ...table, font: font({ underline: true, color: { rgb: LETTERS.link } }), alignment: wrapped },
  error: {
    ...table,
    font: font({ color: { rgb: LETTERS.error } }),
    fill: fill(GROUND.error),
    alignment: wrapped,
  },
  query: {
    ...table,
    font: font({ color: { rgb: LETTERS.query } }),
    fill: fill(GROUND.query),
    alignment: wrapped,
  },
  note: {
    ...table,
    font: font({ color: { rgb: LETTERS.note } }),
    fill: fill(GROUND.note),
    alignment: wrapped,
  },
  input: { ...table, fill: fill(GROUND.input), alignment: wrapped },
  signature: { font: font({ bold: true }), alignment: centred },
  plain: { font: FONT, alignment: { vertical: "center" } },
  unseen: { font: FONT, numFmt: ";;;" },
};

/** What a highlight changes; in a conditional format the ground's colour is the pattern's background. */
export function highlightStyle(look: Highlight["look"]): CellStyle {
  const ground = { rgb: GROUND[look] };
  return {
    font: { color: { rgb: LETTERS[look] } },
    fill: { type: "pattern", pattern: "solid", fgColor: ground, bgColor: ground },
  };
}
