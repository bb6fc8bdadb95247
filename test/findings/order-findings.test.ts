import { countBySeverity, finding, orderFindings } from "../../src/core/findings";

const at = (file: string, sheet: string, cell: string) =>
  finding("required-missing", { file, sheet, cell }, { field: "rating", rowCount: 1 });

describe("the order of findings", () => {
  it("is file, sheet, row, column as numbers", () => {
    const ordered = [
      at("a.xlsx", "DS", "C9"),
      at("a.xlsx", "DS", "B10"),
      at("a.xlsx", "DS", "AA10"),
      at("a.xlsx", "DS 2", "A1"),
      at("b.xlsx", "DS", "A1"),
    ];
    expect(orderFindings([...ordered].reverse())).toEqual(ordered);
  });

  it("is the number of the code at one cell", () => {
    const place = { file: "a.xlsx", sheet: "DS", cell: "B8" };
    const missing = finding("required-missing", place, { field: "rating", rowCount: 1 });
    const held = finding("on-hold", place, { award: "LDTT", name: "Lê Thị Lan" });
    expect(orderFindings([held, missing])).toEqual([missing, held]);
  });

  it("counts by severity", () => {
    expect(countBySeverity([at("a", "b", "C1"), { severity: "note" }])).toEqual({
      error: 1,
      query: 0,
      note: 1,
    });
  });
});
