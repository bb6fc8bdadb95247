/** Nothing is dropped silently: the regions of every fixture and sample cover each cell once. */
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { sheetOf } from "../property/sheet-moves";
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

it("gives a table of counts at the right of a list a region of its own", () => {
  const sheet = sheetOf(
    "DS",
    ["TRƯỜNG TH HOA MAI", "DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2024-2025"],
    [
      ["TT", "Họ và tên", "Danh hiệu", null, "Danh hiệu", "SL"],
      [1, "Nguyễn Thị An", "CSTĐCS", null, "LĐTT", 2],
      [2, "Trần Văn Bình", "LĐTT", null, "CSTĐCS", 1],
    ],
  );
  const snapshot = { file: "a.xlsx", sheets: [sheet], date1904: false };
  const reading = readWorkbook(snapshot);
  expect(findCoverFaults(snapshot, reading)).toEqual([]);
  expect(reading.regions).toContainEqual({ sheet: "DS", range: "E4:F6", is: "summary" });
});
