import type { Place } from "../domain";
import { groupBy } from "../domain/group-by";
import { finding } from "../findings";
import type { Finding } from "../findings";

type Repeated = Finding<"duplicate-entry">;

/** Fewer rows are asked about one by one: two lists that have them in common need not be one list twice. */
const fewestRows = 3;

/**
 * Asks once about two lists of which one says again what the other says, such as the minutes of a vote beside the proposal, in
 * place of a question for each of their rows.
 *
 * A row that is certainly repeated stays an error of its own.
 */
export function gatherRepeats(findings: readonly Finding[]): readonly Finding[] {
  const pairs = groupBy(findings.filter(isAskedOfLists), keyOf);
  const gathered = new Map<Finding, Finding | undefined>();
  for (const pair of pairs.values()) {
    const [first] = pair;
    if (first === undefined || pair.length < fewestRows) continue;
    for (const each of pair) gathered.set(each, undefined);
    gathered.set(first, gather(first, pair));
  }
  if (gathered.size === 0) return findings;
  return findings.flatMap((each) => (gathered.has(each) ? (gathered.get(each) ?? []) : each));
}

function isAskedOfLists(each: Finding): each is Repeated {
  if (each.code !== "duplicate-entry" || each.severity === "error") return false;
  const { by } = (each as Repeated).params;
  const [earlier] = each.related ?? [];
  if (by === "achievement" || by === "staff-code") return false;
  return earlier !== undefined && sheetOf(earlier) !== sheetOf(each.at);
}

function keyOf({ at, related }: Repeated): string {
  return JSON.stringify([sheetOf(related?.[0] ?? at), sheetOf(at)]);
}

function sheetOf({ file = "", sheet = "" }: Place): string {
  return JSON.stringify([file, sheet]);
}

function gather({ at, related }: Repeated, pair: readonly Repeated[]): Finding {
  const { file: otherFile = "", sheet: otherSheet = "" } = related?.[0] ?? {};
  const params = {
    rowCount: pair.length,
    otherSheet,
    otherFile: otherFile === at.file ? null : otherFile,
  };
  const places = pair.flatMap((each, index) => [...(index === 0 ? [] : [each.at]), ...(each.related ?? [])]);
  return finding("lists-repeat", at, params, { related: places });
}
