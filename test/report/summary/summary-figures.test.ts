import fc from "fast-check";
import type { Entry } from "../../../src/core/domain/entry";
import type { WorkbookModel } from "../../../src/core/report/workbook-model";
import { buildTotals } from "../../../src/core/totals";
import { entryOf, moneyOf } from "../../totals/support/entries";
import { Evaluator } from "./support/evaluate";
import { cellAt, rowOf, sheetOf, workbookOf } from "./support/model";

const period = { type: "school", from: 2020, to: 2025 } as const;

/** Every formula of a model with its cached and its recomputed value. */
function recomputed(model: WorkbookModel) {
  const evaluator = new Evaluator(model);
  return model.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, formula }) =>
        formula === undefined
          ? []
          : [
              {
                at: `${name} ${String(row)}:${String(column)}`,
                value,
                again: evaluator.evaluate(formula, name),
              },
            ],
      ),
    ),
  );
}

function expectEqualAgain(model: WorkbookModel): void {
  const figures = recomputed(model);
  expect(figures.length).toBeGreaterThan(100);
  for (const { at, value, again } of figures) expect({ at, value }).toEqual({ at, value: again });
}

const names = ["Lê Văn Khoẻ", "Lê Văn Khỏe", "=1+1", "*", "-Trần Mai", null];
const schools = ["Trường Tiểu học Hòa Bình", "=HYPERLINK(1)", ">5", "Trường * ?~", '"', "O'Hà", null];
const parts = fc.record({
  file: fc.constantFrom("a.xlsx", "b.xlsx"),
  row: fc.integer({ min: 5, max: 60 }),
  kind: fc.constantFrom("individual" as const, "collective" as const, "household" as const),
  status: fc.constantFrom("proposed" as const, "decided" as const),
  school: fc.constantFrom(...schools),
  year: fc.constantFrom("2019-2020", "2020-2021", "2024-2025", "*", null),
  name: fc.constantFrom(...names),
  awards: fc.uniqueArray(fc.constantFrom("LDTT", "TTLDTT", "GK_UBND_XA", "GK", "GVDG_TINH", "LA"), {
    minLength: 1,
    maxLength: 3,
  }),
  issuerLevel: fc.constantFrom("xa" as const, "huyen" as const, null),
  birth: fc.constantFrom(undefined, "1980", "1980-02-03", "1991-07-09"),
  dueVnd: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
  recordedVnd: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
});
const aCase = parts.map(({ birth, dueVnd, recordedVnd, ...rest }) => {
  const fields = birth === undefined ? {} : { birthDate: { cell: "C7", raw: birth, value: birth } };
  const entry = entryOf({ ...rest, fields });
  const recorded = recordedVnd === null ? {} : { recordedVnd };
  return { entry, money: entry.awards.map(({ award }) => moneyOf(entry, { award, dueVnd, ...recorded })) };
});
const cases = fc.uniqueArray(aCase, {
  maxLength: 30,
  selector: ({ entry }) => `${entry.file}|${String(entry.row)}`,
});
const periods = fc.constantFrom(null, period, { type: "calendar", from: 2020, to: 2024 } as const);

describe("every figure of the summary", () => {
  it("is what its formula gives, whatever names and schools are called", () => {
    fc.assert(
      fc.property(cases, periods, (given, span) => {
        const money = given.flatMap((each) => each.money);
        expectEqualAgain(
          workbookOf(
            given.map(({ entry }) => entry),
            { period: span, money },
          ),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("is nought on empty input, and its formula agrees", () => {
    const model = workbookOf([], { period });
    expectEqualAgain(model);
    expect(recomputed(model).every(({ value }) => value === 0)).toBe(true);
  });

  it("looks only into the register's own rows", () => {
    const model = workbookOf([entryOf(), entryOf({ row: 8, name: "Trần Mai" })]);
    const sheet = sheetOf(model, "Tổng hợp");
    const formulas = sheet.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    const ranges = formulas.flatMap((formula) => formula.match(/'Dữ liệu'![^,)]+/g) ?? []);
    expect(new Set(ranges.map((range) => range.replace(/[A-Z]/g, "")))).toEqual(
      new Set(["'ữ liệu'!$$6:$$7"]),
    );
  });

  it("uses no function newer than Excel 2010 and no text of a workbook", () => {
    const model = workbookOf([entryOf({ school: "Trường Bí Mật", name: "Người Bí Mật" })]);
    for (const { cells } of sheetOf(model, "Tổng hợp").rows)
      for (const { formula } of cells)
        if (formula !== undefined) expect(formula).toMatch(/^(COUNTIFS|SUMIFS|SUM|IF)\((?!.*Bí Mật)/);
  });
});

describe("the totals of the tables", () => {
  const entries: readonly Entry[] = [
    entryOf({ row: 7, name: "Lê An", awards: ["LDTT", "CSTDCS"] }),
    entryOf({ row: 8, name: "Lê An", year: "2022-2023", status: "decided" }),
    entryOf({
      row: 9,
      name: "Tổ 1",
      kind: "collective",
      award: "TTLDTT",
      school: "Trường MN Sen Hồng",
      schoolType: "MN",
    }),
    entryOf({ row: 10, name: "Trần Mai", status: "proposed" }),
    entryOf({ row: 11, name: "Hộ ông Bình", kind: "household", award: "GK_UBND_XA" }),
    entryOf({ row: 12, name: "Cũ", year: "2018-2019" }),
  ];
  const money = entries.map((entry) => moneyOf(entry, { dueVnd: 540_000, recordedVnd: 500_000 }));
  const model = workbookOf(entries, { period, money });
  const sheet = sheetOf(model, "Tổng hợp");
  const decidedTable = rowOf(
    sheet,
    "Bảng 1. Số tập thể, cá nhân và tiền thưởng theo năm học – đã quyết định",
  );
  const total = rowOf(sheet, "Cộng", decidedTable);
  const valuesAt = (row: number, columns: readonly number[]) =>
    columns.map((column) => cellAt(sheet, row, column).value);
  const totals = buildTotals({ entries, money, period });
  const decided = totals.period.find(({ status }) => status === "decided");

  it("equal the core's totals of the period", () => {
    expect(decided).toMatchObject({
      collectives: 1,
      distinctCollectives: 1,
      individuals: 3,
      distinctIndividuals: 1,
      households: 1,
    });
    expect(valuesAt(total, [3, 4, 5, 6, 7])).toEqual([1, 1, 3, 1, 1]);
  });

  it("keep money due and recorded apart, and count what has no amount", () => {
    expect(valuesAt(total, [9, 11, 13])).toEqual([4 * 540_000, 4 * 500_000, 1]);
  });

  it("show every year of the period, also one without data, and what lies outside", () => {
    const years = ["2020-2021", "2021-2022", "2022-2023", "2023-2024", "2024-2025"];
    expect(
      years.map((year) => rowOf(sheet, year, decidedTable) - rowOf(sheet, years[0] ?? "", decidedTable)),
    ).toEqual([0, 1, 2, 3, 4]);
    const outside = rowOf(sheet, "Ngoài kỳ hoặc chưa rõ năm (không cộng)", decidedTable);
    expect(valuesAt(outside, [3, 4, 5])).toEqual([0, null, 1]);
  });

  it("of a person with two years count two awards and one person", () => {
    const rows = ["2022-2023", "2023-2024"].map((year) => rowOf(sheet, year, decidedTable));
    expect(rows.map((row) => valuesAt(row, [5, 6]))).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(valuesAt(total, [6])).toEqual([1]);
  });

  it("by school add up to the same awards as by year", () => {
    const ofTable = (title: string) => cellAt(sheet, rowOf(sheet, "Cộng", rowOf(sheet, title)), 17).value;
    expect(ofTable("Bảng 6. Danh hiệu và hình thức khen thưởng theo năm học – đã quyết định")).toBe(5);
    expect(ofTable("Bảng 8. Danh hiệu và hình thức khen thưởng theo trường, cả kỳ – đã quyết định")).toBe(5);
    expect(ofTable("Bảng 9. Danh hiệu và hình thức khen thưởng theo trường, cả kỳ – đề nghị")).toBe(1);
  });
});
