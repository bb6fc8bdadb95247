/** Knows the list of what was registered at the year's start beside the proposals of that year: it proposes nothing. */
import { isNomination } from "../../domain/is-nomination";
import type { ListReading, RecordReading, WorkbookReading } from "../../domain/reading";
import { foldForCompare, foldWithoutAccents } from "../../text";

type Read = Pick<WorkbookReading, "file" | "sheets" | "lists">;

interface Proposal {
  readonly file: string;
  readonly list: ListReading;
}

/**
 * Marks such lists with the sheet of the proposals, and their file where it is another. Without proposals beside it, in its own
 * workbook or another one, a registration is the school's proposal. What is marked already stays as it is.
 */
export function settleRegistrations<Reading extends Read>(readings: readonly Reading[]): readonly Reading[] {
  const proposals = readings.flatMap(proposalsOf);
  if (proposals.length === 0) return readings;
  return readings.map((reading) => {
    const lists = reading.lists.map((list) => settled(list, reading.file, proposals));
    return lists.every((list, at) => list === reading.lists[at]) ? reading : { ...reading, lists };
  });
}

function proposalsOf({ file, sheets, lists }: Read): readonly Proposal[] {
  const visible = new Set(sheets.filter(({ state }) => state === "visible").map(({ name }) => name));
  return lists
    .filter((list) => visible.has(list.sheet) && isNomination(list) && isProposed(list))
    .map((list) => ({ file, list }));
}

function settled(list: ListReading, file: string, proposals: readonly Proposal[]): ListReading {
  if (list.registrationFor !== undefined || !isNomination(list) || !isRegistered(list)) return list;
  const found = proposals.filter(
    (proposal) => isOfSameYear(list, proposal.list) && saysAgain(list, proposal.list),
  );
  const proposal = found.find((each) => each.file === file) ?? found[0];
  if (proposal === undefined) return list;
  const elsewhere = proposal.file === file ? {} : { registrationFile: proposal.file };
  return { ...list, registrationFor: proposal.list.sheet, ...elsewhere };
}

function isRegistered(list: ListReading): boolean {
  return /\bdang k[yi]\b/u.test(wordsOf(list)) && !isProposed(list);
}

function isProposed(list: ListReading): boolean {
  return /\bde nghi\b|\bxet\b|\bto trinh\b/u.test(wordsOf(list));
}

function wordsOf({ title, sheet }: ListReading): string {
  return foldWithoutAccents(`${title?.raw ?? ""} ${sheet}`);
}

function isOfSameYear(
  { year: one, school: ofOne }: ListReading,
  { year: other, school }: ListReading,
): boolean {
  return one?.value?.from === other?.value?.from && ofOne?.value === school?.value;
}

/** At least half of its nominees are proposed, and some award of both is the same: "đăng ký CSTĐ" beside "đề nghị LĐTT" is another proposal. */
function saysAgain(list: ListReading, proposal: ListReading): boolean {
  const proposed = new Set(proposal.records.map(nameOf));
  const named = list.records.map(nameOf).filter((name) => name !== "");
  const awards = new Set(proposal.records.flatMap(awardsOf));
  return (
    named.length > 0 &&
    2 * named.filter((name) => proposed.has(name)).length >= named.length &&
    list.records.flatMap(awardsOf).some((award) => awards.has(award))
  );
}

function nameOf({ fields }: RecordReading): string {
  return foldForCompare(fields.fullName?.value ?? fields.collectiveName?.value ?? "");
}

function awardsOf({ fields }: RecordReading): readonly string[] {
  return [...(fields.titles?.value ?? []), ...(fields.awards?.value ?? [])];
}
