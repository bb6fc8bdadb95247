import type { Entry } from "../../domain";
import { knownValue } from "../cells/known-value";

const fullDate = 10;

/**
 * Tells whether two rows of one name are one person: "same" with the same full birth date, "different" where a known fact
 * sets them apart, "unknown" where a birth date is missing or says less.
 */
export function comparePeople(left: Entry, right: Entry): "same" | "different" | "unknown" {
  const [leftCode, rightCode] = [knownValue(left, "staffCode"), knownValue(right, "staffCode")];
  if (leftCode !== undefined && rightCode !== undefined && left.school === right.school) {
    return leftCode === rightCode ? "same" : "different";
  }
  const [leftBirth, rightBirth] = [knownValue(left, "birthDate"), knownValue(right, "birthDate")];
  if (leftBirth === undefined || rightBirth === undefined) return "unknown";
  if (leftBirth.length === fullDate && leftBirth === rightBirth) return "same";
  return leftBirth.startsWith(rightBirth) || rightBirth.startsWith(leftBirth) ? "unknown" : "different";
}
