/** What a school answered on its slip: read back, and kept when the next slip is made. */
import { addSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import {
  buildSlips,
  check,
  compareReturn,
  describeReturn,
  readSlipAnswers,
  withAnswers,
} from "../../src/core";
import type { ReturnReport, SheetModel, WorkbookSlip, WorkbookSnapshot } from "../../src/core";
import { checkAll, readingOf, schoolFile } from "../season/school-file";
import type { Teacher } from "../season/school-file";

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

/** What the school corrected and said: first the file that it was sent, then its own. */
async function comparedWith(
  answered: SheetModel,
  slip: WorkbookSlip,
  sent: Uint8Array,
  corrected: typeof teachers,
): Promise<ReturnReport> {
  const answers = readSlipAnswers(await sentBack({ ...slip, sheet: answered }, sent));
  const now = await schoolFile("Trường Tiểu học Hoa Mai", corrected);
  return compareReturn({
    before: checkAll([await readingOf(sent, "a.xlsx")]),
    after: checkAll([await readingOf(now, "b.xlsx")]),
    oldFiles: ["a.xlsx"],
    newFiles: ["b.xlsx"],
    answers,
  });
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

  it("stand beside what is open and what was corrected, wherever the row is now", async () => {
    const [slip, bytes] = await slipFor(teachers);
    const [hung, man] = teachers as [Teacher, Teacher];
    const both = answer(answer(slip.sheet, man.name, "đúng theo hồ sơ"), hung.name, "đã sửa ngày");
    const told = await comparedWith(both, slip, bytes, [man, { ...hung, born: "28/02/1985" }]);
    expect(told.open.map(({ answer: said }) => said)).toEqual(["đúng theo hồ sơ"]);
    expect(told.corrected.map(({ answer: said }) => said)).toEqual(["đã sửa ngày"]);
    expect(told.otherAnswers).toEqual([]);
    expect(describeReturn(told)).toContain("trường trả lời: đúng theo hồ sơ");
  });

  it("are told apart where nothing was asked about them, and given to no other point", async () => {
    const [slip, bytes] = await slipFor(teachers);
    const [hung] = teachers as [Teacher];
    const [only, sent] = await slipFor([hung]);
    const stale = answer(slip.sheet, "Lê Thị Mận", "đúng theo hồ sơ");
    const answers = readSlipAnswers(await sentBack({ ...slip, sheet: stale }, bytes));
    const told = await comparedWith(answer(only.sheet, hung.name, "chờ xác minh"), only, sent, [hung]);
    expect(told.open.map(({ answer: said }) => said)).toEqual(["chờ xác minh"]);
    const before = checkAll([await readingOf(sent, "a.xlsx")]);
    const files = { oldFiles: ["a.xlsx"], newFiles: ["a.xlsx"] };
    const other = compareReturn({ before, after: before, ...files, answers });
    expect(other.open.map(({ answer: said }) => said)).toEqual([undefined]);
    expect(other.otherAnswers.map(({ answer: said }) => said)).toEqual(["đúng theo hồ sơ"]);
    expect(describeReturn(other)).toContain("đúng theo hồ sơ");
    const loose = compareReturn({ before, after: before, ...files, looseAnswers: answers });
    expect(loose.otherAnswers).toEqual([]);
  });

  it("are found by the cell alone where the check speaks another language than the slip", async () => {
    const [slip, bytes] = await slipFor(teachers);
    const written = { ...slip, sheet: answer(slip.sheet, "Lê Thị Mận", "đúng theo hồ sơ") };
    const answers = readSlipAnswers(await sentBack(written, bytes));
    const english = check({
      readings: [await readingOf(bytes, "a.xlsx")],
      appliedOn: "2025-07-25",
      commune: "xã Tân Lập",
      period: null,
      lang: "en",
    });
    const files = { oldFiles: ["a.xlsx"], newFiles: ["a.xlsx"] };
    const told = compareReturn({ before: english, after: english, ...files, answers });
    expect(told.open.map(({ answer: said }) => said)).toEqual([undefined, "đúng theo hồ sơ"]);
  });
});
