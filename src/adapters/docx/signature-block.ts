import { AlignmentType, Paragraph } from "docx";
import type { FileChild } from "docx";
import { borderlessTable } from "./borderless-table";
import { sizes, textWidth, twips } from "./decree-layout";
import { decreeTexts } from "./decree-texts";
import type { DocumentModel } from "./document-model";
import { styleIds } from "./document-styles";
import { textRun } from "./text-run";

const recipientsWidth = twips(80);
const roomToSign = [0, 1, 2, 3];

/** Writes boxes 7 and 9b: Nơi nhận on the left, level with the signer's office on the right; below them both where two sign. */
export function writeSignatureBlock(model: DocumentModel): FileChild[] {
  const { recipients, signature, countersignature } = model;
  const rows = countersignature
    ? [
        [signatureLines(countersignature), signatureLines(signature)],
        [[emptyLine(), ...recipientLines(recipients)], [emptyLine()]],
      ]
    : [[recipientLines(recipients), signatureLines(signature)]];
  return [
    new Paragraph({ style: styleIds.centred, keepNext: true }),
    borderlessTable([recipientsWidth, textWidth.portrait - recipientsWidth], rows),
  ];
}

function emptyLine(): Paragraph {
  return new Paragraph({ style: styleIds.centred });
}

function recipientLines(recipients: readonly string[]): Paragraph[] {
  const label = textRun(decreeTexts.recipients, { bold: true, italics: true, size: sizes.recipientsLabel });
  const last = recipients.length - 1;
  return [
    new Paragraph({ style: styleIds.centred, alignment: AlignmentType.LEFT, children: [label] }),
    ...recipients.map((recipient, index) => recipientLine(recipient, index === last ? "." : ";")),
  ];
}

function recipientLine(recipient: string, end: string): Paragraph {
  const run = textRun(`- ${recipient}${end}`, { size: sizes.recipients });
  return new Paragraph({ style: styleIds.centred, alignment: AlignmentType.LEFT, children: [run] });
}

function signatureLines(signature: DocumentModel["signature"]): Paragraph[] {
  const bold = (text: string): Paragraph =>
    new Paragraph({
      style: styleIds.centred,
      children: [textRun(text, { bold: true, size: sizes.signature })],
    });
  return [...signature.lines.map(bold), ...roomToSign.map(() => bold("")), bold(signature.name ?? "")];
}
