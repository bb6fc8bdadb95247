import type { VerdictRow } from "../../src/core/domain/check-result";
import type { Condition, Rating } from "../../src/core/domain";
import { judgedFacts } from "../../src/core/review/judged-facts";
import { buildEntry, buildList, unread } from "../rules/build-entry";

const list = buildList({
  fields: ["fullName", "birthDate", "rating", "titles", "note", "initiativeDecision", "position"],
});

describe("what a decision rests on", () => {
  it("is what the row says that judges, in the order of its name, and the day that governs", () => {
    const entry = buildEntry(list, {
      cells: {
        fullName: "Nguyễn Thị An",
        rating: "HTTNV",
        birthDate: unread("31/02/1980"),
        titles: ["LDTT"],
        note: "điện thoại sau",
        initiativeDecision: { number: "12/QĐ-UBND", date: null },
        position: unread(null),
      },
    });
    expect(judgedFacts([entry], [])).toEqual([
      { name: "birthDate", value: "31/02/1980" },
      { name: "governingOn", value: "2025-08-20" },
      { name: "initiativeDecision", value: '{"number":"12/QĐ-UBND","date":null}' },
      { name: "rating", value: "HTTNV" },
    ]);
  });

  it("gives each value of several rows once, in one order, and no day where none is known", () => {
    const row = (rating: Rating, at: number) =>
      buildEntry(list, { row: at, governingOn: null, cells: { rating } });
    const rows = [row("HTTNV", 8), row("HTNV", 9), row("HTTNV", 10)];
    expect(judgedFacts(rows, [])).toEqual([{ name: "rating", value: "HTNV | HTTNV" }]);
    expect(judgedFacts([...rows].reverse(), [])).toEqual(judgedFacts(rows, []));
  });

  it("holds what the law leaves open or denies, and not what is met", () => {
    const condition = (limb: string, outcome: Condition["outcome"]) =>
      ({ rule: "ldtt-2022", limb, outcome }) as VerdictRow["conditions"][number];
    const verdict = {
      verdict: "ineligible",
      conditions: [
        condition("rating", "not-met"),
        condition("discipline", "unknown"),
        condition("movement", "met"),
      ],
    } as unknown as VerdictRow;
    expect(judgedFacts([], [verdict])).toEqual([
      { name: "law:ldtt-2022/discipline", value: "unknown" },
      { name: "law:ldtt-2022/rating", value: "not-met" },
      { name: "verdict", value: "ineligible" },
    ]);
  });
});
