/** The words by which a row's correction is remembered. */
import type { FieldReading, ListReading } from "../../domain/reading";
import { columnNumber } from "../../domain/cell-address";

/** Gives the first text of a row of a list, as `correctRow` wants it; null where the list has no such row or it has no words. */
export function wordsOfRow(list: ListReading, row: number): string | null {
  const section = list.sections.find((each) => each.row === row);
  const other = list.nonDataRows.find((each) => each.row === row);
  const record = list.records.find((each) => each.row === row);
  const said = section?.raw ?? other?.raw ?? (record && firstText(Object.values(record.fields)));
  return said !== undefined && hasWord(said) ? said : null;
}

function firstText(fields: readonly FieldReading<unknown>[]): string | undefined {
  return fields
    .flatMap(({ cell, raw, cells, fromSection }) =>
      fromSection === true ? [] : Object.entries(cells ?? { [cell ?? ""]: raw ?? null }),
    )
    .flatMap(([cell, raw]) => (typeof raw === "string" && hasWord(raw) ? [{ cell, raw }] : []))
    .sort((a, b) => columnOf(a.cell) - columnOf(b.cell))[0]?.raw;
}

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

const columnOf = (cell: string): number => columnNumber(cell.replace(/\d+$/u, ""));
