import type { Entry } from "../../src/core/domain";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { buildEntry, buildList } from "./build-entry";

const results = buildList({ kind: "award-results" });
const decided = (row: number, parts: Partial<Entry>, birthDate?: string): Entry =>
  buildEntry(results, {
    row,
    name: "Lê Thị Lan",
    school: "Trường Tiểu học Hoa Mai",
    cells: birthDate === undefined ? {} : { birthDate },
    ...parts,
  });
const [day, other] = ["1985-03-04", "Trường THCS Xuân Lâm"];

/** Rows by the number of their row, in the order in which they stand. */
const rows: readonly Entry[] = [
  decided(1, {}, day),
  decided(2, {}),
  decided(3, { school: other }, day),
  decided(4, { school: other }, "1985"),
  decided(5, { kind: "collective" }),
  decided(6, { school: null }, day),
  decided(7, { name: null }, day),
  decided(8, { name: "Lê Thị Loan" }, day),
  decided(9, { school: null }),
  decided(10, { school: other }, "1990-01-01"),
];

describe("the decided rows that can be about a nominee", () => {
  it.each<[string, Entry, readonly number[]]>([
    [
      "of one name at one school, and of that name and birth anywhere, once each",
      decided(20, {}, day),
      [1, 2, 3, 6],
    ],
    ["of one name at one school where no birth date is known", decided(20, {}), [1, 2]],
    ["of one name and birth where no school is known", decided(20, { school: null }, day), [1, 3, 6]],
    [
      "of one name and birth where the school has none of that name",
      decided(20, { school: "Khác" }, day),
      [1, 3, 6],
    ],
    ["none for a bare year of birth elsewhere", decided(20, { school: "Khác" }, "1985"), []],
    ["of the other kind", decided(20, { kind: "collective" }), [5]],
    ["none without a name", decided(20, { name: null }, day), []],
    ["none without school and birth date", decided(20, { school: null }), []],
    ["the name as it is compared", decided(20, { name: "LÊ THỊ LAN", school: other }), [3, 4, 10]],
  ])("are %s", (_, entry, expected) => {
    const found = buildEntryIndex(rows, [])
      .decidedLike(entry)
      .map(({ row }) => row);
    expect([...found].sort((left, right) => left - right)).toEqual(expected);
  });
});
