import type { Checked } from "../check";
import { submissionTexts as texts } from "../messages/dossier-vi";
import { reportLabels } from "../messages/report-document-labels";
import { bullets, paragraph } from "../report/document/blocks";
import { fillText } from "../report/document/fill-sentence";
import type { AnnexModel, DocumentBlock, DocumentModel } from "../report/document-model";
import { formatCount } from "../text";
import { countsOf, dossierHeading } from "./dossier-heading";
import { dossierLines, isOfHigherLevel } from "./dossier-lines";
import type { DossierLine, DossierLines } from "./dossier-lines";
import { dossierTables } from "./dossier-tables";
import type { LastColumn } from "./dossier-tables";

/** Builds the submission (tờ trình): what is proposed, with the list, and what was left out, each with its reason, or was given already. */
export function buildSubmission(checked: Checked): DocumentModel {
  const { commune, incomplete } = checked.result;
  const lines = dossierLines(checked);
  const apart = apartFromList(lines);
  return {
    ...dossierHeading(commune, texts, "council"),
    notices: incomplete.map(({ text }) => text),
    body: bodyOf(commune, lines.proposed, apart),
    annexes: [
      annex("I", texts.listTitle, dossierTables(lines.proposed, "note")),
      ...apart.map(({ number, title, lines: own, last }) => annex(number, title, dossierTables(own, last))),
    ],
  };
}

/** Lines that stand in no list of proposals, in an annex of their own. */
interface Apart {
  readonly number: string;
  readonly sentence: string;
  readonly title: string;
  readonly lines: readonly DossierLine[];
  readonly last: LastColumn;
}

/** Annex I is the list; those after it are numbered as they come. */
function apartFromList({ leftOut, issued }: DossierLines): readonly Apart[] {
  return [
    { sentence: texts.leftOut, title: texts.leftOutTitle, lines: leftOut, last: "reason" as const },
    { sentence: texts.issued, title: texts.issuedTitle, lines: issued, last: "decision" as const },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map((each, index) => ({ ...each, number: "I".repeat(index + 2) }));
}

function bodyOf(
  commune: string | null,
  proposed: readonly DossierLine[],
  apart: readonly Apart[],
): readonly DocumentBlock[] {
  const named = { commune: commune ?? reportLabels.placeToFill };
  const higher = proposed.filter(isOfHigherLevel).length;
  return [
    paragraph(texts.addressed, { to: fillText(texts.to, named) }, "centred"),
    ...texts.bases.map((basis) => paragraph(basis, {}, "basis")),
    ...(proposed.length === 0
      ? [paragraph(texts.nobody)]
      : [paragraph(texts.opening, { counts: countsOf(proposed) })]),
    ...bullets(byAward(proposed).map(([name, count]) => [{ text: texts.award(name, count) }])),
    ...(higher === 0 ? [] : [paragraph(texts.higher, { ...named, count: formatCount(higher) })]),
    ...apart.map(({ sentence, lines, number }) =>
      paragraph(sentence, { count: formatCount(lines.length), annex: number }),
    ),
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
