import type { Checked } from "../check";
import { decisionTexts as texts } from "../messages/dossier-vi";
import { paragraph } from "../report/document/blocks";
import type { DocumentModel } from "../report/document-model";
import { formatVnd, moneyInWords } from "../text";
import { countsOf, dossierHeading } from "./dossier-heading";
import { dossierLines } from "./dossier-lines";
import { dossierTables } from "./dossier-tables";

/**
 * Builds the draft of the commune's decision with its list: what the commune itself decides, each award with its prize.
 * Awards of other levels are for those levels, and stand in the submission alone.
 */
export function buildDecision(checked: Checked): DocumentModel {
  const { commune, incomplete } = checked.result;
  const own = dossierLines(checked).proposed.filter(({ line }) => line.level === "xa");
  const lines = own.filter(({ verdict }) => verdict !== "needs-review");
  const undecided = own.length - lines.length;
  const total = lines.reduce((sum, { line }) => sum + (line.dueVnd ?? 0), 0);
  const unknown = lines.filter(({ line }) => line.dueVnd === null).length;
  const parts = {
    ...countsOf(lines),
    money: formatVnd(total),
    words: moneyInWords(total),
    unknown: unknown === 0 ? "" : texts.unknown(unknown),
  };
  return {
    ...dossierHeading(commune, texts),
    notices: [
      ...incomplete.map(({ text }) => text),
      ...(undecided === 0 ? [] : [texts.undecided(undecided)]),
    ],
    body: [
      ...texts.bases.map((basis) => paragraph(basis, {}, "basis")),
      ...texts.articles.map((article) => paragraph(article, parts)),
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
