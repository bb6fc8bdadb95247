import type { FindingRow } from "../../src/core/domain/check-result";
import { findDuplicates } from "../../src/core/totals";

const at = { file: "a.xlsx", sheet: "DS", cell: "B9" };
const base: FindingRow = {
  code: "duplicate-entry",
  number: "TD101",
  severity: "error",
  at,
  params: { award: "LDTT", year: "2024-2025", name: "Chu An" },
  text: "",
  fix: "",
};

describe("rows that repeat an earlier one", () => {
  it.each([
    ["a certain duplicate", base, ["a.xlsx|DS|9|LDTT|2024-2025|Chu An"]],
    ["a suspected one counts until it is explained", { ...base, severity: "query" as const }, []],
    ["another finding", { ...base, code: "same-person-elsewhere" }, []],
    ["a repetition on a roster names no award", { ...base, params: { ...base.params, award: null } }, []],
    ["a finding without a cell", { ...base, at: { file: "a.xlsx", sheet: "DS" } }, []],
    ["a finding about something that is no cell", { ...base, at: { ...at, cell: "cột B" } }, []],
    ["a finding without a file", { ...base, at: { sheet: "DS", cell: "B9" } }, []],
    ["a finding without a sheet", { ...base, at: { file: "a.xlsx", cell: "B9" } }, []],
  ])("%s", (_name, finding, expected) => {
    expect([...findDuplicates([finding])]).toEqual(expected);
  });
});
