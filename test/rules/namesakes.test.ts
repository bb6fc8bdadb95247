import type { Entry } from "../../src/core/domain";
import { buildEntryIndex } from "../../src/core/rules/lookup/entry-index";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";

const other = "Trường THCS Xuân Lâm";
const row = (at: number, name: string | null, cells: RowContent = {}, parts: Partial<Entry> = {}) =>
  buildEntry(buildList(), { row: at, name, cells, ...parts });
const day = { birthDate: "1985-03-04" };

const groups = (entries: readonly Entry[]) => {
  const { schoolmates, bornAlike, birthmates } = buildEntryIndex(entries, []).namesakes;
  const rowsOf = (found: readonly (readonly Entry[])[]) =>
    found.map((group) => group.map((entry) => entry.row));
  return { schoolmates: rowsOf(schoolmates), bornAlike: rowsOf(bornAlike), birthmates: rowsOf(birthmates) };
};

describe("rows that may be about one nominee", () => {
  it.each<[string, readonly Entry[], Partial<ReturnType<typeof groups>>]>([
    [
      "of one name at one school",
      [row(1, "Lan"), row(2, "LAN"), row(3, "Lan")],
      { schoolmates: [[1, 2, 3]] },
    ],
    ["of one name at two schools", [row(1, "Lan"), row(2, "Lan", {}, { school: other })], {}],
    ["of two names", [row(1, "Lan"), row(2, "Loan")], {}],
    ["of no name", [row(1, null, day), row(2, null, day)], {}],
    ["of a person and a collective", [row(1, "Lan", day), row(2, "Lan", day, { kind: "collective" })], {}],
    [
      "of two collectives",
      [row(1, "Tổ 1", day, { kind: "collective" }), row(2, "Tổ 1", day, { kind: "collective" })],
      { schoolmates: [[1, 2]] },
    ],
    [
      "of one file where no school is known",
      [
        row(1, "Lan", {}, { school: null }),
        row(2, "Lan", {}, { school: null }),
        row(3, "Lan", {}, { school: null, file: "z.xlsx" }),
      ],
      { schoolmates: [[1, 2]] },
    ],
    [
      "of one name and full birth date anywhere",
      [
        row(1, "Lan", day),
        row(2, "Lan", day, { school: other }),
        row(3, "Lan", day, { school: null, file: "z.xlsx" }),
      ],
      { bornAlike: [[1, 2, 3]] },
    ],
    [
      "of one name and a bare year",
      [row(1, "Lan", { birthDate: "1985" }), row(2, "Lan", { birthDate: "1985" }, { school: other })],
      {},
    ],
    [
      "of one name and a date that was not understood",
      [
        row(1, "Lan", { birthDate: unread("?") }),
        row(2, "Lan", { birthDate: unread("?") }, { school: other }),
      ],
      {},
    ],
    [
      "of two names and one birth date at one school",
      [row(1, "Hòa", day), row(2, "Hoa", day)],
      { birthmates: [[1, 2]] },
    ],
    [
      "of two names, one of them twice",
      [row(1, "Hòa", day), row(2, "Hòa", day), row(3, "Hoa", day)],
      { schoolmates: [[1, 2]], bornAlike: [[1, 2]], birthmates: [[1, 2, 3]] },
    ],
    [
      "of one name and birth date at one school",
      [row(1, "Hòa", day), row(2, "HOÀ", day)],
      { schoolmates: [[1, 2]], bornAlike: [[1, 2]] },
    ],
    [
      "of two names and one birth date where no school is known",
      [row(1, "Hòa", day, { school: null }), row(2, "Hoa", day, { school: null })],
      {},
    ],
  ])("%s", (_, entries, expected) => {
    expect(groups(entries)).toEqual({ schoolmates: [], bornAlike: [], birthmates: [], ...expected });
  });
});
