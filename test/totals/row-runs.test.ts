import { rowRuns, runsOfRows } from "../../src/core/totals/row-runs";

describe("runs of rows", () => {
  it.each([
    [[], ""],
    [[7], "7"],
    [[7, 8], "7-8"],
    [[15, 7, 9, 8], "7-9,15"],
    [[7, 7, 9], "7,9"],
  ])("%j is written %s", (rows, expected) => {
    expect(runsOfRows(rows)).toBe(expected);
  });

  it("keeps the sheets of all files apart", () => {
    const at = (file: string, sheet: string, row: number) => ({ file, sheet, row });
    expect(rowRuns([at("a.xlsx", "1", 3), at("b.xlsx", "1", 3), at("a.xlsx", "1", 4)])).toEqual([
      { file: "a.xlsx", sheet: "1", rows: "3-4" },
      { file: "b.xlsx", sheet: "1", rows: "3" },
    ]);
  });
});
