import { periodOf } from "../../src/ui/work/period-of";

it.each([
  ["2020", "2025", { type: "school", from: 2020, to: 2025 }],
  ["2020", "2040", { type: "school", from: 2020, to: 2040 }],
  ["2020", "2041", null],
  ["2025", "2025", null],
  ["2025", "2020", null],
  ["20", "2025", null],
  ["", "", null],
])("takes “%s” to “%s” for %j", (yearFrom, yearTo, expected) => {
  expect(periodOf({ yearFrom, yearTo })).toEqual(expected);
});
