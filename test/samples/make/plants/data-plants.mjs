/** Planted slips of the keyboard: empty cells, days that do not exist, unknown words, rows twice. */
import { schoolOf } from "../world/schools.mjs";
import { fighter, head, ofSchool, shows, teacher } from "./pick.mjs";

const yearOf = (entry) => entry.birthDate.slice(0, 4);
const shownDay = (dayMonth) => (entry) => ({
  raw: { birthDate: `${dayMonth}/${yearOf(entry)}` },
  normal: { birthDate: null },
});

const missing = [
  {
    list: "hoa-mai/2024",
    nth: 5,
    among: teacher,
    change: shows("birthDate", null),
    at: "birthDate",
    note: "no date of birth",
  },
  {
    list: "thcs-dong-xuan/2024",
    nth: 7,
    among: teacher,
    change: shows("rating", null),
    at: "rating",
    note: "no rating",
  },
  {
    list: "luong-the-vinh/2024",
    nth: 9,
    among: teacher,
    change: shows("titles", null),
    at: "titles",
    note: "proposed for nothing",
  },
  {
    list: "sao-mai/2021",
    nth: 6,
    among: teacher,
    change: shows("fullName", null),
    at: "fullName",
    note: "no name",
  },
].map((plant) => ({ ...plant, code: "required-missing" }));

const impossible = [
  {
    list: "mn-tan-lap/2024",
    nth: 4,
    among: teacher,
    change: shownDay("31/04"),
    at: "birthDate",
    note: "April has 30 days",
  },
  {
    list: "rollup-2020/people",
    nth: 60,
    among: teacher,
    change: shownDay("30/02"),
    at: "birthDate",
    note: "February has no 30th",
  },
  {
    list: "thcs-tan-lap/2021/people",
    nth: 11,
    among: teacher,
    change: () => ({ raw: { birthDate: "29/02/1991" }, normal: { birthDate: null } }),
    at: "birthDate",
    note: "1991 is no leap year",
  },
  {
    list: "contest/huyen-thcs-2022",
    nth: 3,
    change: shownDay("15/13"),
    at: "birthDate",
    note: "no thirteenth month",
  },
  {
    list: "kim-dong/2023",
    nth: 14,
    among: teacher,
    change: shows("decisionDate", "31/06/2024", { date: null }),
    at: "decisionDate",
    note: "June has 30 days; the row's decision has no day",
  },
].map((plant) => ({ ...plant, code: "date-impossible" }));

const unknown = [
  {
    list: "hoa-sua/2020",
    nth: 8,
    among: teacher,
    change: () => ({ titles: [], raw: { titles: "Lao động giỏi" }, normal: { titles: null } }),
    at: "titles",
    note: "no such title",
  },
  {
    list: "roster/2024",
    nth: 12,
    change: shows("rating", "Khá", null),
    at: "rating",
    note: "no such rating",
  },
  {
    list: "luong-the-vinh/2024",
    nth: 13,
    among: teacher,
    change: shows("rating", "Loại B", null),
    at: "rating",
    note: "no such rating",
  },
  {
    list: "contest/truong-2022",
    nth: 4,
    change: shows("result", "Giải Tư", null),
    at: "result",
    note: "no such result",
  },
].map((plant) => ({ ...plant, code: "value-unknown" }));

const capitals = ({ fullName }) => ({
  raw: { fullName: fullName.toUpperCase().normalize("NFD") },
  normal: { fullName: fullName.toUpperCase() },
});

const twice = [
  {
    list: "rollup-2020/people",
    nth: 90,
    among: teacher,
    copy: () => ({}),
    after: 6,
    note: "typed twice, six rows apart",
  },
  {
    list: "thcs-thanh-an/2024",
    nth: 9,
    among: teacher,
    copy: capitals,
    after: 10,
    note: "again in capitals, decomposed letters",
  },
  { list: "mn-phu-hoa/2024", nth: 12, among: teacher, copy: () => ({}), note: "again as the last row" },
  {
    list: "rollup-2023/units",
    nth: 6,
    among: (unit) => unit.team !== null,
    copy: () => ({}),
    after: 2,
    at: "collectiveName",
    note: "a team twice",
  },
].map((plant) => ({ at: "fullName", ...plant, code: "duplicate-entry" }));

const under = (id) => () => ({ school: schoolOf(id) });
const elsewhere = [
  {
    list: "rollup-2021/people",
    nth: 9,
    among: ofSchool("th-thanh-an"),
    copy: under("thcs-thanh-an"),
    note: "also under TH Thanh An",
  },
  {
    list: "rollup-2021/people",
    nth: 5,
    among: ofSchool("mn-hoa-mai"),
    copy: under("mn-phu-hoa"),
    note: "also under MN Hoa Mai",
  },
  {
    list: "rollup-2020/people",
    nth: 7,
    among: ofSchool("th-phu-hoa"),
    copy: under("thcs-dong-xuan"),
    note: "also at TH Phú Hòa",
  },
].map((plant) => ({ ...plant, at: "fullName", code: "same-person-elsewhere", severity: "query" }));

/** Another birth date than in the years before; only in the last year, so that one row alone is wrong. */
const otherYear = (entry) => ({ birthDate: `${Number(yearOf(entry)) - 3}${entry.birthDate.slice(4)}` });
const otherDay = (entry) => ({
  birthDate: `${entry.birthDate.slice(0, 8)}${entry.birthDate.endsWith("17") ? "16" : "17"}`,
});
const contradictions = [
  {
    list: "hoa-sua/2024",
    nth: 0,
    among: fighter,
    change: otherYear,
    note: "another year of birth than before",
  },
  {
    list: "thcs-tan-lap/2024/people",
    nth: 0,
    among: fighter,
    change: otherYear,
    note: "another year of birth than before",
  },
  {
    list: "tan-lap-a/2024",
    nth: 0,
    among: fighter,
    change: otherDay,
    note: "another day of birth than before",
  },
  { list: "hoa-mai/2024", nth: 0, among: head, change: otherDay, note: "another day of birth than before" },
].map((plant) => ({ ...plant, at: "birthDate", code: "contradicts-other-year", severity: "query" }));

export const dataPlants = [...missing, ...impossible, ...unknown, ...twice, ...elsewhere, ...contradictions];
