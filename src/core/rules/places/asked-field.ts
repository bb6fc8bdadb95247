import type { Entry, FieldName, NomineeKind } from "../../domain";
import { isNomination } from "../../domain";
import { findColumn } from "../lookup/list-in-run";
import type { ListInRun } from "../lookup/list-in-run";

const asked = new WeakMap<ListInRun, Map<string, boolean>>();

/**
 * Tells whether a nomination list asks one of these fields of a kind of nominee: it has the column, and fills it in at least
 * half of their rows. A column that is mostly empty asks for nothing.
 */
export function asksFor(list: ListInRun, fields: readonly FieldName[], kind: NomineeKind): boolean {
  const answers = asked.get(list) ?? new Map<string, boolean>();
  asked.set(list, answers);
  const key = `${kind}|${fields.join()}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = isAsked(list, fields, kind);
    answers.set(key, answer);
  }
  return answer;
}

function isAsked(list: ListInRun, fields: readonly FieldName[], kind: NomineeKind): boolean {
  if (!isNomination(list.reading)) return false;
  if (!fields.some((field) => findColumn(list.reading, field) !== undefined)) return false;
  const concerned = list.entries.filter((entry) => entry.kind === kind);
  return fillsMost(concerned, (entry) => fields.some((field) => entry.fields[field] !== undefined));
}

/** Tells whether at least half of the entries, and at least one, have something. */
export function fillsMost(entries: readonly Entry[], isFilled: (entry: Entry) => boolean): boolean {
  const filled = entries.filter(isFilled).length;
  return filled > 0 && 2 * filled >= entries.length;
}
