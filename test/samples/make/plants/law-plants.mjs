/** Planted proposals and decisions that the law of their day does not allow, or that lack their proof. */
import { collectiveEntry, untitledEntries } from "../entries.mjs";
import { schoolOf } from "../world/schools.mjs";
import { fighter, shows, teacher } from "./pick.mjs";

/** A member of staff rated HTNV, proposed for LĐTT all the same. */
const ratedLow =
  (school, nth, year = 2024) =>
  (world) =>
    untitledEntries(world, schoolOf(school), year, ["LDTT"]).filter((entry) => entry.rating === "HTNV")[nth];

const inCapitals = (add) => (world) => {
  const entry = add(world);
  return { ...entry, fullName: entry.fullName.toUpperCase(), votes: { yes: 30, total: 42 } };
};

const low = [
  { list: "th-phu-hoa/2024", add: inCapitals(ratedLow("th-phu-hoa", 0)), after: 17, at: "titles" },
  { list: "thcs-thanh-an/2024", add: ratedLow("thcs-thanh-an", 1), after: 22, at: "titles" },
  { list: "mn-tan-lap/2024", add: ratedLow("mn-tan-lap", 0), after: 15, at: "fullName" },
].map((plant) => ({ ...plant, note: "LĐTT needs HTTNV, the rating is HTNV" }));

const recruited = (day) => () => ({ recruitedOn: day });
const newcomers = [
  {
    list: "mn-phu-hoa/2024",
    nth: 0,
    among: (entry) => teacher(entry) && entry.recruitedOn > "2023",
    change: recruited("2025-03-10"),
    note: "recruited less than 6 months before",
  },
  {
    list: "mn-phu-hoa/2024",
    nth: 0,
    among: (entry) => teacher(entry) && entry.recruitedOn > "2022",
    change: recruited("2025-02-17"),
    note: "recruited less than 6 months before",
  },
].map((plant) => ({ ...plant, at: "titles", orAt: ["recruitedOn"], code: "criterion-not-met" }));

const disciplined = [
  {
    list: "luong-the-vinh/2024",
    nth: 16,
    among: teacher,
    change: shows("discipline", "Khiển trách", "Khiển trách"),
    at: "titles",
    orAt: ["discipline", "rating"],
    note: "disciplined in the year, hence not HTTNV",
  },
];

const withoutInitiative =
  (more = {}) =>
  () => ({
    ...more,
    initiative: null,
    raw: { initiativeName: "Không" },
    normal: { initiativeName: "Không" },
  });

const noInitiative = [
  {
    list: "th-dong-xuan/2022/people",
    nth: 0,
    among: fighter,
    change: withoutInitiative({ rating: "HTTNV" }),
    note: "HTTNV without an initiative is no CSTĐCS",
  },
  {
    list: "thcs-phu-hoa/2022",
    nth: 1,
    among: fighter,
    change: withoutInitiative(),
    note: "CSTĐCS of 2023 needs an initiative",
  },
  {
    list: "thcs-dong-xuan/2024",
    nth: 2,
    among: teacher,
    change: withoutInitiative({ titles: ["LDTT", "CSTDCS"], rating: "HTTNV" }),
    note: "CSTĐCS of 2025 needs HTXSNV or an initiative",
  },
].map((plant) => ({
  ...plant,
  at: "titles",
  also: ["evidence-missing"],
  orAt: ["initiativeName", "initiativeDecision"],
}));

const unitOf =
  (school, year, team, title, more = {}) =>
  (world) => {
    const unit = world.collectives[`${year}/${school}`].find((one) => one.team === team);
    return { ...collectiveEntry({ ...unit, ...more }, { title, votes: { yes: 19, total: 21 } }) };
  };

const shares = [
  {
    list: "cluster/2023",
    add: unitOf("thcs-dong-xuan", 2023, null, "TTLDTT"),
    after: 9,
    note: "26 of 40 is 65 %, 70 % is needed",
  },
  {
    list: "cluster/2023",
    add: unitOf("mn-thanh-an", 2023, null, "TTLDTT"),
    after: 4,
    note: "24 of 35 is 68.57 %, 70 % is needed",
  },
  {
    list: "th-dong-xuan/2022/units",
    add: unitOf("th-dong-xuan", 2022, "Tổ khối 1", "TTLDTT"),
    after: 1,
    note: "5 of 10 is not more than 50 %",
  },
  {
    list: "th-dong-xuan/2022/units",
    nth: 0,
    among: (unit) => unit.team !== null && unit.countCSTDCS === 0 && unit.countHTNV === unit.headcount,
    change: () => ({ titles: ["TTLDXS"], unitRating: "HTXSNV" }),
    note: "TTLĐXS needs a member with CSTĐCS",
  },
].map((plant) => ({ ...plant, at: "titles" }));

const criteria = [...low, ...newcomers, ...disciplined, ...noInitiative, ...shares].map((plant) => ({
  ...plant,
  code: "criterion-not-met",
}));

const inventive = (entry) => fighter(entry) && entry.initiative !== null;
const unproved = (more) => () => ({ ...more, raw: { initiativeDecision: null } });
const evidence = [
  { list: "hoa-mai/2024", nth: 0, among: inventive, change: unproved({ rating: "HTTNV" }) },
  { list: "th-phu-hoa/2024", nth: 0, among: inventive, change: unproved({ rating: "HTTNV" }) },
  { list: "luong-the-vinh/2024", nth: 0, among: inventive, change: unproved({ rating: "HTTNV" }) },
  { list: "th-dong-xuan/2022/people", nth: 1, among: inventive, change: unproved({ rating: "HTTNV" }) },
].map((plant) => ({
  ...plant,
  at: "initiativeDecision",
  code: "evidence-missing",
  severity: "query",
  note: "an initiative is named, its recognition is not",
}));

const quotas = [
  { list: "sao-mai/2021", promote: 3 },
  { list: "tan-lap-a/2020", promote: 3, at: "titles:CSTDCS" },
].map((plant) => ({
  at: "titles",
  ...plant,
  code: "quota-exceeded",
  severity: "query",
  note: "more CSTĐCS than 15 % of LĐTT",
}));

const onHold = {
  list: "luong-the-vinh/2024",
  nth: 18,
  among: teacher,
  change: shows("discipline", "Đang xem xét kỷ luật", "Đang xem xét kỷ luật"),
  at: "titles",
  orAt: ["fullName", "discipline"],
  code: "on-hold",
  severity: "note",
  note: "an inquiry is open: wait, do not refuse",
};

export const lawPlants = [onHold, ...criteria, ...evidence, ...quotas];
