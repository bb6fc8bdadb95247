import { isInPeriod } from "../../src/core/totals/is-in-period";
import { entryOf } from "./support/entries";

const school = { type: "school", from: 2020, to: 2025 } as const;
const calendar = { type: "calendar", from: 2020, to: 2025 } as const;
const calendarList = (year: number) => ({
  year: null,
  list: {
    reading: {
      year: {
        raw: `NĂM ${String(year)}`,
        value: { type: "calendar" as const, from: year, to: year },
        from: "cell" as const,
      },
    },
  },
});

describe("a period of school years", () => {
  it.each([
    ["2019-2020", false],
    ["2020-2021", true],
    ["2024-2025", true],
    ["2025-2026", false],
  ])("%s: %s", (year, expected) => {
    expect(isInPeriod(entryOf({ year }), school)).toBe(expected);
  });

  it.each([
    [2020, false],
    [2021, true],
    [2024, true],
    [2025, false],
  ])("a list of the calendar year %i, which spans two school years: %s", (year, expected) => {
    expect(isInPeriod(entryOf(calendarList(year)), school)).toBe(expected);
  });

  it("an entry without a year is outside, even with a decision inside", () => {
    expect(isInPeriod(entryOf({ year: null, governingOn: "2022-08-10", governedBy: "row" }), school)).toBe(
      false,
    );
  });
});

describe("a period of calendar years", () => {
  it.each([
    ["2019-12-31", "list", false],
    ["2020-01-01", "list", true],
    ["2025-12-31", "row", true],
    ["2026-01-01", "row", false],
    ["2025", "row", true],
  ] as const)("decided %s by the %s's date: %s", (governingOn, governedBy, expected) => {
    expect(isInPeriod(entryOf({ year: "2022-2023", governingOn, governedBy }), calendar)).toBe(expected);
  });

  it.each([
    ["2022-2023", true],
    ["2018-2019", false],
    [null, false],
  ])("an unread date of the row leaves it to the school year %s: %s", (year, expected) => {
    expect(isInPeriod(entryOf({ year, governingOn: null, governedBy: "row" }), calendar)).toBe(expected);
  });

  it.each([
    ["2019-2020", false],
    ["2020-2021", true],
    ["2024-2025", true],
    ["2025-2026", false],
  ])(
    "without a date of its own the school year %s counts only where it lies wholly inside: %s",
    (year, expected) => {
      const assumed = { year, governingOn: "2022-08-10", governedBy: "applied-on" } as const;
      expect(isInPeriod(entryOf(assumed), calendar)).toBe(expected);
    },
  );
});

it("without a period everything belongs", () => {
  expect(isInPeriod(entryOf({ year: null }), null)).toBe(true);
});
