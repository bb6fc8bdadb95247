/** Rows of lists, made from the world: what a school or an office would type of one nominee. */
import { prizeVnd } from "./world/awards.mjs";
import { titleDecisions, yearName } from "./world/years.mjs";

/** A member of staff with the titles of the year; the money is that of the highest title. */
export function personEntry(result, { decision, titles = titlesOf(result) } = {}) {
  const { person, school, year } = result;
  const top = titles.at(-1);
  return {
    kind: "individual",
    personId: person.id,
    fullName: person.fullName,
    birthDate: person.birthDate,
    gender: person.gender,
    position: result.position,
    team: result.team,
    recruitedOn: recruitedOn(result),
    school,
    yearName: yearName(year),
    titles,
    awards: [],
    rating: result.rating,
    initiative: titles.includes("CSTDCS") ? result.initiative : null,
    decision,
    money: decision && top ? prizeVnd(top, "individual", decision.date) : undefined,
  };
}

/** Newcomers on the first day of their year; the others at 23, on a day of their own. */
function recruitedOn({ person, since }) {
  if (since > 2015) return `${since}-09-01`;
  return `${Number(person.birthDate.slice(0, 4)) + 23}-${person.birthDate.slice(5)}`;
}

export function titlesOf(result) {
  if (!result.isLdtt) return [];
  return result.isCstdcs ? ["LDTT", "CSTDCS"] : ["LDTT"];
}

/** The decided titles of a school's staff in a year. */
export function decidedEntries(world, school, year) {
  return world.results[`${year}/${school.id}`]
    .filter((result) => result.isLdtt)
    .map((result) => personEntry(result, { decision: titleDecisions[year] }));
}

/** The proposals of a school: those who were later decided, without decision and money. */
export function proposedEntries(world, school, year) {
  return world.results[`${year}/${school.id}`]
    .filter((result) => result.isLdtt)
    .map((result) => personEntry(result));
}

/** The staff that got no title, for lists of all staff and for planted rows. */
export function untitledEntries(world, school, year, titles = []) {
  return world.results[`${year}/${school.id}`]
    .filter((result) => !result.isLdtt)
    .map((result) => personEntry(result, { titles }));
}

export function collectiveEntry(unit, { title = unit.title, decision, votes } = {}) {
  return {
    ...unit,
    yearName: yearName(unit.year),
    titles: title ? [title] : [],
    awards: [],
    decision,
    votes,
    money: decision && title ? prizeVnd(title, "collective", decision.date) : undefined,
  };
}

/** The collectives of a school with this title in this year. */
export function collectiveEntries(world, school, year, title, decision) {
  return world.collectives[`${year}/${school.id}`]
    .filter((unit) => unit.title === title)
    .map((unit) => collectiveEntry(unit, { decision }));
}
