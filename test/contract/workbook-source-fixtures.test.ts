/** The contract of sources over the fixtures, whose sheets are odder than any sample. */
import { fixtureNames, readFixture, writers } from "../intake/read-fixtures";
import { differences, tell } from "./compare-sources";
import { readInExcel, readOnce } from "./read-in-excel";

/** Many runs one after another; a loaded machine needs its time. */
jest.setTimeout(120_000);

/** Findings that Excel cannot give, by fixture; all else of these fixtures is the same. */
const onlyInFile: Readonly<Record<string, string>> = {
  // A column of several fonts has no one font in Excel. The adapter asks cell by cell only where the font decides
  // which letters are meant; a legacy font under plain Unicode text decides nothing, and its remark is a note.
  "30 Lẫn font cũ và mới.xlsx": "unicode-text-in-legacy-font",
};

describe.each(writers)("fixtures in %s", (writer) => {
  const read = readOnce(async (name) => (await readFixture(writer, name)).snapshot);
  it.each(fixtureNames(writer))("%s tells the same in Excel 1.9 and latest", async (name) => {
    const { snapshot, told } = await read(name);
    const code = onlyInFile[name];
    const missing = told.findings.filter((line) => line.startsWith(`{"code":"${String(code)}"`));
    expect(missing.length > 0).toBe(code !== undefined);
    const expected = missing.map((line) => `only first: findings ${line}`);
    for (const profile of ["1.9", "latest"] as const) {
      const inExcel = tell([await readInExcel(snapshot, profile)]);
      expect([profile, differences(told, inExcel)]).toEqual([profile, expected]);
    }
  });
});
