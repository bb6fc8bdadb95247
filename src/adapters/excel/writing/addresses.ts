import { columnName } from "../../../core/index";
import type { CellRange } from "../../../core/index";

/** Excel cuts an address text that is longer, and then refuses it. */
const MAX_ADDRESS = 8_000;

export function addressOf({ fromRow, fromColumn, toRow, toColumn }: CellRange): string {
  const from = `${columnName(fromColumn)}${String(fromRow)}`;
  const to = `${columnName(toColumn)}${String(toRow)}`;
  return from === to ? from : `${from}:${to}`;
}

/** Joins addresses into as few texts as Excel takes. */
export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < MAX_ADDRESS) {
      joined[joined.length - 1] = `${last},${address}`;
    } else joined.push(address);
  }
  return joined;
}

/** Whole columns, such as "A:K". */
export const columnsAddress = (from: number, to: number): string => `${columnName(from)}:${columnName(to)}`;
