import type { Entry } from "../../src/core/domain";
import { rawLines, rawText } from "../../src/core/rules/cells/raw-text";
import { buildEntry, buildList } from "./build-entry";

const list = buildList();
const legacy = { ...list, reading: { ...list.reading, encoding: { E: "TCVN3", F: "Unicode" } } };
const row = (titles: Entry["fields"]["titles"], of = list): Entry => ({
  ...buildEntry(of, {}),
  fields: titles === undefined ? {} : { titles },
});

describe("what the cells of a field hold", () => {
  it.each<[string, Entry, string, string]>([
    ["no field", row(undefined), "", ""],
    ["an empty cell", row({ cell: "E8", raw: null, value: null }), "", ""],
    ["no cell", row({ value: null }), "", ""],
    ["a word", row({ cell: "E8", raw: "LĐTT", value: null }), "LĐTT", "LĐTT"],
    ["a number", row({ cell: "E8", raw: 3, value: null }), "3", "3"],
    ["odd spaces", row({ cell: "E8", raw: "  LĐTT  ", value: null }), "LĐTT", "LĐTT"],
    ["two lines", row({ cell: "E8", raw: "LĐTT\r\n  GK ", value: null }), "LĐTT GK", "LĐTT\nGK"],
    ["two cells", row({ cells: { E8: "LĐTT", F8: "GK" }, value: null }), "LĐTT, GK", "LĐTT, GK"],
    ["two cells, one empty", row({ cells: { E8: null, F8: "GK" }, value: null }), "GK", "GK"],
    ["a legacy font", row({ cell: "E12", raw: "L§TT", value: null }, legacy), "LĐTT", "LĐTT"],
    ["a column in no legacy font", row({ cell: "F12", raw: "L§TT", value: null }, legacy), "L§TT", "L§TT"],
    ["a column of no known font", row({ cell: "G12", raw: "L§TT", value: null }, legacy), "L§TT", "L§TT"],
    ["no cell in a list of legacy fonts", row({ raw: "L§TT", value: null }, legacy), "L§TT", "L§TT"],
  ])("%s", (_, entry, text, lines) => {
    expect([rawText(entry, "titles"), rawLines(entry, "titles")]).toEqual([text, lines]);
  });
});
