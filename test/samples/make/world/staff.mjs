/** Who works where in which year: stable people, one or two changes a school and year, a few transfers. */
import { randomFrom } from "../random.mjs";
import { createPeople } from "./people.mjs";
import { schools } from "./schools.mjs";
import { firstYears } from "./years.mjs";

const yearDelta = { 2020: -4, 2021: -3, 2022: 0, 2023: -1, 2024: -2 };
const officeJobs = ["Nhân viên kế toán", "Nhân viên y tế", "Nhân viên văn thư", "Nhân viên thư viện"];

function jobsOf(school, headcount) {
  const jobs = [{ position: "Hiệu trưởng", team: null }];
  for (let count = school.size > 40 ? 2 : 1; count > 0; count -= 1)
    jobs.push({ position: "Phó Hiệu trưởng", team: null });
  school.teams.forEach((team) => jobs.push({ position: headPosition(team), team }));
  for (let turn = 0; jobs.length < headcount; turn += 1) jobs.push(memberJob(school, turn));
  return jobs;
}

function headPosition(team) {
  return team === "Tổ Văn phòng" || team === "Tổ Nuôi dưỡng" ? "Nhân viên kế toán" : "Tổ trưởng chuyên môn";
}

function memberJob(school, turn) {
  const teaching = school.teams.slice(0, 3);
  if (turn % 5 !== 4) return { position: "Giáo viên", team: teaching[turn % 3] };
  const isKitchen = school.type === "MN" && turn > 10;
  const position = isKitchen ? "Nhân viên nuôi dưỡng" : officeJobs[1 + (Math.floor(turn / 5) % 3)];
  return { position, team: school.teams[3] };
}

function bornBetween(position, firstYear) {
  if (position.includes("Hiệu trưởng")) return [1970, 1981];
  return [1971, Math.min(1997, firstYear - 23)];
}

function firstStaff(makePerson, school) {
  const share = school.type === "THCS" ? 0.74 : school.type === "TH" ? 0.86 : 1;
  return jobsOf(school, school.size + 1).map((job, index) => ({
    ...job,
    person: makePerson(`${school.id}-${index}`, share, bornBetween(job.position, 2019)),
    since: 2015,
  }));
}

function renew(random, makePerson, school, staff, year) {
  for (let leaving = random.integer(1, 2); leaving > 0; leaving -= 1) {
    const place = random.integer(Math.floor(staff.length / 2), staff.length - 1);
    const share = school.type === "THCS" ? 0.74 : 0.9;
    const person = makePerson(`${school.id}-${year}-${leaving}`, share, bornBetween("Giáo viên", year));
    staff[place] = { ...staff[place], person, since: year };
  }
}

/** Teachers who change schools: in the summer before the year, they swap places. */
const transfers = [
  [2022, "mn-hoa-mai", 20, "mn-tan-lap", 20],
  [2023, "th-thanh-an", 16, "th-phu-hoa", 16],
  [2023, "thcs-dong-xuan", 18, "thcs-thanh-an", 18],
  [2024, "th-tan-lap-b", 13, "th-dong-xuan", 13],
];

/** Same full name, other birth date: real namesakes, always commended, so that no list leaves a doubt. */
const namesakes = [
  ["th-kim-dong", 9, "th-kim-dong", 12],
  ["mn-tan-lap", 8, "mn-tan-lap", 10],
  ["thcs-tan-lap", 9, "thcs-phu-hoa", 9],
];

function plantNamesakes(all) {
  for (const [school, place, otherSchool, otherPlace] of namesakes) {
    const first = all[school][place].person;
    const second = all[otherSchool][otherPlace].person;
    second.fullName = first.fullName;
    second.gender = first.gender;
    first.alwaysCommended = second.alwaysCommended = true;
  }
}

/** Teachers of lasting merit, by school and place: CSTĐCS every year. */
const stars = [
  ["mn-hoa-sua", 11],
  ["mn-tan-lap", 11],
  ["mn-thanh-an", 8],
  ["th-tan-lap-a", 9],
  ["th-kim-dong", 10],
  ["th-phu-hoa", 8],
  ["thcs-tan-lap", 11],
  ["thcs-thanh-an", 10],
  ["thcs-luong-the-vinh", 8],
];

/** Gives, for each year and school, the members of its staff: { person, position, team, since }. */
export function makeStaff() {
  const random = randomFrom("tan-lap-staff");
  const makePerson = createPeople(random);
  const current = Object.fromEntries(schools.map((school) => [school.id, firstStaff(makePerson, school)]));
  plantNamesakes(current);
  for (const [school, place] of stars) current[school][place].person.isStar = true;
  const byYear = {};
  for (const year of firstYears) {
    if (year > 2020)
      for (const school of schools) renew(random, makePerson, school, current[school.id], year);
    for (const [when, from, place, to, otherPlace] of transfers)
      if (when === year) swap(current[from], place, current[to], otherPlace);
    byYear[year] = snapshot(current, year);
  }
  return byYear;
}

function swap(left, place, right, otherPlace) {
  const moved = left[place].person;
  left[place] = { ...left[place], person: right[otherPlace].person };
  right[otherPlace] = { ...right[otherPlace], person: moved };
}

function snapshot(current, year) {
  return Object.fromEntries(
    schools.map((school) => [
      school.id,
      current[school.id].slice(0, school.size + yearDelta[year]).map((member) => ({ ...member })),
    ]),
  );
}
