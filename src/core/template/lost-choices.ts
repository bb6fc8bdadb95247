/** The choices of our form that a file no longer offers, as a paste leaves it. */
import type { CellRange } from "../domain/cell-address";
import { lostChoiceSentences } from "../messages/lost-choices";
import type { WorkbookReading } from "../domain/reading";
import { expectedChoices } from "./expected-choices";
import type { ExpectedChoices } from "./expected-choices";

/** Where a file offers choices, or checks what is typed, on one sheet. */
export interface OfferedChoices {
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
}

/**
 * Gives the choices that some filled-in cell of the form no longer offers. `read` is asked only of a file made from the form; where it
 * gives null, nothing is known and nothing is lost.
 */
export function lostChoices(
  reading: WorkbookReading,
  read: (sheets: readonly string[]) => readonly OfferedChoices[] | null,
): readonly ExpectedChoices[] {
  const expected = expectedChoices(reading);
  const offered = expected.length === 0 ? null : read([...new Set(expected.map(({ sheet }) => sheet))]);
  if (offered === null) return [];
  return expected.filter(({ sheet, asked }) => {
    const ranges = offered.filter((each) => each.sheet === sheet).flatMap((each) => each.ranges);
    return !coversColumn(ranges, asked);
  });
}

/** Tells in one sentence which columns of a file lost their choices, and what to do. */
export function describeLostChoices(
  file: string,
  lost: readonly ExpectedChoices[],
  lang: "vi" | "en",
): string {
  const says = lostChoiceSentences[lang];
  const columns = lost.map(({ sheet, validation }) => says.column(sheet, validation.promptTitle));
  return says.inFile(file, columns);
}

/** `asked` is one column wide. */
function coversColumn(ranges: readonly CellRange[], asked: CellRange): boolean {
  const column = asked.fromColumn;
  const beside = ranges
    .filter(({ fromColumn, toColumn }) => fromColumn <= column && column <= toColumn)
    .sort((a, b) => a.fromRow - b.fromRow);
  let next = asked.fromRow;
  for (const { fromRow, toRow } of beside) if (fromRow <= next) next = Math.max(next, toRow + 1);
  return next > asked.toRow;
}
