/** What each member of each staff achieved in each year: rating, LĐTT, CSTĐCS, initiative. */
import { randomFrom } from "../random.mjs";
import { initiativeTopic } from "./initiatives.mjs";
import { schools } from "./schools.mjs";
import { firstYears, initiativeDecisions } from "./years.mjs";

const titleShare = { 2020: 0.62, 2021: 0.65, 2022: 0.88, 2023: 0.745, 2024: 0.75 };

/** Teams that must fall short, so that a list can ask for what the law does not give: share of LĐTT wanted. */
const shortTeams = [
  { year: 2022, school: "th-dong-xuan", team: "Tổ khối 1", percent: 50 },
  { year: 2023, school: "thcs-dong-xuan", team: null, percent: 65 },
  { year: 2023, school: "mn-thanh-an", team: null, percent: 69 },
];

/** Schools that do well year after year. */
export const strongSchools = new Set(["mn-hoa-sua", "th-kim-dong", "thcs-tan-lap", "mn-tan-lap"]);

export function makeResults(staff) {
  const random = randomFrom("tan-lap-results");
  const results = {};
  for (const year of firstYears)
    for (const school of schools)
      results[`${year}/${school.id}`] = yearOfSchool(random, staff[year][school.id], school, year);
  return results;
}

function yearOfSchool(random, members, school, year) {
  const ranked = members
    .map((member) => ({ member, score: scoreOf(random, member, year) }))
    .sort((a, b) => b.score - a.score);
  const share = strongSchools.has(school.id) ? Math.max(0.78, titleShare[year]) : titleShare[year];
  const wanted = Math.round(members.length * (share + (random.next() - 0.5) * 0.06));
  const titled = new Set(ranked.slice(0, wanted).map(({ member }) => member));
  for (const short of shortTeams)
    if (short.year === year && short.school === school.id) trimTeam(titled, members, short);
  const stars = ranked.map(({ member }) => member).filter((member) => titled.has(member));
  return members.map((member) => resultOf(random, member, stars.indexOf(member), stars.length, school, year));
}

function scoreOf(random, member, year) {
  if (member.person.alwaysCommended) return 0.95;
  if (member.person.isStar) return 1.9;
  if (member.since === year) return -1;
  const lead = member.position.includes("Hiệu trưởng") ? 0.35 : 0;
  const office = member.position.startsWith("Nhân viên") ? -0.15 : 0;
  return member.person.merit + lead + office + random.next() * 0.4;
}

function trimTeam(titled, members, { team, percent }) {
  const inTeam = team === null ? members : members.filter((member) => member.team === team);
  const wanted = Math.floor((inTeam.length * percent) / 100);
  let held = inTeam.filter((member) => titled.has(member)).length;
  for (const member of [...inTeam].reverse()) {
    if (held <= wanted) break;
    if (titled.delete(member)) held -= 1;
  }
}

function resultOf(random, member, rank, count, school, year) {
  const isTitled = rank >= 0;
  const isFighter = isTitled && rank < Math.floor(count * 0.1);
  return {
    ...member,
    school,
    year,
    isLdtt: isTitled,
    isCstdcs: isFighter,
    rating: ratingOf(random, isTitled, rank, count, school),
    initiative: isFighter ? initiativeOf(random, member, rank, school, year) : null,
  };
}

/** HTXSNV stays within 20 % of HTTNV, also when only the titled are listed. */
function ratingOf(random, isTitled, rank, count, school) {
  if (isTitled) return rank < Math.floor(count * 0.14) ? "HTXSNV" : "HTTNV";
  const roll = random.next();
  if (roll < 0.35) return "HTTNV";
  return roll < 0.97 || strongSchools.has(school.id) ? "HTNV" : "KHTNV";
}

/** From 2024 the rating HTXSNV alone can carry CSTĐCS, so some hold no initiative. */
function initiativeOf(random, member, rank, school, year) {
  if (year >= 2023 && rank === 1) return null;
  return {
    name: initiativeTopic(school.type, rank + year + school.size),
    rating: random.pick(["A", "A", "B"]),
    level: "huyen",
    decision: initiativeDecisions[year],
  };
}
