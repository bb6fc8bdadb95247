import type { Entry, ListReading } from "../../domain";
import { groupBy } from "../../domain/group-by";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { foldWithoutAccents } from "../../text";
import { knownValue } from "../cells/known-value";
import { nameCell, placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/**
 * Finds a person whose name two lists of a school spell differently, where the full birth date is one.
 *
 * Where one list holds both spellings they are two people, and nobody is asked.
 */
export const nameSpeltTwoWays = defineRule({
  id: "name-spelt-two-ways",
  looksAt: "birthmates",
  emits: ["name-spelt-two-ways"],
  find: (birthmates, { index }) => {
    // Two staff codes are two people, whatever their names.
    const people = groupBy(
      birthmates,
      (entry) => `${looseName(entry)}|${knownValue(entry, "staffCode") ?? ""}`,
    );
    return [...people.values()].flatMap((group) => findSpellings(group, index.foldedName));
  },
});

/** Accents do not count, nor y as i after h, k, l, m, s, t. */
function looseName({ name }: Entry): string {
  return foldWithoutAccents(name ?? "").replace(/\b([hklmst])y\b/gu, "$1i");
}

function findSpellings(group: readonly Entry[], foldedName: (entry: Entry) => string): readonly Finding[] {
  const byList = new Map<ListReading, Entry>();
  for (const entry of group) {
    const known = byList.get(entry.list.reading);
    if (known === undefined) byList.set(entry.list.reading, entry);
    else if (foldedName(known) !== foldedName(entry)) return nothing;
  }
  const rows = [...byList.values()].sort(byYear);
  const spellings = [...groupBy(rows, foldedName).values()];
  const [usual] = spellings.reduce((most, each) => (each.length > most.length ? each : most), []);
  if (usual === undefined) return nothing;
  return rows
    .filter((entry) => foldedName(entry) !== foldedName(usual))
    .map((entry) => twoWays(entry, usual));
}

/** Of two spellings that are as frequent, the earlier one is the usual one. */
function byYear(left: Entry, right: Entry): number {
  const [one, other] = [left.year ?? "", right.year ?? ""];
  return one < other ? -1 : Number(one > other);
}

function twoWays(entry: Entry, usual: Entry): Finding<"name-spelt-two-ways"> {
  const params = {
    name: entry.name ?? "",
    birthDate: knownValue(entry, "birthDate") ?? "",
    otherName: usual.name ?? "",
    otherYear: usual.year === entry.year ? null : usual.year,
  };
  const related = [placeIn(usual, nameCell(usual))];
  return finding("name-spelt-two-ways", placeIn(entry, nameCell(entry)), params, { related });
}
