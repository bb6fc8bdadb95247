/** What the roll-ups share: whose rows they hold, who issues them, the act they belong to. */
import { collectiveEntries, decidedEntries } from "../entries.mjs";
import { placeDate } from "../sheet/frame.mjs";
import { schools } from "../world/schools.mjs";
import { longDayText, titleDecisions, yearName } from "../world/years.mjs";

/** Schools with a five-year workbook of their own are not in the roll-ups of people. */
const ownWorkbook = new Set([
  "mn-hoa-sua",
  "th-tan-lap-a",
  "thcs-tan-lap",
  "th-kim-dong",
  "mn-sao-mai",
  "thcs-phu-hoa",
]);
export const rolledUp = schools.filter((school) => !ownWorkbook.has(school.id));
export const withUnits = schools.filter((school) => school.id !== "thcs-tan-lap");

export const peopleOf = (world, book, id, year) =>
  book.planter.prepare(
    id,
    rolledUp.flatMap((school) => decidedEntries(world, school, year)),
    world,
  );

export const unitsOf = (world, book, id, year) =>
  book.planter.prepare(
    id,
    withUnits.flatMap((school) => collectiveEntries(world, school, year, "TTLDTT", titleDecisions[year])),
    world,
  );

export const districtHead = (year) => ({
  unit: "ỦY BAN NHÂN DÂN HUYỆN AN THỊNH",
  placeDate: placeDate("An Thịnh", titleDecisions[year].date),
});

export const basis = (year, body = "Chủ tịch UBND huyện An Thịnh") => ({
  name: "basis",
  text: `(Kèm theo Quyết định số ${titleDecisions[year].number} ${longDayText(titleDecisions[year].date)} của ${body})`,
});

export const decidedList = (year) => ({ kind: "award-results", year: yearName(year), status: "decided" });
