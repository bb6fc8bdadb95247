/** Which school has sent which list, and how it stands. */
import type { Checked } from "../check";
import { parseCellAddress } from "../domain/cell-address";
import type { Entry } from "../domain/entry";
import { groupBy } from "../domain/group-by";
import type { ListKind } from "../domain/reading";
import { findAlikeSchools } from "../intake/entries/alike-schools";
import type { AlikeSchools } from "../intake/entries/alike-schools";
import { findSchoolJoins, schoolJoiner } from "../intake/entries/resolve-school";
import type { SchoolJoin } from "../intake/entries/resolve-school";
import { foldForCompare } from "../text";
import { inOrder } from "../totals";

export type SentState = "not-sent" | "errors-open" | "queries-open" | "clean" | "decided";

export interface SentList {
  readonly kind: ListKind;
  readonly year: string | null;
  readonly files: readonly string[];
  readonly rows: number;
  readonly errors: number;
  readonly queries: number;
  readonly state: Exclude<SentState, "not-sent">;
}

export interface SchoolSent {
  /** Null where no school is named. */
  readonly school: string | null;
  readonly state: SentState;
  readonly lists: readonly SentList[];
  /** Other names that were taken for this school. */
  readonly joined: readonly SchoolJoin[];
  /** Schools that may be this one under a name with a typing error: one school, or several. */
  readonly perhapsSame: readonly PerhapsSame[];
}

export interface PerhapsSame {
  readonly school: string;
  readonly by: AlikeSchools["by"];
}

/** `expected` are the schools that should send; one that has not is told too. Schools come in the order of their names, rows without one last. */
export function whoSentWhat(
  { result, entries }: Checked,
  expected: readonly string[],
): readonly SchoolSent[] {
  const schools = new Map<string, Sent>();
  const lists = [...new Set(entries.map((entry) => entry.list.reading))];
  const join = schoolJoiner(lists);
  for (const name of expected) {
    const { school } = join(name);
    schools.set(foldForCompare(school), { name: school, rows: [], isExpected: true });
  }
  for (const entry of entries) {
    const key = foldForCompare(entry.school ?? "");
    const school = schools.get(key) ?? { name: entry.school, rows: [], isExpected: false };
    school.rows.push(entry);
    schools.set(key, school);
  }
  const open = openByRow(result.findings);
  const joins = groupBy(findSchoolJoins(lists), ({ school }) => school);
  const alike = perhapsSameOf([...schools.values()]);
  return [...schools.entries()]
    .sort(([, a], [, b]) => inOrder([a.name], [b.name]))
    .map(([, { name, rows }]) => {
      const own = listsOf(rows, open);
      return {
        school: name,
        state: worst(own.map(({ state }) => state)),
        lists: own,
        joined: joins.get(name ?? "") ?? [],
        perhapsSame: alike.get(name ?? "") ?? [],
      };
    });
}

interface Sent {
  readonly name: string | null;
  readonly rows: Entry[];
  readonly isExpected: boolean;
}

/** Two that should both send are two; so are two that sent lists of one kind and year, though one letter is all that differs. */
function perhapsSameOf(schools: readonly Sent[]): ReadonlyMap<string, readonly PerhapsSame[]> {
  const byName = new Map(schools.flatMap((sent) => (sent.name === null ? [] : [[sent.name, sent] as const])));
  const perhaps = new Map<string, PerhapsSame[]>();
  for (const { schools: pair, by } of findAlikeSchools([...byName.keys()])) {
    const both = pair.flatMap((name) => byName.get(name) ?? []);
    if (both.every(({ isExpected }) => isExpected) || (by === "letter" && haveSentAlike(both))) continue;
    const [one, other] = pair;
    perhaps.set(one, [...(perhaps.get(one) ?? []), { school: other, by }]);
    perhaps.set(other, [...(perhaps.get(other) ?? []), { school: one, by }]);
  }
  return perhaps;
}

/** Of a school that is only another's typing error, a list has a row or two. */
const fewestRows = 3;

function haveSentAlike([one, other]: readonly Sent[]): boolean {
  const lists = new Set(longListsOf(one));
  return longListsOf(other).some((key) => lists.has(key));
}

function longListsOf(sent: Sent | undefined): readonly string[] {
  const lists = [...groupBy(sent?.rows ?? [], listKey)];
  return lists.filter(([, rows]) => rows.length >= fewestRows).map(([key]) => key);
}

const listKey = ({ year, list }: Entry): string => JSON.stringify([year, list.kind]);

interface Open {
  readonly error: number;
  readonly query: number;
}

function listsOf(rows: readonly Entry[], open: ReadonlyMap<string, Open>): readonly SentList[] {
  const lists = new Map<string, Entry[]>();
  for (const entry of rows) {
    const key = listKey(entry);
    lists.set(key, [...(lists.get(key) ?? []), entry]);
  }
  return [...lists.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const found = own.map((entry) => open.get(rowKey(entry.file, entry.sheet, entry.row)));
    const sum = (severity: keyof Open): number =>
      found.reduce((all, each) => all + (each?.[severity] ?? 0), 0);
    const [errors, queries] = [sum("error"), sum("query")];
    const isDecided = own.every(({ status }) => status === "decided");
    const state = isDecided ? "decided" : errors > 0 ? "errors-open" : queries > 0 ? "queries-open" : "clean";
    const files = [...new Set(own.map(({ file }) => file))];
    return [{ kind: first.list.kind, year: first.year, files, rows: own.length, errors, queries, state }];
  });
}

const order: readonly SentState[] = ["errors-open", "queries-open", "clean", "decided"];

function worst(states: readonly SentState[]): SentState {
  return order.find((state) => states.includes(state)) ?? "not-sent";
}

function openByRow(findings: Checked["result"]["findings"]): ReadonlyMap<string, Open> {
  const rows = new Map<string, Open>();
  for (const { at, severity } of findings) {
    const row = at.cell === undefined ? undefined : parseCellAddress(at.cell)?.row;
    if (severity === "note" || row === undefined) continue;
    const key = rowKey(at.file ?? "", at.sheet ?? "", row);
    const open = rows.get(key) ?? { error: 0, query: 0 };
    rows.set(key, { ...open, [severity]: open[severity] + 1 });
  }
  return rows;
}

function rowKey(file: string, sheet: string, row: number): string {
  return JSON.stringify([file, sheet, row]);
}
