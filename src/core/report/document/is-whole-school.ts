import { valueOf } from "../../domain/entry";
import type { Entry } from "../../domain/entry";
import { foldWithoutAccents } from "../../text";

/** Words for kinds of school, without accents, in full and as abbreviated. */
const schoolWords =
  /\b(?:truong|tieu hoc|th|trung hoc co so|thcs|mam non|mn|mau giao|mg|tap the|can bo|giao vien|nhan vien|va|xa|phuong)\b|[^a-z0-9]+/gu;

/** Tells whether a collective is the school itself, and not one of its departments. */
export function isWholeSchool(entry: Entry): boolean {
  if (entry.kind !== "collective" || entry.school === null) return false;
  const school = bareName(entry.school);
  const names = [valueOf(entry, "collectiveName") ?? null, entry.name];
  return names.some((name) => name !== null && bareName(name) === school);
}

function bareName(name: string): string {
  return foldWithoutAccents(name).replace(schoolWords, "");
}
