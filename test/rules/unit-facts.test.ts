import type { Entry } from "../../src/core/domain";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { isWholeSchool } from "../../src/core/rules/facts/unit-facts";
import { buildEntry, buildList } from "./build-entry";

describe("a collective that is its school", () => {
  it.each<[string, Partial<Entry>, boolean]>([
    ["Trường Tiểu học Hoa Mai", {}, true],
    ["TRƯỜNG TIỂU HỌC HOA MAI", {}, true],
    ["Tập thể Trường Tiểu học Hoa Mai", {}, true],
    ["Tập thể giáo viên Trường Tiểu học Hoa Mai", {}, false],
    ["Tổ 1", {}, false],
    ["Trường Tiểu học Hoa Mai", { school: null }, false],
    ["Trường Tiểu học Hoa Mai", { year: null }, false],
  ])("%s with %j: %s", (collectiveName, parts, isWhole) => {
    const list = buildList({ fields: ["collectiveName"] });
    const entry = buildEntry(list, { kind: "collective", cells: { collectiveName }, ...parts });
    expect(isWholeSchool(entry, buildEntryIndex([entry], []))).toBe(isWhole);
  });
});
