/** Knows the list of what was registered at the year's start beside the proposals of that year in one workbook: it proposes nothing. */
import { isNomination } from "../domain/is-nomination";
import type { ListReading, RecordReading, SheetReading } from "../domain/reading";
import { foldForCompare, foldWithoutAccents } from "../text";

/** Marks such lists with the sheet of the proposals. Without proposals beside it a registration is the school's proposal. */
export function settleRegistrations(
  lists: readonly ListReading[],
  sheets: readonly SheetReading[],
): readonly ListReading[] {
  const visible = new Set(sheets.filter(({ state }) => state === "visible").map(({ name }) => name));
  const proposals = lists.filter((list) => visible.has(list.sheet) && isNomination(list) && isProposed(list));
  if (proposals.length === 0) return lists;
  return lists.map((list) => {
    if (!isNomination(list) || !isRegistered(list)) return list;
    const own = proposals.find((proposal) => isOfSameYear(list, proposal) && saysAgain(list, proposal));
    return own === undefined ? list : { ...list, registrationFor: own.sheet };
  });
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
