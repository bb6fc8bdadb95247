/** Settles what only all cells of a record together tell: its rating, name, section's award, level. */
import type { AwardId, Level } from "../../domain/award";
import type { ReadIssue } from "../../domain/read-issue";
import type { FieldName } from "../../domain/reading";
import { foldWithoutAccents } from "../../text";
import type { RatingMark } from "./read-cell";
import { rawOf } from "./read-field";
import type { RecordBuilder } from "./record-builder";
import type { RowContext } from "./row-context";
import { ratingOf } from "../headings/section-stack";
import { plainWords, readAwardsOnce } from "../values/parse-awards";
import { remember } from "../values/remember";
import { parseDateText } from "../values/parse-date";
import { schoolOfKind } from "../values/parse-school";
import { isOfAssociation, levelOfFolded } from "../values/parse-level";
import { fieldOfAward } from "../words/award-traits";
import { isOfFamily, withLevel } from "../words/with-level";

export function settleRatingMarks(
  builder: RecordBuilder,
  ratings: readonly RatingMark[],
  context: RowContext,
): void {
  const [first] = ratings;
  if (first === undefined) return;
  const isDoubtful = ratings.length > 1;
  if (isDoubtful)
    context.report("two-ratings-marked", first.cell, ratings.map((mark) => mark.cell.address).join(", "));
  for (const { cell, rating } of ratings)
    builder.set("rating", cell.address, rawOf(cell, context.date1904), isDoubtful ? null : rating);
}

/** "5", "9" and "1985" in three cells are one date; without the day it has the precision of what is there. */
export function settleDateParts(builder: RecordBuilder, issues: ReadIssue[]): void {
  const { dateParts } = builder;
  const said = (["day", "month", "year"] as const)
    .map((part) => dateParts.find((each) => each.part === part)?.raw ?? "")
    .filter((raw) => raw !== "")
    .join("/");
  const reading = parseDateText(said);
  const [first] = dateParts;
  if (reading?.doubt !== undefined && first !== undefined)
    issues.push({ code: reading.doubt, cell: first.cell, detail: said });
  for (const { cell, raw } of dateParts) builder.set("birthDate", cell, raw, reading?.value ?? null);
}

/** Two columns of ratings that differ; a field's own null is asked about by the rules. */
export function settleContradictions(builder: RecordBuilder, { issues }: RowContext): void {
  for (const field of builder.contradicted) {
    if (field !== "rating" && field !== "unitRating") continue;
    const cells = Object.keys(builder.get(field)?.cells ?? {});
    const [cell] = cells;
    issues.push({
      code: "two-ratings-marked",
      ...(cell === undefined ? {} : { cell }),
      detail: cells.join(", "),
    });
  }
}

/** Family and given names in two columns are one name; a row may hold the whole name in the first. */
export function joinNames(builder: RecordBuilder): void {
  if (!builder.has("familyName") && !builder.has("givenName")) return;
  for (const part of ["familyName", "givenName"] as const) {
    const reading = builder.get(part);
    if (typeof reading?.value === "string" && reading.cell !== undefined) {
      builder.set("fullName", reading.cell, reading.raw ?? null, reading.value);
    }
  }
}

/** "Liên Hòa" under "Trường" beside "MN" under "Cấp học". */
export function joinSchoolKind(builder: RecordBuilder): void {
  if (builder.schoolKind === undefined) return;
  const unit = builder.get("unit")?.value;
  const school = typeof unit === "string" ? schoolOfKind(builder.schoolKind, unit) : undefined;
  if (school !== undefined) builder.replace("unit", school);
}

export function applySection(builder: RecordBuilder, context: RowContext): void {
  const { award, decision } = context.section;
  if (decision !== undefined && !builder.has("decision")) {
    builder.setFromSection("decision", decision.reading.cell, decision.reading.raw, decision.decision);
  }
  const { rating, year } = context.section;
  const { hints } = context.block;
  if (year?.year !== undefined && (hints.isOfYears || year.year.to !== hints.year))
    builder.year ??= { cell: year.reading.cell, raw: year.reading.raw, value: year.year };
  if (rating !== undefined && !context.isCollective && !builder.has("rating"))
    builder.setFromSection("rating", rating.reading.cell, rating.reading.raw, ratingOf(rating));
  // "Không xét thi đua": those below it are proposed for nothing.
  if (award?.reading.role === "title" && award.reading.code === undefined && !builder.has("titles"))
    builder.setFromSection("titles", award.reading.cell, award.reading.raw, []);
  if (award?.reading.code === undefined) return;
  if (builder.has("titles") || builder.has("awards")) {
    settleBySection(builder, award.reading.code, context.issues);
    return;
  }
  const field: FieldName = award.reading.role === "award" ? "awards" : "titles";
  builder.setFromSection(field, award.reading.cell, award.reading.raw, [award.reading.code]);
}

/** Under "Giấy khen của Chủ tịch UBND xã" a cell's bare "Giấy khen" is that one. */
function settleBySection(builder: RecordBuilder, code: string, issues: ReadIssue[]): void {
  replaceCodes(builder, issues, (open) => (isOfFamily(code, open) ? code : open));
}

const namesAssociation = remember((words) => isOfAssociation(plainWords(words)));

/** A level column beside "Giấy khen" says which one it is; the doubt is then gone. */
export function settleLevels(builder: RecordBuilder, issues: ReadIssue[]): void {
  const words = builder.levelCell?.text;
  if (words !== undefined && namesAssociation(words)) {
    giveToAssociation(builder, issues);
    return;
  }
  if (words !== undefined) joinLevelWords(builder, words, issues);
  const said = builder.get("level")?.value as Level | null | undefined;
  const level = said ?? levelOfFolded(foldWithoutAccents(words ?? ""));
  if (level !== undefined) replaceCodes(builder, issues, (code) => withLevel(code, level));
}

/** "Bằng khen" beside "Tỉnh đoàn": no commendation of the state. */
function giveToAssociation(builder: RecordBuilder, issues: ReadIssue[]): void {
  const { levelCell } = builder;
  for (const name of ["titles", "awards"] as const) {
    const field = builder.get(name);
    if (levelCell === undefined || !Array.isArray(field?.value)) continue;
    if (!(field.value as readonly AwardId[]).some((code) => fieldOfAward(code) === "awards")) continue;
    dropLevelDoubt(issues, field.cell);
    builder.replace(name, null);
    builder.set(name, levelCell.address, levelCell.text, null);
  }
}

/** "CSTĐ" beside "Cơ sở" or "Tỉnh": title and level together are a title's name. */
function joinLevelWords(builder: RecordBuilder, words: string, issues: ReadIssue[]): void {
  for (const name of ["titles", "awards"] as const) {
    const field = builder.get(name);
    if (field?.value !== null || typeof field.raw !== "string") continue;
    const { codes, doubts } = readAwardsOnce(`${field.raw} ${words}`, false);
    if (codes.length !== 1 || doubts.length > 0) continue;
    builder.replace(name, codes);
    dropLevelDoubt(issues, field.cell);
  }
}

function dropLevelDoubt(issues: ReadIssue[], cell: string | undefined): void {
  const at = issues.findLastIndex((issue) => issue.code === "level-not-said" && issue.cell === cell);
  if (at !== -1) issues.splice(at, 1);
}

function replaceCodes(
  builder: RecordBuilder,
  issues: ReadIssue[],
  settledOf: (code: string) => string,
): void {
  for (const name of ["titles", "awards"] as const) {
    const field = builder.get(name);
    if (!Array.isArray(field?.value)) continue;
    const codes = field.value as readonly string[];
    if (codes.every((code) => settledOf(code) === code)) continue;
    builder.replace(name, codes.map(settledOf));
    dropLevelDoubt(issues, field.cell);
  }
}
