import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { FileChild } from "docx";
import { sizes, textWidth } from "./decree-layout";
import { styleIds } from "./document-styles";
import { textRun } from "./text-run";

const border = { style: BorderStyle.SINGLE, size: 12, color: "C00000" } as const;
const borders = { top: border, bottom: border, left: border, right: border };

/** Writes what the signer must know before anything else, in a box above the heading. */
export function writeNoticeBox(notices: readonly string[]): FileChild[] {
  if (notices.length === 0) return [];
  const paragraphs = notices.map(
    (notice) =>
      new Paragraph({
        style: styleIds.cell,
        children: [textRun(notice, { size: sizes.notice, color: "C00000" })],
      }),
  );
  const cell = new TableCell({ borders, children: paragraphs });
  const table = new Table({
    width: { size: textWidth.portrait, type: WidthType.DXA },
    columnWidths: [textWidth.portrait],
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 120, right: 120 },
    rows: [new TableRow({ children: [cell] })],
  });
  return [table, new Paragraph({ style: styleIds.centred })];
}
