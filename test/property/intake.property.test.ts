/** Where a list stands, what is hidden, in which order its columns come: the entries are the same. */
import fc from "fast-check";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/domain/snapshot";
import { buildEntries } from "../../src/core/intake/entries/build-entries";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { fixtureNames, readFixture } from "../intake/read-fixtures";
import { hideParts, moveSheet, padSheet, reorderColumns, sheetOf } from "./sheet-moves";
import type { Table } from "./sheet-moves";

const workbook = (sheets: readonly SheetSnapshot[], file = "Truong.xlsx"): WorkbookSnapshot => ({
  file,
  sheets,
  date1904: false,
});

/** What entries say, without their places. */
function entriesOf(snapshot: WorkbookSnapshot): readonly string[] {
  const entries = buildEntries([readWorkbook(snapshot)], { appliedOn: null });
  return entries
    .map(({ kind, status, school, year, name, decision, awards, fields }) =>
      JSON.stringify([
        kind,
        status,
        school,
        year,
        name,
        decision,
        awards.map(({ award }) => award),
        Object.entries(fields)
          .map(([field, reading]) => [field, (reading as { readonly value: unknown }).value])
          .sort(([a], [b]) => String(a).localeCompare(String(b))),
      ]),
    )
    .sort();
}

const snapshots: WorkbookSnapshot[] = [];
beforeAll(async () => {
  for (const name of fixtureNames("workbooks"))
    snapshots.push((await readFixture("workbooks", name)).snapshot);
});

/** Fixtures are drawn by number, so that a counterexample stays short. */
const anyFixture = fc.nat({ max: 1000 });

function fixtureAt(number: number): WorkbookSnapshot {
  const snapshot = snapshots[number % snapshots.length];
  if (snapshot === undefined) throw new Error("no fixtures");
  return snapshot;
}

function expectSame(fixture: number, change: (sheet: SheetSnapshot) => SheetSnapshot): void {
  const snapshot = fixtureAt(fixture);
  expect(entriesOf({ ...snapshot, sheets: snapshot.sheets.map(change) })).toEqual(entriesOf(snapshot));
}

describe("entries of the fixtures", () => {
  it("are the same wherever the lists stand", () => {
    fc.assert(
      fc.property(anyFixture, fc.nat({ max: 40 }), fc.nat({ max: 12 }), (fixture, down, right) => {
        expectSame(fixture, (sheet) => moveSheet(sheet, down, right));
      }),
      { numRuns: 100, seed: 20 },
    );
  });

  it("are the same with rows and columns hidden", () => {
    const positions = fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 6 });
    fc.assert(
      fc.property(anyFixture, positions, positions, (fixture, rows, columns) => {
        expectSame(fixture, (sheet) => hideParts(sheet, rows, columns));
      }),
      { numRuns: 100, seed: 21 },
    );
  });

  it("are the same with blanks around them", () => {
    const spaces = fc.constantFrom("", " ", "  ", "\u200b");
    fc.assert(
      fc.property(
        anyFixture,
        fc.nat({ max: 5 }),
        fc.nat({ max: 5 }),
        spaces,
        (fixture, right, below, space) => {
          expectSame(fixture, (sheet) => padSheet(sheet, right, below, space));
        },
      ),
      { numRuns: 100, seed: 22 },
    );
  });

  it("are the same with the sheets in another order", () => {
    fc.assert(
      fc.property(anyFixture, (fixture) => {
        const snapshot = fixtureAt(fixture);
        const turned = { ...snapshot, sheets: [...snapshot.sheets].reverse() };
        expect(entriesOf(turned)).toEqual(entriesOf(snapshot));
      }),
      { numRuns: 40, seed: 23 },
    );
  });
});

const header = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Danh hiệu đề nghị", "Kết quả xếp loại"];
const titles = ["TRƯỜNG TIỂU HỌC HOA ĐÀO", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025"];

const surname = fc.constantFrom("Nguyễn", "Trần", "Lê", "Phạm", "Bùi", "Đỗ");
const middle = fc.constantFrom("Thị", "Văn", "Thị Thu", "Minh");
const given = fc.constantFrom("Hoa", "Nam", "Hương", "Tuấn", "Ánh", "Quỳnh");
const nominee = fc.tuple(
  fc.tuple(surname, middle, given).map((parts) => parts.join(" ")),
  fc.tuple(
    fc.integer({ min: 13, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1965, max: 1998 }),
  ),
  fc.constantFrom("Giáo viên", "Hiệu trưởng", "Nhân viên"),
  fc.constantFrom("LĐTT", "Chiến sĩ thi đua cơ sở", "LĐTT, CSTĐCS", "GK UBND xã"),
  fc.constantFrom("HTTNV", "Hoàn thành xuất sắc nhiệm vụ", "HTNV"),
);
const nominees = fc
  .array(nominee, { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map(([name, date, position, title, rating], at) => [
      at + 1,
      name,
      date.join("/"),
      position,
      title,
      rating,
    ]),
  );

describe("entries of a list", () => {
  it("are the same with its columns in another order", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(nominees, order, (rows, columns) => {
        const table: Table = [header, ...rows];
        const turned = sheetOf("DS", titles, reorderColumns(table, columns));
        expect(entriesOf(workbook([turned]))).toEqual(entriesOf(workbook([sheetOf("DS", titles, table)])));
      }),
      { numRuns: 80, seed: 24 },
    );
  });

  it("are the same when it is split over tables or sheets", () => {
    fc.assert(
      fc.property(nominees, fc.nat({ max: 12 }), fc.boolean(), (rows, cut, bySheet) => {
        const [first, second] = [rows.slice(0, cut), rows.slice(cut)];
        fc.pre(first.length > 0 && second.length > 0);
        const whole = workbook([sheetOf("DS", titles, [header, ...rows])]);
        const parts = bySheet
          ? [sheetOf("DS", titles, [header, ...first]), sheetOf("DS 2", titles, [header, ...second])]
          : [sheetOf("DS", titles, [header, ...first], [header, ...second])];
        expect(entriesOf(workbook(parts))).toEqual(entriesOf(whole));
      }),
      { numRuns: 80, seed: 25 },
    );
  });

  it("are the same with its rows in another order", () => {
    fc.assert(
      fc.property(nominees, (rows) => {
        const turned = workbook([sheetOf("DS", titles, [header, ...[...rows].reverse()])]);
        expect(entriesOf(turned)).toEqual(entriesOf(workbook([sheetOf("DS", titles, [header, ...rows])])));
      }),
      { numRuns: 40, seed: 26 },
    );
  });
});
