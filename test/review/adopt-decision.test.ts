/** A decision whose nominee is no longer found, bound to a row by a person: by a line more, and nothing is guessed. */
import { adoptDecision, adoptionChoices } from "../../src/core/review/adopt-decision";
import { applyDecisions } from "../../src/core/review/apply-decisions";
import { councilCases } from "../../src/core/review/council-cases";
import type { CouncilCase } from "../../src/core/review/council-cases";
import { parseDecisionFile } from "../../src/core/review/decision-file";
import { appendDecision, replayLog } from "../../src/core/review/decision-log";
import { mergeLogs } from "../../src/core/review/merge-logs";
import { reviewCases } from "../../src/core/review/review-cases";
import { withdrawDecision } from "../../src/core/review/withdraw-decision";
import type { Checked } from "../../src/core";
import type { DecisionRow, LoggedDecision } from "../../src/core/domain/council";
import { checkRows, decideOn, keep } from "./council";
import type { Row } from "./council";
import { sheetRoundTrip } from "./sheet-round-trip";

const an: Row = { name: "Nguyễn Thi An", born: "01/02/1980" };
const binh: Row = { name: "Trần Văn Bình", born: "03/04/1981" };
/** The school wrote the name right, so that nobody bears the old one. */
const named: Row = { ...an, name: "Nguyễn Thị An" };

let after: Checked;
let log: readonly LoggedDecision[];

beforeEach(() => {
  after = checkRows([binh, named]);
  log = decideOn(checkRows([an, binh]), an.name, { ...keep, by: "Đỗ Xuân", on: "01/08/2025" });
});

const because = "Trường viết lại dấu trong tên";

function casesOf(checked: Checked, lines: readonly LoggedDecision[]): readonly CouncilCase[] {
  const { result, entries } = applyDecisions(checked, lines);
  return councilCases(reviewCases(result, entries), result);
}

function orphanOf(cases: readonly CouncilCase[]): DecisionRow {
  const found = cases.find(({ state }) => state === "orphaned")?.head;
  if (!found) throw new Error("no decision is orphaned");
  return found;
}

const choicesOf = (checked: Checked, lines: readonly LoggedDecision[]) => {
  const cases = casesOf(checked, lines);
  return adoptionChoices(orphanOf(cases), cases);
};

/** Binds to the first row offered. */
function adopt(checked: Checked, lines: readonly LoggedDecision[], name: string): readonly LoggedDecision[] {
  const cases = casesOf(checked, lines);
  const choice = adoptionChoices(orphanOf(cases), cases).find(({ one }) => one.subject.name === name);
  if (choice?.adoptability !== "ready") throw new Error(`${name} is ${String(choice?.adoptability)}`);
  return adoptDecision(lines, orphanOf(cases), choice.one, because, { by: "Lý Hạ", on: "05/08/2025" });
}

const statesOf = (checked: Checked, lines: readonly LoggedDecision[]) =>
  applyDecisions(checked, lines).result.decisions.map(({ subject, state, at, counts }) => [
    subject.name,
    state,
    at.map(({ row }) => row),
    counts,
  ]);

describe("the rows that an orphaned decision may belong to", () => {
  it.each([
    ["a name written with other accents", named],
    ["another name with the same day of birth", { ...an, name: "Nguyễn Thị Ân Hòa" }],
    ["the same name with another day of birth", { ...an, born: "01/03/1980" }],
  ])("are those of %s", (_, row) => {
    expect(statesOf(checkRows([binh, row]), log)).toEqual([[an.name, "orphaned", [], false]]);
    expect(choicesOf(checkRows([binh, row]), log)).toMatchObject([
      { one: { subject: { name: row.name } }, adoptability: "ready" },
    ]);
  });

  it("are none where nobody of the school is like the nominee", () => {
    expect(choicesOf(checkRows([binh]), log)).toEqual([]);
  });

  it("take no decision on another award, and none where another decision stands", () => {
    expect(choicesOf(checkRows([binh, { ...named, title: "CSTĐCS" }]), log)).toMatchObject([
      { adoptability: "other-award" },
    ]);
    expect(choicesOf(after, decideOn(after, named.name, keep, log))).toMatchObject([
      { adoptability: "decided" },
    ]);
  });

  it("take none that nothing tells from a namesake", () => {
    const { name } = an;
    const undated = checkRows([{ name }, { name, born: "09/09/1990" }]);
    const choices = choicesOf(undated, decideOn(checkRows([{ name, rating: "HTXSNV" }]), name));
    expect(choices.map(({ one, adoptability }) => [one.subject.birthDate, adoptability])).toEqual([
      [null, "unclear"],
      ["1990-09-09", "ready"],
    ]);
  });

  it("say what else has changed", () => {
    const [choice] = choicesOf(checkRows([binh, { ...named, rating: "HTXSNV" }]), log);
    expect(choice?.changes).toContainEqual({ name: "rating", before: "HTTNV", after: "HTXSNV" });
    expect(choicesOf(after, log)[0]?.changes).toEqual([]);
  });
});

describe("a decision bound to a row", () => {
  let bound: readonly LoggedDecision[];

  beforeEach(() => {
    bound = adopt(after, log, named.name);
  });

  it("stands there and counts, and its old line stays", () => {
    expect(bound.slice(0, log.length)).toEqual(log);
    expect(bound).toHaveLength(log.length + 1);
    expect(bound.at(-1)).toMatchObject({
      after: log[0]?.id,
      decision: { ...keep, adoptedBecause: because, by: "Lý Hạ", on: "05/08/2025" },
    });
    expect(statesOf(after, bound)).toEqual([
      [named.name, "holds", [5], true],
      [an.name, "overruled", [], false],
    ]);
    const [holding] = casesOf(after, bound).filter(({ state }) => state === "holds");
    expect(holding?.earlier.map(({ decision }) => decision.by)).toEqual(["Đỗ Xuân"]);
  });

  it("is looked at again where more than who it is has changed", () => {
    const changed = checkRows([binh, { ...named, rating: "HTXSNV" }]);
    const [row] = applyDecisions(changed, adopt(changed, log, named.name)).result.decisions;
    expect(row).toMatchObject({ state: "reopened", counts: false });
    expect(row?.changes.map(({ name }) => name)).toContain("rating");
  });

  it("is the same in any order of lines, from a file and from the sheets", async () => {
    expect(replayLog([...bound].reverse().concat(bound))).toEqual(replayLog(bound));
    const file = parseDecisionFile(JSON.parse(JSON.stringify({ schema: 1, decisions: bound })));
    expect(file.ok && file.value.log).toEqual(bound);
    const kept = parseDecisionFile(
      JSON.parse(JSON.stringify({ schema: 1, decisions: applyDecisions(after, bound).result.decisions })),
    );
    expect(kept.ok && replayLog(kept.value.log)).toEqual(replayLog(bound));
    const { log: back, problems } = await sheetRoundTrip(after, bound);
    expect([replayLog(back), problems]).toEqual([replayLog(bound), []]);
  });

  it("goes back to where it was when that is taken back, and can be bound again", () => {
    const back = withdrawDecision(bound, bound.at(-1)?.id ?? "");
    expect(back).toHaveLength(bound.length + 1);
    expect(statesOf(after, back)[0]).toEqual([an.name, "orphaned", [], false]);
    expect(statesOf(after, adopt(after, back, named.name))[0]).toEqual([named.name, "holds", [5], true]);
  });

  it("stands with one nominee alone where two people bound it at once, and both are shown", () => {
    const twins = checkRows([
      { ...an, born: "01/03/1980" },
      { ...an, name: "Nguyễn Thị An" },
    ]);
    const mine = adopt(twins, log, "Nguyễn Thị An");
    const theirs = adopt(twins, log, an.name);
    for (const both of [mergeLogs(mine, theirs).log, mergeLogs(theirs, mine).log]) {
      const holding = casesOf(twins, both).filter(({ state }) => state === "holds");
      expect(holding).toHaveLength(1);
      expect(holding[0]?.rivals).toHaveLength(1);
      const [one] = holding;
      if (!one?.head) throw new Error("nothing holds");
      const { subject, facts, head } = one;
      const settled = appendDecision(both, { subject, facts, decision: keep, after: head.id });
      const now = casesOf(twins, settled).filter(({ state }) => state === "holds");
      expect(now.map(({ rivals }) => rivals.length)).toEqual([0]);
    }
  });
});
