import type { Checked } from "../check";
import { decisionTexts as texts } from "../messages/dossier-vi";
import { reportLabels } from "../messages/report-document-labels";
import { paragraph } from "../report/document/blocks";
import { fillSentence, fillText } from "../report/document/fill-sentence";
import type { DocumentBlock, DocumentModel } from "../report/document-model";
import { formatVnd, moneyInWords } from "../text";
import { countsOf, dossierHeading } from "./dossier-heading";
import { dossierLines } from "./dossier-lines";
import type { DossierLine } from "./dossier-lines";
import { dossierTables } from "./dossier-tables";

/**
 * Builds the draft of the commune's decision with its list: what the commune itself decides, each award with its prize.
 * Awards of other levels are for those levels, and stand in the submission alone.
 */
export function buildDecision(checked: Checked): DocumentModel {
  const { commune, incomplete } = checked.result;
  const { proposed, decided } = dossierLines(checked);
  const own = proposed.filter(isOwn);
  const lines = own.filter(({ verdict }) => verdict !== "needs-review");
  const undecided = own.length - lines.length;
  const known = decided.filter(isOwn).length;
  const total = lines.reduce((sum, { line }) => sum + (line.dueVnd ?? 0), 0);
  const unknown = lines.filter(({ line }) => line.dueVnd === null).length;
  const parts = {
    counts: countsOf(lines),
    money: formatVnd(total),
    words: moneyInWords(total),
    unknown: unknown === 0 ? "" : texts.unknown(unknown),
  };
  return {
    ...dossierHeading(commune, texts, "committee"),
    notices: [
      ...incomplete.map(({ text }) => text),
      ...(undecided === 0 ? [] : [texts.undecided(undecided)]),
      ...(known === 0 ? [] : [texts.decided(known)]),
    ],
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

function isOwn({ line }: DossierLine): boolean {
  return line.level === "xa";
}

/** The line of who decides, and the word that the articles come after (mẫu 1.2). */
function bold(text: string): DocumentBlock {
  return { type: "paragraph", look: "centred", content: [{ text, bold: true }] };
}

function articleOf(number: number, text: string, parts: Readonly<Record<string, string>>): DocumentBlock {
  const label = { text: texts.article(number), bold: true };
  return { type: "paragraph", look: "body", content: [label, { text: " " }, ...fillSentence(text, parts)] };
}
