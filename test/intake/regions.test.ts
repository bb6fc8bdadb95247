/** Nothing is dropped silently: the regions of every fixture and sample cover each cell once. */
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { readSampleSnapshots } from "../samples/read-samples";
import { fixtureNames, readFixture, writers } from "./read-fixtures";
import { findCoverFaults } from "./region-cover";

describe.each(writers)("regions of the fixtures in %s", (writer) => {
  it.each(fixtureNames(writer))("%s is covered, each cell once", async (name) => {
    const { snapshot } = await readFixture(writer, name);
    expect(findCoverFaults(snapshot, readWorkbook(snapshot))).toEqual([]);
  });
});

describe("regions of the samples", () => {
  it("cover every cell of every sample once", async () => {
    const snapshots = await readSampleSnapshots();
    expect(snapshots.length).toBeGreaterThan(20);
    const faults = snapshots.flatMap((snapshot) => findCoverFaults(snapshot, readWorkbook(snapshot)));
    expect(faults).toEqual([]);
  });
});
