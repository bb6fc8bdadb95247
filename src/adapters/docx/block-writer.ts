import { HeadingLevel, Paragraph } from "docx";
import type { FileChild } from "docx";
import { writeChart } from "./chart-writer";
import { PromptControl } from "./content-control";
import type { NextControlId } from "./content-control";
import { ContentParagraph } from "./content-paragraph";
import { bodyText } from "./decree-layout";
import type { DocumentBlock, HeadingBlock, ParagraphBlock, PromptBlock } from "./document-model";
import { styleIds } from "./document-styles";
import { writeInlines } from "./inline-writer";
import { safeText } from "./safe-text";
import { writeTable } from "./table-writer";
import { textRun } from "./text-run";

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
const paragraphStyles = {
  body: styleIds.body,
  bullet: styleIds.body,
  basis: styleIds.basis,
  caption: styleIds.caption,
  centred: styleIds.centred,
  "unit-note": styleIds.unitNote,
} as const;

/** Writes the blocks of a body or an annex in their order. */
export function writeBlocks(
  blocks: readonly DocumentBlock[],
  width: number,
  nextId: NextControlId,
): FileChild[] {
  return blocks.flatMap((block) => writeBlock(block, width, nextId, false));
}

/** Writes a body whose last paragraph stays on the page of what follows it, so that no signature stands alone. */
export function writeBody(
  blocks: readonly DocumentBlock[],
  width: number,
  nextId: NextControlId,
): FileChild[] {
  const last = blocks.length - 1;
  return blocks.flatMap((block, index) => writeBlock(block, width, nextId, index === last));
}

function writeBlock(
  block: DocumentBlock,
  width: number,
  nextId: NextControlId,
  keepNext: boolean,
): FileChild[] {
  switch (block.type) {
    case "heading":
      return [writeHeading(block, nextId)];
    case "paragraph":
      return [writeParagraph(block, nextId, keepNext)];
    case "prompt":
      return [writePrompt(block, nextId)];
    case "table":
      return [writeTable(block, width, nextId), spaceAfterTable()];
    case "chart":
      return writeChart(block, nextId());
  }
}

function writeHeading(block: HeadingBlock, nextId: NextControlId): Paragraph {
  return new ContentParagraph({ heading: headingLevels[block.level] }, writeInlines(block.content, nextId));
}

function writeParagraph(block: ParagraphBlock, nextId: NextControlId, keepNext: boolean): Paragraph {
  const dash = block.look === "bullet" ? [textRun("- ")] : [];
  const content = [...dash, ...writeInlines(block.content, nextId)];
  const options = {
    style: paragraphStyles[block.look],
    ...(block.look === "centred" ? { spacing: { before: bodyText.between, after: bodyText.between } } : {}),
    ...(keepNext ? { keepNext } : {}),
  };
  return new ContentParagraph(options, content);
}

function writePrompt(block: PromptBlock, nextId: NextControlId): PromptControl {
  const content = new Paragraph({
    style: block.look === "basis" ? styleIds.basis : styleIds.body,
    children: [textRun(block.text, { style: styleIds.prompt })],
  });
  return new PromptControl(block.key, safeText(block.title), content, nextId);
}

/** Keeps two tables apart, which Word would otherwise join. */
function spaceAfterTable(): Paragraph {
  return new Paragraph({ style: styleIds.centred, spacing: { before: 0, after: 60 }, run: { size: 12 } });
}
