import { baseSalaryOn } from "../../src/core/law";

const own = { "2026-01-01": 2_400_000, "2026-12-01": 2_800_000, "2026-10-01": 2_700_000 };

describe("the base salary", () => {
  it.each([
    ["2019-06-30", undefined],
    ["2019-07-01", 1_490_000],
    ["2023-06-30", 1_490_000],
    ["2023-07-01", 1_800_000],
    ["2024-07-01", 2_340_000],
    ["2026-06-30", 2_340_000],
    ["2026-07-01", 2_530_000],
  ])("on %s is %s", (day, valueVnd) => {
    expect(baseSalaryOn(day)?.valueVnd).toBe(valueVnd);
  });

  it.each([
    ["2025-12-31", 2_340_000, "lcs-2024"],
    ["2026-01-01", 2_400_000, "lcs-own"],
    // The decree of 2026 took its place.
    ["2026-07-01", 2_530_000, "lcs-2026"],
    ["2026-10-01", 2_700_000, "lcs-own"],
    ["2026-11-30", 2_700_000, "lcs-own"],
    ["2026-12-01", 2_800_000, "lcs-own"],
  ])("with a commune's own amounts on %s is %i by %s", (day, valueVnd, id) => {
    expect(baseSalaryOn(day, own)).toMatchObject({ valueVnd, id });
  });

  it("of a commune begins on its day and was compared with no text", () => {
    expect(baseSalaryOn("2026-11-30", own)).toMatchObject({
      effectiveFrom: "2026-10-01",
      effectiveUntil: null,
      checkedOn: null,
    });
  });

  it("of a commune may replace a decree's from its first day", () => {
    expect(baseSalaryOn("2026-07-01", { "2026-07-01": 2_600_000 })?.valueVnd).toBe(2_600_000);
  });

  it("before the first that the data has is unknown, whatever a commune enters", () => {
    expect(baseSalaryOn("2010-01-01", { "2009-01-01": 1_000_000 })).toBeUndefined();
  });
});
