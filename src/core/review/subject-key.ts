import type { DecisionSubject } from "../domain/council";
import { foldForCompare } from "../text";
import { nameKey } from "./nominee-keys";

/** Key of one nominee and one award. Nameless ones have none: nothing says who they are. */
export function subjectKey(subject: DecisionSubject): string | undefined {
  const name = nameKey(subject);
  const { birthDate, staffCode, award } = subject;
  return name === undefined ? undefined : `${name}${JSON.stringify([award, birthDate, staffCode])}`;
}

/** Key of all who bear the name and stand for the award. */
export function namesakeKey(subject: DecisionSubject): string | undefined {
  const name = nameKey(subject);
  return name === undefined ? undefined : `${name}${subject.award}`;
}

/** Key by staff code, for a name that was corrected; undefined where there is none. */
export function staffKey({ kind, school, year, staffCode, award }: DecisionSubject): string | undefined {
  if (staffCode === null) return undefined;
  return JSON.stringify([kind, foldForCompare(school ?? ""), year, staffCode, award]);
}
