import type { CellStyle } from "hucre";
import type { CellLook, Highlight } from "../../../core/index";
import { LOOKS, highlightStyle } from "../build/looks";
import type { StyleEdit } from "./style-edit";

/** Adds the looks that a sheet uses; gives each its place among the cell formats. */
export function addLooks(styles: StyleEdit, looks: readonly CellLook[]): ReadonlyMap<CellLook, number> {
  return new Map(looks.map((look) => [look, addLook(styles, LOOKS[look])]));
}

function addLook(styles: StyleEdit, style: CellStyle): number {
  const font = styles.add("fonts", [fontXml(styles, style)]);
  const fill = style.fill === undefined ? 0 : styles.add("fills", [fillXml(styles, style.fill)]);
  const border = style.border === undefined ? 0 : styles.add("borders", [borderXml(styles)]);
  const format = style.numFmt === undefined ? 0 : styles.addFormat(style.numFmt);
  const ids = `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}"`;
  const applies = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  const alignment = alignmentXml(styles, style);
  return styles.add("cellXfs", [`<${styles.tag("xf")} ${ids} ${applies}>${alignment}</${styles.tag("xf")}>`]);
}

/** Adds what marks change of a cell; gives its place among the conditional formats. */
export function addHighlight(styles: StyleEdit, look: Highlight["look"]): number {
  const { font, fill } = highlightStyle(look);
  const letters = styles.tag("font");
  const color = `<${styles.tag("color")} rgb="FF${rgbOf(font?.color)}"/>`;
  return styles.add("dxfs", [
    `<${styles.tag("dxf")}><${letters}>${color}</${letters}>${fillXml(styles, fill)}</${styles.tag("dxf")}>`,
  ]);
}

function fontXml(styles: StyleEdit, { font = {} }: CellStyle): string {
  const flag = (name: string, isSet: boolean | undefined): string =>
    isSet === true ? `<${styles.tag(name)}/>` : "";
  const color = font.color === undefined ? "" : `<${styles.tag("color")} rgb="FF${rgbOf(font.color)}"/>`;
  const parts = [
    flag("b", font.bold),
    flag("i", font.italic),
    flag("u", font.underline !== undefined && font.underline !== false),
    `<${styles.tag("sz")} val="${String(font.size ?? 12)}"/>`,
    color,
    `<${styles.tag("name")} val="${font.name ?? "Times New Roman"}"/>`,
  ];
  return `<${styles.tag("font")}>${parts.join("")}</${styles.tag("font")}>`;
}

function fillXml(styles: StyleEdit, fill: CellStyle["fill"]): string {
  const rgb = fill?.type === "pattern" ? rgbOf(fill.fgColor) : "FFFFFF";
  const [outer, inner] = [styles.tag("fill"), styles.tag("patternFill")];
  const colours = ["fgColor", "bgColor"].map((name) => `<${styles.tag(name)} rgb="FF${rgb}"/>`).join("");
  return `<${outer}><${inner} patternType="solid">${colours}</${inner}></${outer}>`;
}

/** All our borders are one thin black line round a cell. */
function borderXml(styles: StyleEdit): string {
  const sides = ["left", "right", "top", "bottom"].map((side) => {
    const color = `<${styles.tag("color")} rgb="FF000000"/>`;
    return `<${styles.tag(side)} style="thin">${color}</${styles.tag(side)}>`;
  });
  return `<${styles.tag("border")}>${sides.join("")}<${styles.tag("diagonal")}/></${styles.tag("border")}>`;
}

function alignmentXml(styles: StyleEdit, { alignment }: CellStyle): string {
  if (alignment === undefined) return "";
  const horizontal = alignment.horizontal === undefined ? "" : ` horizontal="${alignment.horizontal}"`;
  const wrap = alignment.wrapText === true ? ` wrapText="1"` : "";
  return `<${styles.tag("alignment")}${horizontal} vertical="center"${wrap}/>`;
}

function rgbOf(color: { readonly rgb?: string } | undefined): string {
  return color?.rgb ?? "000000";
}
