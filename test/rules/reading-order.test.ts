import type { Entry } from "../../src/core/domain";
import { inReadingOrder } from "../../src/core/rules/lookup/reading-order";
import { buildEntry, buildList, readingsOf } from "./build-entry";

const list = (file: string, sheet: string) => buildList({ file, sheet });
const [z1, z2, a1] = [list("z.xlsx", "Tổ 2"), list("z.xlsx", "Tổ 1"), list("a.xlsx", "DS")];
const readings = readingsOf([z1, z2, a1]);
const row = (of: typeof z1, at: number, name = "Lê Thị Lan"): Entry => buildEntry(of, { row: at, name });
const shown = ({ file, sheet, row: at, name }: Entry) => `${file} ${sheet} ${String(at)} ${name ?? ""}`;

const ordered = [
  row(z1, 8),
  row(z1, 9),
  row(z2, 8),
  row(z2, 12),
  row(a1, 7),
  row(list("b.xlsx", "DS"), 1),
  row(list("c.xlsx", "A"), 2),
  row(list("c.xlsx", "B"), 1),
];

describe("the order of reading", () => {
  it("is that of the files and sheets as given, then of the rows; what was not read comes last, by its name", () => {
    const mixed = [7, 2, 4, 0, 6, 3, 5, 1].flatMap((at) => ordered[at] ?? []);
    expect(inReadingOrder(mixed, readings).map(shown)).toEqual(ordered.map(shown));
    expect(inReadingOrder([...ordered].reverse(), readings).map(shown)).toEqual(ordered.map(shown));
  });

  it("is left as it is, where it is right already", () => {
    expect(inReadingOrder(ordered, readings)).toBe(ordered);
  });

  it("takes rows of one place by their names, a row without one first", () => {
    const same = [row(z1, 8, "Vũ Thị Hạnh"), row(z1, 8, "Lê Thị Lan"), { ...row(z1, 8), name: null }];
    expect(inReadingOrder(same, readings).map(({ name }) => name)).toEqual([
      null,
      "Lê Thị Lan",
      "Vũ Thị Hạnh",
    ]);
  });

  it.each([
    ["a later row of an earlier sheet", [row(z2, 8), row(z1, 9)]],
    ["a later row of an earlier file", [row(a1, 7), row(z1, 9)]],
    ["an earlier row of one sheet", [row(z1, 9), row(z1, 8)]],
  ])("puts first %s", (_, [first, second]) => {
    if (first === undefined || second === undefined) throw new Error("two rows");
    expect(inReadingOrder([first, second], readings).map(shown)).toEqual([shown(second), shown(first)]);
  });
});
