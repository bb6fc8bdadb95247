/** Writes a sheet of ours as a part of its own; all its text is text. */
import { cellAddress, rangeAddress } from "../../../core/index";
import type { CellLook, CellModel, RowModel, SheetModel } from "../../../core/index";
import { cellText } from "../build/cell-text";
import { pageFooter } from "../build/page-footer";
import { rowHeight } from "../build/row-height";
import type { Vocabulary } from "./vocabulary";
import { escapeXml } from "./xml-nodes";

export function sheetXml(
  sheet: SheetModel,
  looks: ReadonlyMap<CellLook, number>,
  { main }: Vocabulary,
): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`,
    `<sheetPr><pageSetUpPr fitToPage="${sheet.print.fitToWidth ? "1" : "0"}"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    columnsXml(sheet),
    `<sheetData>${sheet.rows.map((row) => rowXml(row, sheet, looks)).join("")}</sheetData>`,
    sheet.filter === undefined ? "" : `<autoFilter ref="${rangeAddress(sheet.filter)}"/>`,
    listXml(
      "mergeCells",
      sheet.merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`),
    ),
    linksXml(sheet),
    `<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="${sheet.print.landscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(pageFooter(sheet.print.footer))}</oddFooter></headerFooter>`,
    `</worksheet>`,
  ].join("");
}

function paneXml({ freeze }: SheetModel): string {
  if (!freeze || freeze.rows === 0) return "";
  const split = `ySplit="${String(freeze.rows)}" topLeftCell="A${String(freeze.rows + 1)}"`;
  return `<pane ${split} activePane="bottomLeft" state="frozen"/>`;
}

function columnsXml({ columnWidths }: SheetModel): string {
  const columns = columnWidths.map((width, i) => {
    const at = String(i + 1);
    return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowXml(row: RowModel, sheet: SheetModel, looks: ReadonlyMap<CellLook, number>): string {
  const height = rowHeight(row, sheet);
  const tall = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
  const cells = row.cells.map((cell) => cellXml(row.row, cell, looks.get(cell.style) ?? 0)).join("");
  return `<row r="${String(row.row)}"${tall}>${cells}</row>`;
}

function cellXml(row: number, { column, value }: CellModel, style: number): string {
  const start = `<c r="${cellAddress(row, column)}" s="${String(style)}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${String(value)}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? "1" : "0"}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cellText(value))}</t></is></c>`;
}

/** Links lead within the workbook. */
function linksXml({ rows }: SheetModel): string {
  const links = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, link }) =>
      link === undefined
        ? []
        : [`<hyperlink ref="${cellAddress(row, column)}" location="${escapeXml(link)}"/>`],
    ),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${String(items.length)}">${items.join("")}</${name}>`;
}
