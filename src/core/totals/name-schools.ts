import type { SchoolType } from "../domain/award";
import type { Entry } from "../domain/entry";
import { foldForCompare } from "../text";

export interface School {
  readonly name: string;
  readonly type: SchoolType;
}

/** How often each value was seen. */
type Tally<T extends string> = Map<T, number>;

interface Sightings {
  readonly names: Tally<string>;
  readonly types: Tally<SchoolType>;
}

/** Gives for each spelling of a school the one name, and the one type, that most of that school's entries have. */
export function nameSchools(entries: readonly Entry[]): ReadonlyMap<string, School> {
  const seen = new Map<string, Sightings>();
  const keys = new Map<string, string>();
  for (const { school, schoolType } of entries) {
    if (school === null) continue;
    const key = keys.get(school) ?? foldForCompare(school);
    keys.set(school, key);
    const sightings = seen.get(key) ?? { names: new Map(), types: new Map() };
    seen.set(key, sightings);
    countOne(sightings.names, school);
    if (schoolType !== "other") countOne(sightings.types, schoolType);
  }
  const schools = new Map([...seen].map(([key, sightings]) => [key, schoolOf(sightings)]));
  return new Map([...keys].map(([spelling, key]) => [spelling, schools.get(key) ?? unseen(spelling)]));
}

function countOne<T extends string>(tally: Tally<T>, value: T): void {
  tally.set(value, (tally.get(value) ?? 0) + 1);
}

function schoolOf({ names, types }: Sightings): School {
  return { name: mostSeen(names) ?? "", type: mostSeen(types) ?? "other" };
}

function unseen(name: string): School {
  return { name, type: "other" };
}

/** Of values seen equally often the first by code unit, so that the order of entries does not matter. */
function mostSeen<T extends string>(tally: Tally<T>): T | undefined {
  return [...tally].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))[0]?.[0];
}
