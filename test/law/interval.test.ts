import { boundariesOf, holdsOn, overlapsOf } from "../../src/core/law/interval";

const from = (effectiveFrom: string | null, effectiveUntil: string | null) => ({
  effectiveFrom,
  effectiveUntil,
});

describe("a stretch of days", () => {
  it.each([
    [from("2020-01-01", "2021-01-01"), "2019-12-31", false],
    [from("2020-01-01", "2021-01-01"), "2020-01-01", true],
    [from("2020-01-01", "2021-01-01"), "2020-12-31", true],
    [from("2020-01-01", "2021-01-01"), "2021-01-01", false],
    [from(null, "2021-01-01"), "1900-01-01", true],
    [from("2020-01-01", null), "2999-01-01", true],
  ])("%j holds on %s: %s", (interval, day, holds) => {
    expect(holdsOn(interval, day)).toBe(holds);
  });

  it("gives the days of change ascending, each once", () => {
    const several = [from("2021-01-01", null), from("2019-01-01", "2021-01-01"), from(null, "2018-01-01")];
    expect(boundariesOf(several)).toEqual(["2018-01-01", "2019-01-01", "2021-01-01"]);
    expect(boundariesOf([from(null, null)])).toEqual([]);
  });

  it.each([
    [from("2020-01-01", "2021-01-01"), from("2021-01-01", null), false],
    [from("2020-01-01", "2021-01-02"), from("2021-01-01", null), true],
    [from("2021-01-01", null), from("2020-01-01", "2021-01-02"), true],
    [from(null, "2021-01-01"), from(null, "2020-01-01"), true],
    [from(null, "2020-01-01"), from("2020-01-01", null), false],
    [from("2020-01-01", null), from("2020-06-01", "2020-07-01"), true],
  ])("%j and %j have a day in common: %s", (one, other, overlap) => {
    expect(overlapsOf([one, other])).toEqual(overlap ? [[one, other]] : []);
  });
});
