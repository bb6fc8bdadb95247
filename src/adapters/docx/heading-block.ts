import { Paragraph } from "docx";
import type { FileChild } from "docx";
import { borderlessTable } from "./borderless-table";
import { headingColumns, sizes, textWidth } from "./decree-layout";
import { decreeTexts } from "./decree-texts";
import type { DocumentModel } from "./document-model";
import { styleIds } from "./document-styles";
import { drawnRule } from "./drawn-rule";
import { textRun } from "./text-run";
import type { RunLook } from "./text-run";
import { boldTextWidth } from "./text-width";

interface LineLook extends RunLook {
  readonly before?: number;
}

/** Writes boxes 1 to 5 of the decree: Quốc hiệu and Tiêu ngữ, issuing body, number, place and date, type, subject. */
export function writeHeadingBlock(model: DocumentModel): FileChild[] {
  return [
    borderlessTable(
      [headingColumns.left, headingColumns.right],
      [
        [issuingBody(model), nationalName()],
        [
          [line(model.numberAndSign, { size: sizes.number, before: 60 })],
          [line(model.placeAndDate, { size: sizes.placeAndDate, italics: true, before: 60 })],
        ],
      ],
    ),
    line(model.typeName, { size: sizes.typeName, bold: true, before: 240 }),
    line(model.subject, { size: sizes.subject, bold: true }),
    shortRule(model.subject, sizes.subject, textWidth.portrait),
    line("", { size: sizes.body }),
  ];
}

function issuingBody(model: DocumentModel): Paragraph[] {
  const bodyLines = model.issuingBody.split("\n");
  return [
    ...(model.superiorBody?.split("\n") ?? []).map((text) => line(text, { size: sizes.superiorBody })),
    ...bodyLines.map((text) => line(text, { size: sizes.issuingBody, bold: true })),
    shortRule(bodyLines.at(-1) ?? "", sizes.issuingBody, headingColumns.left),
  ];
}

function nationalName(): Paragraph[] {
  const mottoWidth = boldTextWidth(decreeTexts.motto, sizes.motto);
  return [
    line(decreeTexts.nationalName, { size: sizes.nationalName, bold: true }),
    line(decreeTexts.motto, { size: sizes.motto, bold: true }),
    drawnRule(mottoWidth, headingColumns.right),
  ];
}

/** A rule of two fifths of the line above it, between the third and the half that the decree allows. */
function shortRule(text: string, size: number, columnWidth: number): Paragraph {
  const lineWidth = Math.min(boldTextWidth(text, size), columnWidth);
  return drawnRule(Math.round((lineWidth * 2) / 5), columnWidth);
}

function line(text: string, look: LineLook): Paragraph {
  const { before = 0, ...run } = look;
  return new Paragraph({
    style: styleIds.centred,
    spacing: { before, after: 0 },
    children: [textRun(text, run)],
  });
}
