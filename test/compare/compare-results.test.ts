/** What differs between two results: matched by place, not by order. */
import { compareResults } from "../../src/core";
import type { CheckResult, FindingRow, VerdictRow } from "../../src/core";
import { findingOf, resultOf } from "../report/summary/support/model";

const at = (cell: string) => ({ file: "hoa-mai.xlsx", sheet: "DS", cell });

function verdictOf(row: number, verdict: VerdictRow["verdict"]): VerdictRow {
  const place = { file: "hoa-mai.xlsx", sheet: "DS", row };
  return { at: place, award: "LDTT", verdict, decidedBy: ["ldtt-2022"], conditions: [], missing: [] };
}

function compareFindings(
  before: readonly FindingRow[],
  after: readonly FindingRow[],
): ReturnType<typeof compareResults>["findings"] {
  return compareResults(resultOf([], { findings: before }), resultOf([], { findings: after })).findings;
}

const [first, second] = [findingOf({ at: at("B7") }), findingOf({ at: at("B8") })];

describe("findings", () => {
  it("that stand in another order are the same", () => {
    expect(compareFindings([first, second], [second, first])).toEqual({ new: [], gone: [], changed: [] });
  });

  it("are new, gone, or changed in severity or parameters", () => {
    const milder = { ...first, severity: "query" as const };
    expect(compareFindings([first], [first, second])).toEqual({ new: [second], gone: [], changed: [] });
    expect(compareFindings([first, second], [second])).toEqual({ new: [], gone: [first], changed: [] });
    expect(compareFindings([first], [milder])).toEqual({
      new: [],
      gone: [],
      changed: [{ before: first, after: milder }],
    });
  });

  it("of one place and code are counted, not merged", () => {
    expect(compareFindings([first, first], [first])).toEqual({ new: [], gone: [first], changed: [] });
  });
});

describe("a comparison", () => {
  it("tells a changed verdict by its row and award", () => {
    const before = resultOf([], { verdicts: [verdictOf(7, "eligible"), verdictOf(8, "eligible")] });
    const after = resultOf([], { verdicts: [verdictOf(8, "eligible"), verdictOf(7, "needs-review")] });
    expect(compareResults(before, after).verdicts).toEqual({
      new: [],
      gone: [],
      changed: [{ before: verdictOf(7, "eligible"), after: verdictOf(7, "needs-review") }],
    });
  });

  it("says what the two checks were given", () => {
    const before = resultOf([], { settings: { payMode: "highest", roundMode: "none" }, appliedOn: null });
    const after = resultOf([], {
      settings: { payMode: "all", roundMode: "none" },
      appliedOn: "2025-08-20",
    });
    expect(compareResults(before, after)).toMatchObject({
      schema: 1,
      settings: [{ key: "payMode", before: "highest", after: "all" }],
      appliedOn: { before: null, after: "2025-08-20" },
    });
  });

  it("names once what either result lacks", () => {
    const broken = { file: "a.xls", code: "encrypted", text: "Tệp a.xls có mật khẩu." };
    const crashed = { rule: "duplicate-entry", code: "rule-crashed", text: "Chưa xét được." };
    const before: CheckResult = resultOf([], { incomplete: [broken] });
    const after: CheckResult = resultOf([], { incomplete: [broken, crashed] });
    expect(compareResults(before, after).incomplete).toEqual([broken, crashed]);
  });
});
