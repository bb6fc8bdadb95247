import type { Checked } from "../check";
import { decisionTexts as texts, dossierTexts } from "../messages/dossier-vi";
import { reportLabels } from "../messages/report-document-labels";
import { paragraph } from "../report/document/blocks";
import { fillSentence, fillText } from "../report/document/fill-sentence";
import type { DocumentBlock, DocumentModel } from "../report/document-model";
import { formatVnd, moneyInWords } from "../text";
import { countsOf, dossierHeading } from "./dossier-heading";
import { dossierLines, isOfHigherLevel } from "./dossier-lines";
import type { DossierLine, DossierLines } from "./dossier-lines";
import { dossierTables } from "./dossier-tables";

/**
 * Builds the draft of the commune's decision with its list: what the commune itself decides, each award with its prize.
 * Awards of other levels are for those levels, and stand in the submission alone.
 */
export function buildDecision(checked: Checked): DocumentModel {
  const { commune, incomplete } = checked.result;
  const all = dossierLines(checked);
  const lines = all.proposed.filter((line) => isOwn(line) && !isOpen(line));
  const unknown = lines.filter(({ line }) => line.dueVnd === null).length;
  const parts = {
    counts: countsOf(lines),
    ...sumOf(lines),
    unknown: unknown === 0 ? "" : texts.unknown(unknown),
  };
  return {
    ...dossierHeading(commune, texts, "committee"),
    notices: [...incomplete.map(({ text }) => text), ...noticesOf(all, lines.length)],
    body: [
      bold(fillText(texts.authority, { commune: commune?.toUpperCase() ?? reportLabels.communeToFill })),
      ...texts.bases.map((basis) => paragraph(basis, {}, "basis")),
      { type: "prompt", key: "prompt.otherBases", look: "basis", ...texts.otherBases },
      paragraph(texts.proposal, {}, "basis"),
      bold(texts.decides),
      ...texts.articles.map((article, at) => articleOf(at + 1, article, parts)),
    ],
    annexes: [
      {
        label: texts.annexLabel,
        title: texts.listTitle,
        note: texts.note,
        blocks: dossierTables(lines, "money"),
      },
    ],
  };
}

/** What is proposed and not in this list, each with why. */
function noticesOf({ proposed, issued }: DossierLines, listed: number): readonly string[] {
  const told = [
    [texts.undecided, proposed.filter((line) => isOwn(line) && isOpen(line))],
    [texts.levelUnknown, proposed.filter(({ line }) => line.level === null)],
    [texts.higher, proposed.filter(isOfHigherLevel)],
    [texts.issued, issued.filter(isOwn)],
  ] as const;
  const notices = told.flatMap(([say, lines]) => (lines.length === 0 ? [] : [say(lines.length)]));
  return listed === 0 ? [texts.nobody, ...notices] : notices;
}

function isOwn({ line }: DossierLine): boolean {
  return line.level === "xa";
}

function isOpen({ verdict }: DossierLine): boolean {
  return verdict === "needs-review";
}

function sumOf(lines: readonly DossierLine[]): { readonly money: string; readonly words: string } {
  if (lines.length === 0) return { money: dossierTexts.toFill, words: dossierTexts.toFill };
  const total = lines.reduce((sum, { line }) => sum + (line.dueVnd ?? 0), 0);
  return { money: formatVnd(total), words: moneyInWords(total) };
}

/** The line of who decides, and the word that the articles come after (mẫu 1.2). */
function bold(text: string): DocumentBlock {
  return { type: "paragraph", look: "centred", content: [{ text, bold: true }] };
}

function articleOf(number: number, text: string, parts: Readonly<Record<string, string>>): DocumentBlock {
  const label = { text: texts.article(number), bold: true };
  return { type: "paragraph", look: "body", content: [label, { text: " " }, ...fillSentence(text, parts)] };
}
