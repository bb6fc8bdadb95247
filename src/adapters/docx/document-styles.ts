import { AlignmentType, LineRuleType } from "docx";
import type { IPropertiesOptions } from "docx";
import { bodyText, fontName, sizes } from "./decree-layout";

type Styles = NonNullable<IPropertiesOptions["styles"]>;

/** Ids of our paragraph styles; a clerk sees their Vietnamese names in Word's style list. */
export const styleIds = {
  body: "ReportBody",
  basis: "ReportBasis",
  caption: "ReportCaption",
  unitNote: "ReportUnitNote",
  prompt: "ReportPrompt",
  cell: "ReportTableCell",
  boldCell: "ReportTableBoldCell",
  centred: "ReportCentred",
} as const;

const black = "000000";
const spacing = { before: 0, after: bodyText.between, line: bodyText.line, lineRule: LineRuleType.AUTO };
const justified = {
  alignment: AlignmentType.JUSTIFIED,
  spacing,
  indent: { firstLine: bodyText.firstLine },
} as const;
const cellParagraph = { spacing: { before: 20, after: 20 } };
const heading = {
  run: { font: fontName, size: sizes.body, bold: true, italics: false, color: black },
  paragraph: { ...justified, keepNext: true },
};

/** Gives the styles of the whole document, so that Word's own style list restyles it in one place. */
export function documentStyles(): Styles {
  return {
    default: {
      document: { run: { font: fontName, size: sizes.body, color: black, language: { value: "vi-VN" } } },
      heading1: heading,
      heading2: heading,
      heading3: heading,
    },
    // Word drops it with the prompt's words, so that what the clerk writes is black.
    characterStyles: [
      { id: styleIds.prompt, name: "Lời nhắc người soạn", quickFormat: true, run: { color: "7F7F7F" } },
    ],
    paragraphStyles: [
      style(styleIds.body, "Thân văn bản", {}, justified),
      style(styleIds.basis, "Căn cứ ban hành", { italics: true }, justified),
      style(
        styleIds.caption,
        "Tên bảng",
        { bold: true, size: sizes.body },
        {
          alignment: AlignmentType.CENTER,
          spacing: { before: 120, after: 60 },
          keepNext: true,
        },
      ),
      style(
        styleIds.unitNote,
        "Đơn vị tính",
        { italics: true, size: sizes.unitNote },
        {
          alignment: AlignmentType.RIGHT,
          spacing: { before: 0, after: 60 },
          keepNext: true,
        },
      ),
      style(styleIds.cell, "Ô bảng", { size: sizes.table }, cellParagraph),
      style(styleIds.boldCell, "Ô bảng đậm", { size: sizes.table, bold: true }, cellParagraph),
      style(
        styleIds.centred,
        "Giữa trang",
        {},
        { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } },
      ),
    ],
  };
}

type ParagraphStyle = NonNullable<Styles["paragraphStyles"]>[number];

function style(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle["run"]>,
  paragraph: NonNullable<ParagraphStyle["paragraph"]>,
): ParagraphStyle {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}
