import { unplacedOf } from "./carry-answers";
import type { UnplacedAnswer } from "./carry-answers";
import type { SheetJob } from "./write-sheet";

/**
 * Asks once more, within the request that clears a sheet, for the answers in it, and gives what collects those that
 * were typed since they were read: they are told, never lost in silence.
 */
export function askLateAnswers({ model, proxy, old }: SheetJob): () => readonly UnplacedAnswer[] {
  if (!old || old.answerColumns.length === 0) return () => [];
  const { rows, columnCount, answerColumns } = old;
  const now = proxy.getRangeByIndexes(0, 0, rows.length, columnCount).load("values");
  return () =>
    (now.values as unknown[][]).flatMap((row, i) => {
      const isLate = (column: number): boolean =>
        row[column - 1] !== "" && row[column - 1] !== rows[i]?.[column - 1];
      return answerColumns.some(isLate) ? [unplacedOf(model.name, row, answerColumns)] : [];
    });
}
