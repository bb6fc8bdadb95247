import type { Checked } from "../check";
import { submissionTexts as texts } from "../messages/dossier-vi";
import { reportLabels } from "../messages/report-document-labels";
import { bullets, paragraph } from "../report/document/blocks";
import { fillText } from "../report/document/fill-sentence";
import type { AnnexModel, DocumentBlock, DocumentModel } from "../report/document-model";
import { formatCount } from "../text";
import { countsOf, dossierHeading } from "./dossier-heading";
import { dossierLines } from "./dossier-lines";
import type { DossierLine } from "./dossier-lines";
import { dossierTables } from "./dossier-tables";

/** Builds the submission (tờ trình): what is proposed, with the list, and what was left out, each with its reason. */
export function buildSubmission(checked: Checked): DocumentModel {
  const { commune, incomplete } = checked.result;
  const { proposed, leftOut } = dossierLines(checked);
  return {
    ...dossierHeading(commune, texts, "council"),
    notices: incomplete.map(({ text }) => text),
    body: bodyOf(commune, proposed, leftOut),
    annexes: [
      annex("I", texts.listTitle, dossierTables(proposed, "note")),
      ...(leftOut.length === 0 ? [] : [annex("II", texts.leftOutTitle, dossierTables(leftOut, "reason"))]),
    ],
  };
}

function bodyOf(
  commune: string | null,
  proposed: readonly DossierLine[],
  leftOut: readonly DossierLine[],
): readonly DocumentBlock[] {
  const named = { commune: commune ?? reportLabels.placeToFill };
  const higher = proposed.filter(({ line }) => line.level !== null && line.level !== "xa").length;
  return [
    paragraph(texts.addressed, { to: fillText(texts.to, named) }, "centred"),
    ...texts.bases.map((basis) => paragraph(basis, {}, "basis")),
    ...(proposed.length === 0
      ? [paragraph(texts.nobody)]
      : [paragraph(texts.opening, { counts: countsOf(proposed) })]),
    ...bullets(byAward(proposed).map(([name, count]) => [{ text: texts.award(name, count) }])),
    ...(higher === 0 ? [] : [paragraph(texts.higher, { ...named, count: formatCount(higher) })]),
    ...(leftOut.length === 0 ? [] : [paragraph(texts.leftOut, { count: formatCount(leftOut.length) })]),
    paragraph(texts.closing),
  ];
}

function byAward(lines: readonly DossierLine[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { line } of lines) {
    const name = line.record?.nameVi ?? line.award;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}

function annex(number: string, title: string, blocks: readonly DocumentBlock[]): AnnexModel {
  return { label: fillText(texts.annexLabel, { number }), title, note: texts.note, blocks };
}
