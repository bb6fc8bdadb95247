/** Schools and their teams as collectives: headcounts, shares and titles of each year, as the law of the year allows. */
import { schools } from "./schools.mjs";
import { strongSchools } from "./results.mjs";
import { firstYears } from "./years.mjs";

const wanted = { 2020: 45, 2021: 49, 2022: 84, 2023: 55, 2024: 53 };
const wantedBest = { 2020: 4, 2021: 5, 2022: 8, 2023: 6, 2024: 5 };

function collectiveOf(school, team, year, members) {
  const inUnit = team === null ? members : members.filter((member) => member.team === team);
  const count = (test) => inUnit.filter(test).length;
  return {
    kind: "collective",
    school,
    year,
    team,
    collectiveName: team ?? school.official,
    headcount: inUnit.length,
    countLDTT: count((one) => one.isLdtt),
    countCSTDCS: count((one) => one.isCstdcs),
    countHTNV: count((one) => one.rating !== "KHTNV"),
    countGood: count((one) => one.rating === "HTTNV" || one.rating === "HTXSNV"),
    title: null,
    unitRating: "HTTNV",
  };
}

function allows(unit) {
  const { countLDTT: titled, headcount } = unit;
  return unit.year >= 2023 ? 100 * titled >= 70 * headcount : 100 * titled >= 55 * headcount;
}

function allowsBest(unit) {
  const { countLDTT: titled, headcount, countHTNV, countCSTDCS } = unit;
  return 100 * titled >= 70 * headcount && countHTNV === headcount && countCSTDCS >= 1;
}

function decide(units, year) {
  const able = units.filter(allows).sort(bySchoolsFirst);
  const best = units.filter((unit) => unit.team === null && allowsBest(unit)).slice(0, wantedBest[year]);
  for (const unit of best) Object.assign(unit, { title: "TTLDXS", unitRating: "HTXSNV" });
  for (const unit of able.slice(0, wanted[year])) unit.title ??= "TTLDTT";
}

/** Schools before teams, and the teams of the strong schools before others. */
function bySchoolsFirst(left, right) {
  return rankOf(left) - rankOf(right);
}

function rankOf({ team, school }) {
  if (team === null) return 0;
  return strongSchools.has(school.id) ? 1 : 2;
}

/** Gives all collectives by "year/school". */
export function makeCollectives(results) {
  const all = {};
  for (const year of firstYears) {
    const units = schools.flatMap((school) =>
      [null, ...school.teams].map((team) =>
        collectiveOf(school, team, year, results[`${year}/${school.id}`]),
      ),
    );
    decide(units, year);
    for (const school of schools)
      all[`${year}/${school.id}`] = units.filter((unit) => unit.school === school);
  }
  return all;
}
