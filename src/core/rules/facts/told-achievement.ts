import { firstDayOf } from "../../domain";
import type { AwardId, Entry } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { awardRecord, inForceOn } from "../../law";
import { awardCell } from "../places/award-cell";
import { foldedWords } from "../cells/folded-words";
import { findCell, nameCell, placeIn } from "../lookup/list-in-run";
import { rawText } from "../cells/raw-text";
import { comparePeople } from "./same-person";

/** Shorter texts, such as "HTTNV", name no achievement of their own. */
const shortest = 20;

/** A form of commendation that a row gives for an achievement told in words of its own. */
export interface ToldAchievement {
  readonly entry: Entry;
  readonly award: AwardId;
  /** Equal for the same words in the same year, of proposals or of decisions. */
  readonly key: string;
}

/** Gives the achievement that a row tells for a form; undefined where it tells none. */
export function toldAchievement(entry: Entry): ToldAchievement | undefined {
  if (entry.fields.achievements === undefined) return undefined;
  const form = entry.awards.find(({ award }) => awardRecord(award)?.kind === "commendation-form");
  const told = form === undefined ? "" : foldedWords(rawText(entry, "achievements"));
  if (form === undefined || told.length < shortest) return undefined;
  return { entry, award: form.award, key: [entry.year, entry.status, told].join("|") };
}

/** The same form twice is a repeated row, which has a finding of its own. */
export function isSecondForm(earlier: ToldAchievement, later: ToldAchievement): boolean {
  return earlier.award !== later.award && comparePeople(earlier.entry, later.entry) !== "different";
}

/** Asks about the later of two rows, naming both; L2003 Điều 6.2.b, L2022 Điều 5.2.c. */
export function toldTwice(
  { entry: earlier }: ToldAchievement,
  { entry: later, award }: ToldAchievement,
): Finding<"duplicate-entry"> {
  const on = later.governingOn;
  const version = on === null ? undefined : inForceOn("one-achievement", firstDayOf(on));
  const law = version === undefined ? {} : { rule: version.id, citation: version.citation };
  const named = later.awards.find((held) => held.award === award);
  const cell = named === undefined ? undefined : awardCell(later, named);
  const related = [earlier, later].map((entry) =>
    placeIn(entry, findCell(entry, "achievements") ?? nameCell(entry)),
  );
  const params = { name: later.name ?? "", award, year: later.year, by: "achievement" };
  const extras = { ...law, related, softened: true };
  return finding("duplicate-entry", placeIn(later, cell ?? nameCell(later)), params, extras);
}
