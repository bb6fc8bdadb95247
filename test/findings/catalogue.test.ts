import { readIssueCodes } from "../../src/core/domain";
import { codeRecord, finding, findingCodes, numberOf, retiredCodes } from "../../src/core/findings";

/** The codes that the contract names; each stays. */
const promised = [
  "required-missing",
  "date-impossible",
  "value-unknown",
  "duplicate-entry",
  "same-person-elsewhere",
  "contradicts-other-year",
  "title-form-mixed-up",
  "individual-collective-mixed-up",
  "ldxs-individual",
  "totals-line-differs",
  "amount-differs",
  "authority-wrong",
  "instrument-expired",
  "criterion-not-met",
  "evidence-missing",
  "quota-exceeded",
];

describe("the catalogue", () => {
  it("holds every code of the contract and every doubt of the reader", () => {
    expect(findingCodes).toEqual(expect.arrayContaining([...promised, ...readIssueCodes]));
  });

  it("gives every code a number of its own, also beside those retired", () => {
    const numbers = [
      ...findingCodes.map((code) => codeRecord(code).number),
      ...retiredCodes.map((code) => code.number),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("writes numbers as people see them", () => {
    expect(numberOf("required-missing")).toBe("TD101");
  });

  it("softens only to a milder severity", () => {
    const rank = { note: 0, query: 1, error: 2 };
    for (const code of findingCodes) {
      const { severity, softened } = codeRecord(code);
      if (softened !== undefined) expect(rank[softened]).toBeLessThan(rank[severity]);
    }
  });
});

describe("a finding", () => {
  const params = { field: "money", raw: "x", detail: null, meant: null } as const;

  it("has the severity of its code, or the milder one", () => {
    expect(finding("value-unknown", {}, params).severity).toBe("error");
    expect(finding("value-unknown", {}, params, { softened: true }).severity).toBe("query");
  });

  it("stays as severe where its code knows no milder one", () => {
    const params = { award: "LDTT", nominee: "collective" } as const;
    const { severity } = finding("individual-collective-mixed-up", {}, params, { softened: true });
    expect(severity).toBe("error");
  });

  it("leaves out related places where there are none", () => {
    expect(finding("value-unknown", {}, params, { related: [] })).not.toHaveProperty("related");
  });
});
