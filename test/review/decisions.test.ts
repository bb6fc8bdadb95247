import { applyDecisions } from "../../src/core/review/apply-decisions";
import { appendDecision, replayLog } from "../../src/core/review/decision-log";
import type { Checked } from "../../src/core/check";
import type { LoggedDecision } from "../../src/core/domain/council";
import { reviewCases } from "../../src/core/review/review-cases";
import { checkRows, decideOn, keep } from "./council";
import type { Row } from "./council";

const an: Row = { name: "Nguyễn Thị An", born: "01/02/1980" };
const binh: Row = { name: "Trần Văn Bình", born: "03/04/1981" };
const lan: Row = { name: "Lê Thị Lan", born: "05/06/1982", rating: "HTNV" };
const lists = [an, binh, lan];

const statesOf = (rows: readonly Row[], log: readonly LoggedDecision[], file?: string) =>
  applyDecisions(checkRows(rows, file), log).result.decisions.map(({ subject, state, at }) => [
    subject.name,
    state,
    at.map(({ row }) => row),
  ]);

describe("a decision", () => {
  let log: readonly LoggedDecision[];

  beforeEach(() => {
    log = decideOn(checkRows(lists), "Nguyễn Thị An");
  });

  it("stays with its nominee in a renamed, sorted, longer list", () => {
    const moved = [{ name: "Vũ Thị Mới", born: "09/09/1990" }, lan, binh, an];
    expect(statesOf(moved, log, "ban moi (2).xlsx")).toEqual([["Nguyễn Thị An", "holds", [7]]]);
  });

  it("is not touched by another way of writing the name", () => {
    expect(statesOf([{ ...an, name: "NGUYỄN THỊ AN" }, binh], log)).toEqual([
      ["Nguyễn Thị An", "holds", [4]],
    ]);
  });

  it("is reopened when a judged fact changes, and says from what to what", () => {
    const [row] = applyDecisions(checkRows([{ ...an, rating: "HTXSNV" }, binh]), log).result.decisions;
    expect(row).toMatchObject({ state: "reopened", counts: false });
    expect(row?.changes).toEqual([{ name: "rating", before: "HTTNV", after: "HTXSNV" }]);
  });

  it("is kept as orphaned when its nominee is gone, and told where it may belong", () => {
    expect(statesOf([binh], log)).toEqual([["Nguyễn Thị An", "orphaned", []]]);
    const namesake = { ...an, born: "11/12/1990" };
    const [row] = applyDecisions(checkRows([binh, namesake]), log).result.decisions;
    expect(row).toMatchObject({ state: "orphaned", at: [], candidates: [{ row: 5 }] });
  });

  it("does not go to a namesake who comes beside its nominee", () => {
    expect(statesOf([{ ...an, born: "11/12/1990" }, an], log)).toEqual([["Nguyễn Thị An", "holds", [5]]]);
  });

  it("is orphaned where two could be meant and nothing tells them apart", () => {
    const undated = decideOn(checkRows([{ name: an.name }, binh]), an.name);
    expect(statesOf([an, { ...an, born: "11/12/1990" }], undated)).toEqual([[an.name, "orphaned", []]]);
  });

  it("follows a nominee whose birth date was left out or not understood, and is reopened by it", () => {
    const undated = decideOn(checkRows([{ ...an, born: "31/02/1980" }]), an.name);
    expect(statesOf([binh, an], undated)).toEqual([[an.name, "reopened", [5]]]);
  });
});

describe("what is decided", () => {
  let first: Checked;

  beforeEach(() => {
    first = checkRows(lists);
  });

  const counts = (log: readonly LoggedDecision[], rows = lists) => {
    const { period } = applyDecisions(checkRows(rows), log).result.totals;
    const of = (status: string): number => period.find((each) => each.status === status)?.individuals ?? 0;
    return { proposed: of("proposed"), decided: of("decided") };
  };

  it("is counted beside what is proposed, once", () => {
    const log = decideOn(first, binh.name, keep, decideOn(first, an.name));
    expect(counts(log)).toEqual({ proposed: 3, decided: 2 });
  });

  it.each(["return", "reject", "hold"] as const)("is nothing where the decision is %s", (kind) => {
    expect(counts(decideOn(first, an.name, { kind, reason: "Thiếu minh chứng." }))).toEqual({
      proposed: 3,
      decided: 0,
    });
  });

  it("is the lower award with its own prize", () => {
    const rows = [{ ...an, title: "CSTĐCS" }];
    const lower = { kind: "lower", to: "LDTT", reason: "Chưa có sáng kiến." } as const;
    const { result } = applyDecisions(checkRows(rows), decideOn(checkRows(rows), an.name, lower));
    const decided = result.totals.cells.filter(({ status }) => status === "decided");
    const prize = checkRows([an]).result.money[0]?.dueVnd ?? 0;
    expect(prize).toBeGreaterThan(0);
    expect(decided).toMatchObject([{ award: "LDTT", count: 1, moneyVnd: prize }]);
    expect(result.totals.cells.filter(({ status }) => status === "proposed")).toMatchObject([
      { award: "CSTDCS", count: 1 },
    ]);
  });

  it("waits where the votes are short, and where the case was reopened", () => {
    const votes = { members: 10, present: 10, yes: 8, writtenYes: 0 };
    const high = [{ ...an, title: "CSTĐTQ" }];
    const short = decideOn(checkRows(high), an.name, { ...keep, votes });
    expect(counts(short, high)).toEqual({ proposed: 1, decided: 0 });
    const log = decideOn(first, an.name);
    expect(counts(log, [{ ...an, rating: "HTXSNV" }, binh, lan])).toEqual({ proposed: 3, decided: 0 });
  });

  it.each([
    ["impossible numbers", "CSTĐTQ", { members: 10, present: 11, yes: 10 }, 0],
    ["absent members who are still to be asked", "CSTĐTQ", { members: 10, present: 8, yes: 8 }, 0],
    ["votes enough", "CSTĐTQ", { members: 10, present: 10, yes: 10 }, 1],
    ["impossible numbers and no share set", "LĐTT", { members: 10, present: 11, yes: 10 }, 0],
    ["a share that nobody set", "LĐTT", { members: 10, present: 10, yes: 7 }, 1],
  ])("with %s counts %#", (_, title, votes, decided) => {
    const proposed = [{ ...an, title }];
    const log = decideOn(checkRows(proposed), an.name, { ...keep, votes });
    expect(counts(log, proposed)).toEqual({ proposed: 1, decided });
  });

  it("is told apart from the nomination in whose row it stands", () => {
    const { result, entries } = applyDecisions(first, decideOn(first, an.name));
    expect(entries.at(-1)).toMatchObject({ name: an.name, status: "decided", byCouncil: true });
    expect(result.money.at(-1)?.at).toMatchObject({ row: 4, byCouncil: true });
  });

  it("changes nothing where nothing was decided", () => {
    expect(applyDecisions(first, [])).toBe(first);
  });
});

describe("the log", () => {
  const reject = { kind: "reject", reason: "Xét lại." } as const;
  let checked: Checked;
  let first: readonly LoggedDecision[];
  let changed: readonly LoggedDecision[];

  beforeEach(() => {
    checked = checkRows(lists);
    first = decideOn(checked, an.name);
    changed = decideOn(checked, an.name, reject, first, first[0]?.id ?? null);
  });

  it("keeps what a later decision takes the place of", () => {
    expect(changed).toHaveLength(2);
    const { lines, heads, lost } = replayLog(changed);
    expect(lines).toEqual(changed);
    expect(heads.map(({ decision }) => decision.kind)).toEqual(["reject"]);
    expect(lost).toEqual([]);
  });

  it("replays to the same from any order, with lines said twice", () => {
    expect(replayLog([...changed].reverse().concat(changed))).toEqual(replayLog(changed));
  });

  it("misses a line that was lost, and sees one that was written over", () => {
    expect(replayLog(changed.slice(1)).lost).toEqual([first[0]?.id]);
    const [line] = first;
    if (line === undefined) throw new Error("no line");
    const forged = { ...line, decision: { ...line.decision, reason: "Khác." } };
    expect(replayLog([forged]).altered).toEqual([forged]);
    expect(replayLog(changed).altered).toEqual([]);
  });

  it("keeps a decision taken back and taken again as three lines", () => {
    const [found] = reviewCases(checked.result, checked.entries);
    if (found === undefined) throw new Error("no case");
    const again = appendDecision(changed, {
      subject: found.subject,
      facts: found.facts,
      decision: keep,
      after: changed[1]?.id ?? null,
    });
    expect(new Set(again.map(({ id }) => id)).size).toBe(3);
    expect(replayLog(again).heads).toHaveLength(1);
  });

  it("says of two who decided the same at once which one rules", () => {
    const other = decideOn(checked, an.name, { kind: "hold", reason: "Chờ xác minh." });
    const both = [...first, ...other.map((line) => ({ ...line, number: 2 }))];
    const states = applyDecisions(checked, both)
      .result.decisions.map(({ state }) => state)
      .sort();
    expect(states).toEqual(["holds", "overruled"]);
  });
});
