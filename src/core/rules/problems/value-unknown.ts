import type { Entry, FieldName, RecordFields } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { issuesAt } from "../places/cell-issues";
import { looksLikeDate } from "../cells/date-text";
import { foldedWords } from "../cells/folded-words";
import { findCell, nameCell, placeIn } from "../lookup/list-in-run";
import { likelyRating, ratingName } from "../cells/likely-rating";
import { saysNotRated } from "../cells/not-rated";
import { oddAwardTexts } from "../facts/odd-award-text";
import { proposesAward } from "../cells/proposes-award";
import { rawText } from "../cells/raw-text";
import { defineRule, nothing } from "../rule";

/** Without these the row can be neither judged nor counted. */
const decisive: readonly FieldName[] = ["titles", "awards", "rating", "unitRating"];
const helpful: readonly FieldName[] = [
  "result",
  "level",
  "money",
  "birthDate",
  "recruitedOn",
  "initiativeLevel",
  "headcount",
  "countLDTT",
  "countCSTDCS",
  "countHTNV",
  "votes",
  "votePercent",
  "decision",
];
const watched: readonly FieldName[] = [...decisive, ...helpful];

/** Doubts of reading whose own sentence says more than "not understood". */
const explained: ReadonlySet<string> = new Set([
  "ambiguous-date-order",
  "swapped-day-month",
  "ambiguous-money",
  "two-ratings-marked",
  "level-not-said",
  "mixed-encoding-runs",
  "error-value",
]);

/** Finds cells that hold a text which could not be understood and must not be guessed. */
export const valueUnknown = defineRule({
  id: "value-unknown",
  looksAt: "entry",
  emits: ["value-unknown"],
  find: (entry) => {
    if (!hasUnread(entry)) return nothing;
    const unread = watched.filter((field) => isUnread(entry.fields, field));
    return unread.flatMap((field) => findUnknown(entry, field));
  },
});

/** Words without number and date under "Quyết định" are no question; two cells that name two decisions are. */
function isUnread(fields: RecordFields, field: FieldName): boolean {
  const reading = fields[field];
  return reading?.value === null && (field !== "decision" || reading.cells !== undefined);
}

/** Nearly all rows are read whole. Written out, since a look-up by a name that changes costs ten times as much. */
function hasUnread({ fields }: Entry): boolean {
  return hasUnreadAward(fields) || hasUnreadFact(fields) || hasUnreadCount(fields);
}

function hasUnreadAward({ titles, awards, rating, unitRating, result }: RecordFields): boolean {
  return (
    titles?.value === null ||
    awards?.value === null ||
    rating?.value === null ||
    unitRating?.value === null ||
    result?.value === null
  );
}

function hasUnreadFact(fields: RecordFields): boolean {
  return (
    fields.level?.value === null ||
    fields.money?.value === null ||
    fields.birthDate?.value === null ||
    fields.recruitedOn?.value === null ||
    fields.initiativeLevel?.value === null ||
    fields.decision?.value === null
  );
}

function hasUnreadCount(fields: RecordFields): boolean {
  return (
    fields.headcount?.value === null ||
    fields.countLDTT?.value === null ||
    fields.countCSTDCS?.value === null ||
    fields.countHTNV?.value === null ||
    fields.votes?.value === null ||
    fields.votePercent?.value === null
  );
}

function findUnknown(entry: Entry, field: FieldName): readonly Finding<"value-unknown">[] {
  const isRating = field === "rating" || field === "unitRating";
  if (isRating && saysNotRated(entry)) return [];
  const raw = rawText(entry, field);
  if (saysNothing(raw) || belongsToAnother(entry, field, raw) || isExplained(entry, field)) return [];
  const cell = findCell(entry, field) ?? nameCell(entry);
  const likely = isRating ? likelyRating(raw) : undefined;
  const meant = likely === undefined ? null : ratingName(likely);
  const detail = issuesAt(entry.list.reading, cell)[0]?.detail ?? null;
  // "Giỏi" of a contest, "Đạt" of a course: a rating decides only where something is proposed.
  const isMild = !decisive.includes(field) || (isRating && !proposesAward(entry));
  const softened = isMild || meant !== null || isOfSeveralCells(entry, field) || isOfOtherBody(field, raw);
  return [finding("value-unknown", placeIn(entry, cell), { field, raw, detail, meant }, { softened })];
}

/** Orders, flags and commendations of the state, the party or the unions that we do not know are no slip of the school's. */
function isOfOtherBody(field: FieldName, raw: string): boolean {
  if (field !== "titles" && field !== "awards") return false;
  return /^(?:(?:giay|bang) khen|[gb]k|co|ky niem chuong|hu[ay]n chuong|huy chuong|nha giao|thay thuoc|gioi viec|gia dinh|doan vien|phu nu|lop|hoc sinh|chi doi|lien doi) /.test(
    foldedWords(raw),
  );
}

/** Two columns that differ may both be right: of two stages, or of two bodies. */
function isOfSeveralCells({ fields }: Entry, field: FieldName): boolean {
  return Object.keys(fields[field]?.cells ?? {}).length > 1;
}

function saysNothing(raw: string): boolean {
  return /^[-–—…./\s]*$|^(?:không|ko|k)$/iu.test(raw);
}

/**
 * A day that does not exist, a rating among the titles and "LĐXS" for a person are problems with names of their own; months of
 * service in place of a day are asked about with what they leave open.
 */
function belongsToAnother(entry: Entry, field: FieldName, raw: string): boolean {
  if (field === "recruitedOn" && /^\d{1,2}(?: tháng)?$/iu.test(raw) && proposesAward(entry)) return true;
  if (field === "birthDate" || field === "recruitedOn")
    return entry.fields[field]?.cells === undefined && looksLikeDate(raw);
  if (field !== "titles" && field !== "awards") return false;
  return oddAwardTexts(entry).some(
    (odd) => odd.field === field && (odd.reads === "rating" || entry.kind === "individual"),
  );
}

function isExplained(entry: Entry, field: FieldName): boolean {
  const cells = Object.keys(entry.fields[field]?.cells ?? {});
  const own = entry.fields[field]?.cell;
  const atCells = [...cells, ...(own === undefined ? [] : [own])].flatMap((cell) =>
    issuesAt(entry.list.reading, cell),
  );
  return atCells.some(({ code }) => explained.has(code));
}
