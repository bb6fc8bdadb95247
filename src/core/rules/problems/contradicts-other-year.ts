import type { Entry } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { groupBy } from "../../domain/group-by";
import { findCell, nameCell, placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";
import { knownValue } from "../cells/known-value";

/**
 * Finds a person whose birth date differs between the lists of two years.
 *
 * Where a list holds two people of the name, or one list gives the name two birth dates, they are namesakes and nobody
 * is asked.
 */
export const contradictsOtherYear = defineRule({
  id: "contradicts-other-year",
  looksAt: "schoolmates",
  emits: ["contradicts-other-year"],
  find: (namesakes) => {
    const born = namesakes.filter(hasBirthDateOfYear);
    const [first] = born;
    if (first === undefined || born.every((entry) => birthDateOf(entry) === birthDateOf(first)))
      return nothing;
    // Two staff codes are two people, whatever their names.
    const people = groupBy(born, (entry) => knownValue(entry, "staffCode") ?? "");
    return [...people.values()].flatMap(findContradictions);
  },
});

function hasBirthDateOfYear({ school, year, fields }: Entry): boolean {
  const birthDate = fields.birthDate?.value ?? undefined;
  return school !== null && year !== null && birthDate !== undefined;
}

function findContradictions(group: readonly Entry[]): readonly Finding[] {
  if (group.length < 2) return nothing;
  const years = new Map<string, Entry>();
  for (const entry of group) {
    const year = entry.year ?? "";
    const known = years.get(year);
    // Two birth dates within one year are two people: nobody can say which of them the other year means.
    if (known !== undefined && differ(known, entry)) return nothing;
    if (known === undefined || birthDateOf(known).length < birthDateOf(entry).length) years.set(year, entry);
  }
  const inTime = [...years.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, entry]) => entry);
  const usual = usualOf(inTime);
  if (usual === undefined) return [];
  return inTime.filter((entry) => differ(entry, usual)).map((entry) => contradiction(entry, usual));
}

/**
 * The date that most years give; of two that are as frequent, the earlier one. A bare year agrees with each date of it, which
 * may yet differ: the usual one of these stands for it.
 */
function usualOf(inTime: readonly Entry[]): Entry | undefined {
  const agreeing = inTime.map((entry) => inTime.filter((other) => !differ(entry, other)));
  const most = Math.max(...agreeing.map(({ length }) => length));
  const at = agreeing.findIndex(({ length }) => length === most);
  const [usual, others = []] = [inTime[at], agreeing[at]];
  if (usual === undefined) return undefined;
  return usualOf(others.filter((other) => birthDateOf(other).length > birthDateOf(usual).length)) ?? usual;
}

function contradiction(later: Entry, earlier: Entry): Finding<"contradicts-other-year"> {
  const params = {
    name: later.name ?? "",
    birthDate: birthDateOf(later),
    year: later.year,
    otherBirthDate: birthDateOf(earlier),
    otherYear: earlier.year,
  };
  const related = [placeIn(earlier, birthCell(earlier))];
  return finding("contradicts-other-year", placeIn(later, birthCell(later)), params, { related });
}

/** "1980" does not contradict "1980-05-02". */
function differ(left: Entry, right: Entry): boolean {
  const [one, other] = [birthDateOf(left), birthDateOf(right)];
  return !one.startsWith(other) && !other.startsWith(one);
}

function birthDateOf(entry: Entry): string {
  return knownValue(entry, "birthDate") ?? "";
}

function birthCell(entry: Entry): string {
  return findCell(entry, "birthDate") ?? nameCell(entry);
}
