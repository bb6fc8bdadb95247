/** Finds the rows of one reading in another by what they say, never by file, sheet, order or row number. */
import { groupBy } from "../domain/group-by";
import { valueOf } from "../domain/entry";
import type { Entry } from "../domain/entry";
import { nameKey as nomineeNameKey, scopeKey } from "../review/nominee-keys";

export interface MatchedRow {
  readonly before: Entry;
  readonly after: Entry;
}

export interface MatchedRows {
  readonly matched: readonly MatchedRow[];
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

type KeyOf = (entry: Entry) => string | undefined;

/**
 * Pairs rows of the same name, school, kind and year; among namesakes those that agree in more. A name that was corrected is
 * found by a birth date or staff code that only one row of either side has.
 */
export function matchRows(before: readonly Entry[], after: readonly Entry[]): MatchedRows {
  const steps: readonly KeyOf[] = [nameAndBirth, nameKey, staffKey, birthKey];
  let rest: { before: readonly Entry[]; after: readonly Entry[] } = { before, after };
  const matched: MatchedRow[] = [];
  for (const [index, keyOf] of steps.entries()) {
    const pairs = pairBy(rest.before, rest.after, keyOf, index >= 2);
    matched.push(...pairs);
    const [old, fresh] = [
      new Set(pairs.map((pair) => pair.before)),
      new Set(pairs.map((pair) => pair.after)),
    ];
    rest = {
      before: rest.before.filter((entry) => !old.has(entry)),
      after: rest.after.filter((entry) => !fresh.has(entry)),
    };
  }
  return { matched, removed: rest.before, added: rest.after };
}

function pairBy(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: KeyOf,
  onlyUnique: boolean,
): readonly MatchedRow[] {
  const old = groupBy(before, keyOf);
  const pairs: MatchedRow[] = [];
  for (const [key, fresh] of groupBy(after, keyOf)) {
    const candidates = [...(old.get(key) ?? [])];
    if (onlyUnique && (candidates.length !== 1 || fresh.length !== 1)) continue;
    for (const entry of fresh) {
      const best = closest(entry, candidates);
      if (!best) break;
      candidates.splice(candidates.indexOf(best), 1);
      pairs.push({ before: best, after: entry });
    }
  }
  return pairs;
}

function closest(entry: Entry, candidates: readonly Entry[]): Entry | undefined {
  let best: Entry | undefined;
  let most = -1;
  for (const candidate of candidates) {
    const score = likeness(entry, candidate);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

function likeness(a: Entry, b: Entry): number {
  const same = (["position", "department", "staffCode", "rating", "note"] as const).filter(
    (field) => valueOf(a, field) !== undefined && valueOf(a, field) === valueOf(b, field),
  );
  return same.length + (a.list.kind === b.list.kind ? 8 : 0) + (awardsOf(a) === awardsOf(b) ? 4 : 0);
}

/** Gives the awards of a row in one text, in a fixed order. */
export function awardsOf(entry: Entry): string {
  return [...new Set(entry.awards.map(({ award }) => award))].sort().join(", ");
}

/** Proposed and decided rows of one nominee are never one row. */
const scopeOf = (entry: Entry): string => `${scopeKey(entry)}${entry.status}`;

const nameKey: KeyOf = (entry) => {
  const key = nomineeNameKey(entry);
  return key === undefined ? undefined : `${key}${entry.status}`;
};

const nameAndBirth: KeyOf = (entry) => {
  const birth = valueOf(entry, "birthDate");
  const name = nameKey(entry);
  return typeof birth === "string" && name !== undefined ? `${name}|${birth}` : undefined;
};

const staffKey: KeyOf = (entry) => {
  const code = valueOf(entry, "staffCode");
  return typeof code === "string" ? `${scopeOf(entry)}${code}` : undefined;
};

const birthKey: KeyOf = (entry) => {
  const birth = valueOf(entry, "birthDate");
  return birth?.length === 10 ? `${scopeOf(entry)}${entry.list.kind}${birth}` : undefined;
};
