/** The fixtures, each against its own sheet `_mong_doi`: as files of two writers, and as Excel's ranges. */
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { compareWithAnnounced } from "./announced";
import { fixtureNames, readFixture, writers } from "./read-fixtures";
import { asRanges, fontDoubts } from "./snapshot-kinds";

const none: ReadonlySet<string> = new Set();

describe.each(writers)("fixtures in %s", (writer) => {
  it.each(fixtureNames(writer))("%s is read as it announces, from file and from ranges", async (name) => {
    const { snapshot, announced } = await readFixture(writer, name);
    expect(announced.length).toBeGreaterThan(0);
    const fromFile = compareWithAnnounced(readWorkbook(snapshot), announced, none);
    const fromRanges = compareWithAnnounced(readWorkbook(asRanges(snapshot)), announced, fontDoubts);
    const gap = { missing: [], unexpected: [] };
    expect({ fromFile, fromRanges }).toMatchObject({ fromFile: gap, fromRanges: gap });
  });
});
