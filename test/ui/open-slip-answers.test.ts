/** A school's workbook with the slip that it answered, open in Excel: what it wrote is read from there, as from a file. */
import { addSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { answersInFile } from "../../src/core";
import type { SheetModel, WorkbookSnapshot } from "../../src/core";
import { createOpenWorkbook } from "../../src/entries/taskpane/open-workbook";
import { isFailure } from "../../src/ui/services";
import { openSnapshot } from "../host/excel/load-workbook";
import { openExcel } from "../host/open-excel";
import { slipWithCopy, snapshotOf } from "../returns/make-slip";
import { checkAll, schoolFile } from "../season/school-file";

const school = "Trường Tiểu học Hoa Mai";
const name = "TH Hoa Mai_can-sua.xlsx";
const hung = "Trần Văn Hùng";
const man = "Lê Thị Mận";

/** Writes beside each point of the slip whose nominee it is. */
function answered(sheet: SheetModel): SheetModel {
  const rows = sheet.rows.map((row) => {
    const about = row.cells.find(({ value }) => value === hung || value === man)?.value;
    return about === undefined
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) =>
            cell.style === "input" ? { ...cell, value: `Đúng giấy khai sinh của ${String(about)}` } : cell,
          ),
        };
  });
  return { ...sheet, rows };
}

/** The slip asked of two birth dates; the school corrected the second and left the first. */
async function cameBack(): Promise<WorkbookSnapshot> {
  const asked = await schoolFile(school, [
    { name: hung, born: "31/02/1985" },
    { name: man, born: "30/02/1990" },
  ]);
  const slip = (await slipWithCopy(asked, name))?.slip;
  if (slip === undefined) throw new Error("nothing to correct");
  const corrected = await schoolFile(school, [
    { name: hung, born: "31/02/1985" },
    { name: man, born: "28/02/1990" },
  ]);
  const copy = addSheet(corrected, name, { ...slip, sheet: answered(slip.sheet) });
  if (!copy.ok) throw new Error(copy.failure.detail);
  return snapshotOf(copy.value, name);
}

it("stands beside the point that is still found, and apart where the point is found no more", async () => {
  const { host } = openExcel(openSnapshot(await cameBack()), "1.9");
  const workbook = createOpenWorkbook();
  const reading = await workbook.read(null);
  if (isFailure(reading)) throw new Error(reading.detail);
  const answers = await workbook.readSlipAnswers();
  if (isFailure(answers)) throw new Error(answers.detail);
  const { points, rest } = answersInFile(checkAll([reading]), reading.file, answers);
  expect(points.map(({ code, answer }) => [code, answer])).toContainEqual([
    "date-impossible",
    `Đúng giấy khai sinh của ${hung}`,
  ]);
  expect(rest.map(({ answer }) => answer)).toEqual([`Đúng giấy khai sinh của ${man}`]);
  const { requests, writes } = host.counters;
  await workbook.readSlipAnswers();
  expect([host.counters.requests, host.counters.writes, writes]).toEqual([requests, 0, 0]);
});

it("is nothing in a workbook without a slip of ours", async () => {
  const bytes = await schoolFile(school, [{ name: hung, born: "31/02/1985" }]);
  openExcel(openSnapshot(await snapshotOf(bytes, "TH Hoa Mai.xlsx")), "1.9");
  const workbook = createOpenWorkbook();
  await workbook.read(null);
  expect(await workbook.readSlipAnswers()).toEqual([]);
});
