import type { AwardId } from "../../src/core/domain";
import { defaultSettings } from "../../src/core/law";
import { amountDiffers } from "../../src/core/rules/problems/amount-differs";
import { buildEntry, buildList } from "./build-entry";
import { describeRule } from "./describe-rule";

const row = (titles: readonly AwardId[], money: number, governingOn: string | null = "2025-08-20", at = 8) =>
  buildEntry(buildList(), {
    row: at,
    governingOn,
    cells: { fullName: "Vũ Thị Hạnh", birthDate: "1985-03-04", titles, money },
  });
const collective = (money: number) =>
  buildEntry(buildList(), {
    kind: "collective",
    cells: { collectiveName: "Tổ 1", awards: ["GK_UBND_XA"], money },
  });
const differs = (params: object, severity = "error") => [
  { code: "amount-differs", cell: "H8", severity, params: { ...params } },
];

describeRule(amountDiffers, [
  { name: "what is due", given: [row(["LDTT"], 710_000)], expect: [] },
  {
    name: "not rounded up",
    given: [row(["LDTT"], 702_000)],
    expect: differs({ due: 710_000, recorded: 702_000 }),
  },
  { name: "the day before the base salary rises", given: [row(["LDTT"], 540_000, "2024-06-30")], expect: [] },
  {
    name: "the day it rises",
    given: [row(["LDTT"], 540_000, "2024-07-01")],
    expect: differs({ due: 710_000 }),
  },
  { name: "no date: nothing is due", given: [row(["LDTT"], 900_000, null)], expect: [] },
  {
    name: "two titles of one year: the highest alone",
    given: [row(["LDTT", "CSTDCS"], 2_340_000)],
    expect: [],
  },
  {
    name: "two titles of one year, both paid: a question",
    given: [row(["LDTT", "CSTDCS"], 3_050_000)],
    expect: differs({ reason: "highest", due: 2_340_000 }, "query"),
  },
  {
    name: "two titles of one year, both paid and neither rounded: the same question",
    given: [row(["LDTT", "CSTDCS"], 3_042_000)],
    expect: differs({ reason: "highest", due: 2_340_000 }, "query"),
  },
  {
    name: "a collective's prize that is rounded before it is doubled: a question",
    given: [collective(1_420_000)],
    expect: differs({ reason: "order", due: 1_410_000 }, "query"),
  },
  {
    name: "a collective's prize that is doubled before it is rounded, where the other order is set",
    given: [collective(1_410_000)],
    with: { settings: { ...defaultSettings, collectiveDouble: "amount-first" } },
    expect: differs({ reason: "order", due: 1_420_000 }, "query"),
  },
  {
    name: "a collective's prize in neither order",
    given: [collective(1_404_000)],
    expect: differs({ reason: "law", due: 1_410_000 }),
  },
  {
    name: "two titles of one year and neither amount",
    given: [row(["LDTT", "CSTDCS"], 2_000_000)],
    expect: differs({ reason: "law" }),
  },
  {
    name: "two titles of one year and nought: a question",
    given: [row(["LDTT", "CSTDCS"], 0)],
    expect: differs({ reason: "law", due: 2_340_000 }, "query"),
  },
  {
    name: "a title and a form of which one alone is recorded: a question",
    given: [row(["CSTDCS", "GK_UBND_XA"], 2_340_000)],
    expect: differs({ reason: "law", due: 3_050_000 }, "query"),
  },
  {
    name: "an amount that rests on a number from memory: a question",
    given: [row(["BK_UBND_TINH"], 1_000_000, "2024-08-20")],
    expect: differs({ reason: "unsure" }, "query"),
  },
  {
    name: "with the rule that gives the amount",
    given: [row(["LDTT"], 900_000)],
    expect: [{ code: "amount-differs", rule: "coef-ldtt", params: { awards: ["LDTT"], on: "2025-08-20" } }],
  },
  {
    name: "the lower title in a row of its own may have nothing recorded",
    given: [row(["LDTT"], 0), row(["CSTDCS"], 2_340_000, "2025-08-20", 9)],
    expect: [],
  },
  {
    name: "the lower title in a row of its own is paid as well: a question",
    given: [row(["LDTT"], 710_000), row(["CSTDCS"], 2_340_000, "2025-08-20", 9)],
    expect: differs({ reason: "highest", due: 0 }, "query"),
  },
  { name: "a title and a form are both paid", given: [row(["LDTT", "GK_UBND_XA"], 1_420_000)], expect: [] },
  {
    name: "nought may stand for not yet entered: a question",
    given: [row(["LDTT"], 0)],
    expect: differs({ due: 710_000 }, "query"),
  },
]);
