import type { AwardId, Entry, FieldName, PersonFacts } from "../../domain";
import { awardRecord } from "../../law";
import { saysNone } from "./discipline-facts";
import { foldedWords } from "../cells/folded-words";
import { findCell } from "../lookup/list-in-run";
import { rawText } from "../cells/raw-text";
import { knownValue } from "../cells/known-value";

const evidence: readonly FieldName[] = [
  "initiativeName",
  "initiativeRating",
  "initiativeLevel",
  "initiativeDecision",
];

export interface InitiativeFacts {
  readonly initiatives: PersonFacts["initiatives"];
  readonly cell: string | undefined;
}

/**
 * Tells what a row says of the nominee's initiative: a list, null for known to be none, undefined for unknown.
 *
 * "Không" is a known none. An empty cell is not: it may have been forgotten, and a row is not refused for that, even where
 * the other rows of the list say "Có". "Có" or a name without a level is one initiative recognised at base level; where an
 * award of a province or higher asks for a wider reach, the level must be written. Where the list has a column for the
 * decision on it, an initiative without one is named, but not known to be recognised.
 */
export function initiativesOf(entry: Entry, award: AwardId): InitiativeFacts {
  const { fields } = entry;
  if (
    fields.initiativeName === undefined &&
    fields.initiativeRating === undefined &&
    fields.initiativeLevel === undefined &&
    fields.initiativeDecision === undefined
  )
    return noEvidence(entry);
  const words: string[] = [];
  let first: FieldName | undefined;
  for (const field of evidence) {
    const text = foldedWords(rawText(entry, field));
    if (text === "") continue;
    first ??= field;
    words.push(text);
  }
  if (first === undefined) return noEvidence(entry);
  const cell = findCell(entry, first);
  // A name beside "Không đạt" is an initiative that was not recognised.
  if (words.every(saysNone) || words.some(saysRejected)) return { initiatives: null, cell };
  if (words.some(saysNone)) return { initiatives: undefined, cell };
  const decisionCell =
    entry.fields.initiativeDecision === undefined ? findCell(entry, "initiativeDecision") : undefined;
  if (decisionCell !== undefined) return { initiatives: undefined, cell: decisionCell };
  const several = severalOf(entry, award);
  if (several !== undefined) return { initiatives: several, cell };
  const level = knownValue(entry, "initiativeLevel") ?? (reachesFar(award) ? undefined : "co-so");
  if (level === undefined)
    return { initiatives: undefined, cell: findCell(entry, "initiativeLevel") ?? cell };
  const schoolYear = entry.year === null ? {} : { schoolYear: entry.year };
  return { initiatives: [{ level, ...schoolYear }], cell };
}

/**
 * "02 SK cấp cơ sở": a form of commendation asks how many there were in several years, and not how far they reach. One alone may
 * be but this year's.
 */
function severalOf(entry: Entry, award: AwardId): PersonFacts["initiatives"] {
  if (awardRecord(award)?.kind !== "commendation-form") return undefined;
  const level = knownValue(entry, "initiativeLevel") ?? "co-so";
  const ofYears = yearsNamed(entry);
  if (ofYears.length > 1) return ofYears.map((schoolYear) => ({ level, schoolYear }));
  const said = /^(?:co )?0?([2-9]) ?(?:sang kien|skkn|sk)(?: |$)/u.exec(
    foldedWords(rawText(entry, "initiativeName")),
  )?.[1];
  return said === undefined ? undefined : Array.from({ length: Number(said) }, () => ({ level }));
}

/** The years in whose columns initiatives stand: "2023-2024: Cấp huyện; 2024-2025: Cấp xã". */
function yearsNamed({ fields }: Entry): readonly string[] {
  const parts = fields.initiativeName?.value?.split("; ") ?? [];
  return parts.flatMap((part) => {
    const [, year, words = ""] = /^(\d{4}-\d{4}): (.*)$/u.exec(part) ?? [];
    const told = foldedWords(words);
    return year === undefined || saysNone(told) || saysRejected(told) ? [] : [year];
  });
}

/** An empty cell is neither "yes" nor "no"; where it would stand is looked up only when somebody asks. */
function noEvidence(entry: Entry): InitiativeFacts {
  return {
    initiatives: undefined,
    get cell() {
      return firstCell(entry);
    },
  };
}

function firstCell(entry: Entry): string | undefined {
  const field = evidence.find((name) => findCell(entry, name) !== undefined);
  return field === undefined ? undefined : findCell(entry, field);
}

function saysRejected(words: string): boolean {
  return /^(?:khong|chua|k)\s?(?:dat|duoc cong nhan|cong nhan|xep loai)\b|^kd$/u.test(words);
}

/** Titles of a province, ministry or the state ask for initiatives of that reach. */
function reachesFar(award: AwardId): boolean {
  const level = awardRecord(award)?.level;
  return level === "tinh" || level === "bo" || level === "trung-uong";
}
