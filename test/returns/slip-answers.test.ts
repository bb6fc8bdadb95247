/** What a school answered on its slip: read back, and kept when the next slip is made. */
import { addSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { buildSlips, readSlipAnswers, withAnswers } from "../../src/core";
import type { SheetModel, WorkbookSlip, WorkbookSnapshot } from "../../src/core";
import { checkAll, readingOf, schoolFile } from "../season/school-file";

const teachers = [
  { name: "Trần Văn Hùng", born: "31/02/1985" },
  { name: "Lê Thị Mận", born: "30/02/1990" },
];

async function slipFor(rows: typeof teachers): Promise<readonly [WorkbookSlip, Uint8Array]> {
  const bytes = await schoolFile("Trường Tiểu học Hoa Mai", rows);
  const [slip] = buildSlips(checkAll([await readingOf(bytes, "a.xlsx")])).workbooks;
  if (!slip) throw new Error("nothing to correct");
  return [slip, bytes];
}

/** The school writes beside the point about one of its teachers. */
function answer(sheet: SheetModel, name: string, text: string): SheetModel {
  const rows = sheet.rows.map((row) =>
    row.cells.some(({ value }) => value === name)
      ? { ...row, cells: row.cells.map((cell) => (cell.style === "input" ? { ...cell, value: text } : cell)) }
      : row,
  );
  return { ...sheet, rows };
}

async function sentBack(slip: WorkbookSlip, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const copy = addSheet(bytes, "a.xlsx", slip);
  const snapshot = copy.ok ? await readWorkbookFile(copy.value, "a.xlsx") : copy;
  if (!snapshot.ok) throw new Error(snapshot.failure.detail);
  return snapshot.value;
}

const textsOf = ({ rows }: SheetModel): readonly unknown[] =>
  rows.flatMap(({ cells }) => cells.map(({ value }) => value));

describe("a school's answers", () => {
  it("stand beside the same point on the next slip", async () => {
    const [slip, bytes] = await slipFor(teachers);
    const written = { ...slip, sheet: answer(slip.sheet, "Lê Thị Mận", "=đúng theo hồ sơ") };
    const answers = readSlipAnswers(await sentBack(written, bytes));
    expect(answers.map(({ subject, answer: text }) => [subject, text])).toEqual([
      ["Lê Thị Mận", "=đúng theo hồ sơ"],
    ]);
    const next = withAnswers(slip, answers).sheet;
    const row = next.rows.find(({ cells }) => cells.some(({ value }) => value === "Lê Thị Mận"));
    expect(row?.cells.at(-1)?.value).toBe("=đúng theo hồ sơ");
    expect(next.rows).toHaveLength(slip.sheet.rows.length);
  });

  it("stay below where the point is settled", async () => {
    const [slip, bytes] = await slipFor(teachers);
    const written = { ...slip, sheet: answer(slip.sheet, "Lê Thị Mận", "đã sửa") };
    const answers = readSlipAnswers(await sentBack(written, bytes));
    const [later] = await slipFor(teachers.slice(0, 1));
    expect(textsOf(later.sheet)).not.toContain("đã sửa");
    expect(textsOf(withAnswers(later, answers).sheet)).toContain("đã sửa");
    expect(textsOf(withAnswers(later, answers).workbook.sheets[0] as SheetModel)).toContain("đã sửa");
  });

  it("are none in a file without a slip", async () => {
    const bytes = await schoolFile("Trường Tiểu học Hoa Mai", teachers);
    const snapshot = await readWorkbookFile(bytes, "a.xlsx");
    expect(snapshot.ok && readSlipAnswers(snapshot.value)).toEqual([]);
  });
});
