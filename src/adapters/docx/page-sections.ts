import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from "docx";
import type { FileChild, ISectionOptions } from "docx";
import { writeBlocks, writeBody } from "./block-writer";
import type { NextControlId } from "./content-control";
import { page, sizes, textWidth } from "./decree-layout";
import type { AnnexModel, DocumentModel } from "./document-model";
import { styleIds } from "./document-styles";
import { writeHeadingBlock } from "./heading-block";
import { writeNoticeBox } from "./notice-box";
import { writeSignatureBlock } from "./signature-block";
import { textRun } from "./text-run";
import type { RunLook } from "./text-run";

/** Lays out the report itself on upright pages. */
export function reportSection(model: DocumentModel, nextId: NextControlId): ISectionOptions {
  return section(PageOrientation.PORTRAIT, [
    ...writeNoticeBox(model.notices),
    ...writeHeadingBlock(model),
    ...writeBody(model.body, textWidth.portrait, nextId),
    ...writeSignatureBlock(model),
    new Paragraph({ style: styleIds.centred }),
  ]);
}

/** Lays out one annex on wide pages of its own; Mục III.1: its pages are numbered from 1. */
export function annexSection(annex: AnnexModel, nextId: NextControlId): ISectionOptions {
  return section(PageOrientation.LANDSCAPE, [
    new Paragraph({
      style: styleIds.centred,
      outlineLevel: 0,
      children: [textRun(annex.label, { bold: true, size: sizes.annexLabel })],
    }),
    annexLine(annex.title.toUpperCase(), { bold: true }),
    annexLine(annex.note, { italics: true }),
    new Paragraph({ style: styleIds.centred }),
    ...writeBlocks(annex.blocks, textWidth.landscape, nextId),
    new Paragraph({ style: styleIds.centred }),
  ]);
}

type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

function section(orientation: Orientation, children: FileChild[]): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: page.width, height: page.height, orientation },
        margin: page.margin,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph("")] }) },
    children,
  };
}

/** Mục I.7: Arabic, centred in the top margin, not shown on the first page. */
function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: sizes.pageNumber });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function annexLine(text: string, look: RunLook): Paragraph {
  return new Paragraph({ style: styleIds.centred, children: [textRun(text, look)] });
}
