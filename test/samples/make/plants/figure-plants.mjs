/** Planted wrong figures: totals that do not add up, prizes that are not what the law gives. */
import { fighter, holding, teacher } from "./pick.mjs";

const plus = (more) => (truth) => truth + more;

const totals = [
  {
    list: "rollup-2022/people",
    named: "subtotal:th-thanh-an",
    claims: plus(1),
    note: "the school's subtotal is one too high",
  },
  {
    list: "rollup-2022/people",
    named: "total:money",
    claims: plus(540_000),
    note: "the grand total of money is one prize too high",
  },
  { list: "hoa-sua/2023", named: "total", claims: plus(2), note: "the list is two shorter than it says" },
  {
    list: "hoa-sua/summary",
    named: "2021:0",
    claims: plus(1),
    note: "one LĐTT more than the sheet of the year",
  },
  { list: "hoa-mai/2024", named: "total", claims: plus(-1), note: "the list is one longer than it says" },
  {
    list: "rollup-2024/units",
    named: "total",
    claims: plus(1),
    note: "the list is one shorter than it says",
  },
].map((plant) => ({ ...plant, code: "totals-line-differs", severity: "query" }));

/** A school's own figure that its lists of people do not bear out. */
const shares = [
  { list: "rollup-2022/units", id: "th-phu-hoa", more: 3 },
  { list: "rollup-2023/units", id: "thcs-thanh-an", more: 2 },
].map(({ list, id, more }) => ({
  list,
  nth: 0,
  among: (unit) => unit.school.id === id && unit.team === null,
  change: ({ countLDTT }) => ({ countLDTT: countLDTT + more }),
  at: "countLDTT",
  code: "collective-share-differs",
  severity: "query",
  note: `${more} LĐTT more than the school's list of people`,
}));

const pays = (money) => () => ({ money });
const amounts = [
  {
    list: "rollup-2022/people",
    nth: 33,
    among: teacher,
    change: pays(450_000),
    note: "base salary of before July 2023; 540,000 is due",
  },
  {
    list: "tan-lap-a/2021",
    nth: 6,
    among: teacher,
    change: pays(447_000),
    note: "not rounded up; 450,000 is due",
  },
  {
    list: "rollup-2023/units",
    nth: 12,
    among: holding("TTLDTT"),
    change: pays(1_870_000),
    note: "rounded down; 1,880,000 is due",
  },
  {
    list: "kim-dong/2023",
    nth: 4,
    among: teacher,
    change: pays(702_000),
    note: "not rounded up; 710,000 is due",
  },
  {
    list: "sao-mai/2022",
    nth: 0,
    among: fighter,
    change: pays(1_490_000),
    note: "base salary of before July 2023; 1,800,000 is due",
  },
  {
    list: "province/2022",
    nth: 1,
    among: holding("TTLDXS"),
    change: pays(2_240_000),
    note: "base salary of before July 2023; 2,700,000 is due",
  },
].map((plant) => ({ ...plant, at: "money", code: "amount-differs" }));

export const figurePlants = [...totals, ...shares, ...amounts];
