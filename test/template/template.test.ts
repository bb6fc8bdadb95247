/** The school's workbook, empty and filled in, read back: nothing doubtful, nobody who is an example. */
import { createWorkbookBuilder } from "../../src/adapters/xlsx/build-workbook";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { buildTemplate, check, readWorkbook } from "../../src/core";
import type { WorkbookModel, WorkbookReading } from "../../src/core";
import { filled } from "./fill-template";

const years = ["2019-2020", "2023-2024", "2024-2025", "2025-2026"];
const model = (year: string): WorkbookModel =>
  buildTemplate({ school: "Trường Tiểu học Hoa Mai", year, roster: true }, "UBND xã Tân Lập");

async function readBack(workbook: WorkbookModel): Promise<WorkbookReading> {
  const bytes = await createWorkbookBuilder().build(workbook);
  const snapshot = await readWorkbookFile(bytes, "mau.xlsx");
  if (!snapshot.ok) throw new Error(snapshot.failure.detail);
  return readWorkbook(snapshot.value);
}

describe("a school's workbook", () => {
  it.each(years)("of %s is read empty: its lists, nobody in them, nothing doubtful", async (year) => {
    const reading = await readBack(model(year));
    expect(reading.recordCount).toBe(0);
    expect(reading.unread).toEqual([]);
    expect(reading.lists.flatMap(({ readIssues }) => readIssues)).toEqual([]);
    expect(reading.sheets.find(({ name }) => name === "Hướng dẫn")?.role).toBe("instruction");
  });

  it.each(years)("of %s is read filled in: every column known, nothing doubtful", async (year) => {
    const reading = await readBack(filled(model(year)));
    expect(reading.lists.map(({ kind }) => kind)).toEqual([
      "collective-title-nomination",
      "individual-title-nomination",
      "gvdg",
      "roster",
    ]);
    expect(reading.recordCount).toBe(4);
    expect(reading.unread).toEqual([]);
    for (const list of reading.lists) {
      expect(list.readIssues).toEqual([]);
      expect(list.school?.value).toBe("Trường Tiểu học Hoa Mai");
      expect(list.year?.value).toMatchObject({ from: Number(year.slice(0, 4)) });
    }
    const { result } = check({ readings: [reading], appliedOn: null, commune: null, period: null });
    const doubts = result.findings.filter(
      ({ code }) => code === "value-unknown" || code.startsWith("unknown"),
    );
    expect(doubts).toEqual([]);
  });

  it("offers what is awarded in that year only, and help in every other column", () => {
    const choices = (year: string): readonly string[] =>
      model(year).sheets.flatMap(({ validations = [] }) => validations.flatMap((each) => each.choices));
    expect(choices("2023-2024")).toContain("Cấp huyện");
    expect(choices("2025-2026")).not.toContain("Cấp huyện");
    expect(choices("2025-2026")).toContain("Cấp xã");
    for (const { name, validations = [] } of model("2025-2026").sheets.slice(0, -1))
      expect([name, validations.every(({ prompt }) => prompt !== "")]).toEqual([name, true]);
  });
});
