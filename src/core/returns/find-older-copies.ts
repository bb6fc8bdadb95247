/** Finds files that came again: known by what they list, whatever they are called. */
import type { Entry } from "../domain/entry";
import { foldForCompare } from "../text";
import { matchRows } from "./match-rows";
import { changesOf } from "./row-changes";

/** Why one of two copies counts as the newer; "unclear" where nothing says so, and then both are shown and the clerk asked. */
export type NewerReason = "same-content" | "signed-later" | "saved-later" | "copy-number" | "unclear";

export interface OlderCopy {
  readonly file: string;
  readonly newer: string;
  readonly reason: NewerReason;
  readonly difference: { readonly changed: number; readonly added: number; readonly removed: number };
}

/** Gives when each file was last saved, where the host knows: any text that sorts by time. */
export type SavedTimes = ReadonlyMap<string, string>;

/** A pair of rows out of this many must be shared for two files to be one list sent twice. */
const sharedHalf = 2;

/** Gives each file that another one stands in for. Files are told apart by school, year and kind of list. */
export function findOlderCopies(entries: readonly Entry[], saved: SavedTimes): readonly OlderCopy[] {
  const files = [...groupByFile(entries)];
  const older = new Map<string, OlderCopy>();
  for (const [i, [file, rows]] of files.entries()) {
    for (const [other, others] of files.slice(0, i)) {
      if (older.has(file) || older.has(other) || scopeOf(rows) !== scopeOf(others)) continue;
      const copy = comparePair({ file: other, rows: others }, { file, rows }, saved);
      if (copy) older.set(copy.file, copy);
    }
  }
  return [...older.values()];
}

interface FileRows {
  readonly file: string;
  readonly rows: readonly Entry[];
}

function comparePair(a: FileRows, b: FileRows, saved: SavedTimes): OlderCopy | undefined {
  const { matched, added, removed } = matchRows(a.rows, b.rows);
  if (matched.length * sharedHalf < Math.max(a.rows.length, b.rows.length)) return undefined;
  const changed = matched.filter((pair) => changesOf(pair).length > 0).length;
  const isSame = changed + added.length + removed.length === 0;
  const { order, reason } = isSame ? { order: -1, reason: "same-content" as const } : newerOf(a, b, saved);
  const [newer, old] = order > 0 ? [a, b] : [b, a];
  const [more, fewer] = order > 0 ? [removed, added] : [added, removed];
  const difference = { changed, added: more.length, removed: fewer.length };
  return { file: old.file, newer: newer.file, reason, difference };
}

/** Above zero where the first is the newer. */
function newerOf(a: FileRows, b: FileRows, saved: SavedTimes): { order: number; reason: NewerReason } {
  const questions: readonly (readonly [NewerReason, (each: FileRows) => string | undefined])[] = [
    ["signed-later", ({ rows }) => rows[0]?.list.reading.signedDate?.value ?? undefined],
    ["saved-later", ({ file }) => saved.get(file)],
    ["copy-number", ({ file }) => copyNumber(file)],
  ];
  for (const [reason, ask] of questions) {
    const [one, other] = [ask(a), ask(b)];
    if (one !== undefined && other !== undefined && one !== other)
      return { order: one > other ? 1 : -1, reason };
  }
  return { order: -1, reason: "unclear" };
}

/** "Danh sách (2).xlsx" is what a browser calls a file that it fetches for the third time. */
function copyNumber(file: string): string {
  return (/\((\d{1,3})\)\s*\.\w+$/u.exec(file)?.[1] ?? "0").padStart(3, "0");
}

function scopeOf(rows: readonly Entry[]): string {
  const scopes = rows.map(({ school, year, status, list }) =>
    JSON.stringify([foldForCompare(school ?? ""), year, status, list.kind]),
  );
  return [...new Set(scopes)].sort().join();
}

function groupByFile(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const files = new Map<string, Entry[]>();
  for (const entry of entries) {
    const rows = files.get(entry.file);
    if (rows) rows.push(entry);
    else files.set(entry.file, [entry]);
  }
  return files;
}
