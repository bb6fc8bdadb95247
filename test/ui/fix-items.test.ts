import type { SafeFix, SafeFixKind } from "../../src/core";
import { fixItems, kindsOf, leftAtFirst } from "../../src/ui/checking/fix-items";

const fix = (cell: string, kinds: readonly SafeFixKind[], encoding?: string): SafeFix => ({
  sheet: "DS",
  cell,
  before: "a",
  after: "b",
  kinds,
  ...(encoding !== undefined && { encoding }),
});

const fixes = [
  fix("B5", ["old-encoding"], "TCVN3"),
  fix("B6", ["old-encoding", "whitespace"], "TCVN3"),
  fix("C5", ["old-encoding"], "TCVN3"),
  fix("D5", ["whitespace"]),
  fix("E5", ["award-code"]),
];

it("takes a column of an old encoding as one", () => {
  expect(fixItems(fixes).map(({ column, fixes: own }) => [column, own.length])).toEqual([
    ["B", 2],
    ["C", 1],
    [undefined, 1],
    [undefined, 1],
  ]);
});

it("counts each kind, and leaves abbreviations until somebody wishes names", () => {
  const items = fixItems(fixes);
  expect(kindsOf(items).map(({ kind, cellCount }) => [kind, cellCount])).toEqual([
    ["old-encoding", 3],
    ["whitespace", 3],
    ["award-code", 1],
  ]);
  expect([...leftAtFirst(items)]).toEqual(["E5 DS"]);
});
