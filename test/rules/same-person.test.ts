import type { Entry } from "../../src/core/domain";
import { comparePeople } from "../../src/core/rules/facts/same-person";
import { buildEntry, buildList, unread } from "./build-entry";
import type { RowContent } from "./build-entry";

const row = (cells: RowContent, parts: Partial<Entry> = {}) =>
  buildEntry(buildList(), { cells: { fullName: "Lê Thị Lan", ...cells }, ...parts });
const born = (birthDate: string) => ({ birthDate });
const coded = (staffCode: string, more: RowContent = {}) => ({ staffCode, ...more });
const elsewhere = { school: "Trường THCS Xuân Lâm" };

describe("two rows of one name", () => {
  it.each<[string, Entry, Entry, string]>([
    ["one full birth date", row(born("1985-03-04")), row(born("1985-03-04")), "same"],
    ["two full birth dates", row(born("1985-03-04")), row(born("1985-04-03")), "different"],
    ["no birth date", row({}), row(born("1985-03-04")), "unknown"],
    [
      "a birth date that was not understood",
      row({ birthDate: unread("?") }),
      row(born("1985-03-04")),
      "unknown",
    ],
    ["a year and a day in it", row(born("1985")), row(born("1985-03-04")), "unknown"],
    ["a month and a day in another", row(born("1985-03")), row(born("1985-04-03")), "different"],
    ["one year", row(born("1985")), row(born("1985")), "unknown"],
    ["two years", row(born("1985")), row(born("1990")), "different"],
    [
      "one staff code, whatever the dates",
      row(coded("GV01", born("1985"))),
      row(coded("GV01", born("1990"))),
      "same",
    ],
    [
      "two staff codes, whatever the dates",
      row(coded("GV01", born("1985-03-04"))),
      row(coded("GV02", born("1985-03-04"))),
      "different",
    ],
    [
      "one staff code of two schools",
      row(coded("GV01", born("1985"))),
      row(coded("GV01", born("1990")), elsewhere),
      "different",
    ],
    [
      "two staff codes of two schools",
      row(coded("GV01", born("1985-03-04"))),
      row(coded("GV02", born("1985-03-04")), elsewhere),
      "same",
    ],
    ["one staff code and none", row(coded("GV01", born("1985-03-04"))), row(born("1985-03-04")), "same"],
    ["one staff code and none, two dates", row(coded("GV01", born("1985"))), row(born("1990")), "different"],
  ])("%s", (_, left, right, expected) => {
    expect([comparePeople(left, right), comparePeople(right, left)]).toEqual([expected, expected]);
  });
});
