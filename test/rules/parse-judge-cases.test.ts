import type { JudgeCase } from "../../src/core/domain";
import { judge, parseJudgeCases } from "../../src/core/rules/judge";
import { teacher } from "./good-teacher";

const ldtt = (): JudgeCase => ({
  award: "LDTT",
  kind: "individual",
  decisionDate: "2024-08-10",
  person: teacher,
});

describe("reading judge cases", () => {
  it("takes one case or many, and keeps the digits of numbers", () => {
    expect(parseJudgeCases({ score: 89.99, decisionDate: "2026-12" })).toMatchObject({ ok: true });
    const many = parseJudgeCases([ldtt(), ldtt()]);
    expect(many.ok && many.value.length).toBe(2);
    expect(judge({ score: 89.99, decisionDate: "2026-12" }).derived).toEqual({ rating: "HTTNV" });
  });

  it.each([
    ["an unknown key", { ...ldtt(), teacher: 1 }, "teacher"],
    ["an unknown key inside", { ...ldtt(), person: { rank: 1 } }, "rank"],
    ["a date that no calendar has", { ...ldtt(), decisionDate: "2023-02-29" }, "decisionDate"],
    ["an unknown award", { ...ldtt(), award: "LDTTX" }, "LDTTX"],
    ["an unknown rating", { ...ldtt(), person: { rating: "TOT" } }, "person.rating"],
    ["a wrong setting", { ...ldtt(), settings: { capRounding: "up" } }, "capRounding"],
    ["no object", "LDTT", "JSON"],
  ])("refuses %s, naming it", (_name, json, part) => {
    const parsed = parseJudgeCases(json);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.failure.join()).toContain(part);
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      "what a rating may be",
      { person: { rating: "TOT" } },
      ["1", "person.rating", "HTXSNV, HTTNV, HTNV, KHTNV"],
    ],
    ["that a number is asked", { votes: { members: "10", yes: 9 } }, ["votes.members", "number"]],
    ["the least number", { votes: { members: -1, yes: 0 } }, ["votes.members", "≥ 0"]],
    ["how a day is written", { decisionDate: "30/9/2024" }, ["decisionDate", "yyyy-mm-dd"]],
    ["how a school year is written", { schoolYear: "2022-2024" }, ["schoolYear", "2024-2025"]],
    ["each unknown key", { teacher: 1, rank: 2 }, ['"teacher", "rank"']],
    ["its settings", { settings: { capRounding: "up" } }, ["settings: ", "up"]],
  ])("says of a fault %s", (_, json, parts) => {
    const parsed = parseJudgeCases(json);
    if (parsed.ok) throw new Error("accepted");
    expect(parsed.failure).toHaveLength(1);
    for (const part of parts) expect(parsed.failure[0]).toContain(part);
  });

  it.each([
    [5, true],
    [89.99, true],
    ["90.123456", true],
    [-5, false],
    [1e21, false],
    [0.1234567, false],
    ["90,5", false],
    ["x90", false],
    ["90.1234567", false],
  ])("takes %p for a score: %s", (score, isTaken) => {
    expect(parseJudgeCases({ score }).ok).toBe(isTaken);
  });

  it("refuses what is no case at all", () => {
    expect([parseJudgeCases(null).ok, parseJudgeCases("LDTT").ok, parseJudgeCases([null]).ok]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("says which of many cases is wrong", () => {
    const parsed = parseJudgeCases([ldtt(), { ...ldtt(), x: 1 }]);
    if (parsed.ok) throw new Error("accepted");
    expect(parsed.failure).toHaveLength(1);
    expect(parsed.failure[0]).toMatch(/\b2\b/u);
    expect(parsed.failure[0]).not.toMatch(/\b[01]\b/u);
  });
});
