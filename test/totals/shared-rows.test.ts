/** Several entries of one award on one row: years of a roll-up, people of one cell, tables side by side. */
import { writeXlsx } from "hucre/xlsx";
import {
  appendDecision,
  applyDecisions,
  buildSubmission,
  compareResults,
  compareReturn,
  councilCases,
  reviewCases,
} from "../../src/core";
import type { Checked, WorkbookReading } from "../../src/core";
import { listRegisterLines } from "../../src/core/report/summary/list-register-lines";
import { describeReturn } from "../../src/core/returns/describe-returns";
import { listAwardLines } from "../../src/core/totals";
import { checkAll, readingOf } from "../season/school-file";

type Cell = string | number | null;
type Row = readonly Cell[];

async function read(rows: readonly Row[], file = "a.xlsx"): Promise<WorkbookReading> {
  const bytes = await writeXlsx({ sheets: [{ name: "DS", rows: rows.map((row) => [...row]) }] });
  return readingOf(bytes, file);
}

const checkedRows = async (rows: readonly Row[], file?: string): Promise<Checked> =>
  checkAll([await read(rows, file)]);

const [july2023, july2024] = ["15/QĐ-UBND ngày 20/7/2023", "20/QĐ-UBND ngày 18/7/2024"];

/** What one year's three columns say. */
const year = (rating: string, decision: string): Row => [rating, "LĐTT", decision];
const [well2023, well2024, none] = [year("HTTNV", july2023), year("HTTNV", july2024), [null, null, null]];

interface Person {
  readonly name: string;
  readonly born: string;
  readonly years: readonly [Row, Row];
}

const an: Person = { name: "Nguyễn Thị An", born: "02/03/1980", years: [well2023, well2024] };
const binh: Person = { name: "Trần Văn Bình", born: "04/05/1981", years: [well2023, well2024] };

const rollUp = (people: readonly Person[], file?: string): Promise<Checked> =>
  checkedRows(
    [
      ["UBND XÃ TÂN LẬP"],
      ["TRƯỜNG TH HOA MAI"],
      ["TỔNG HỢP KẾT QUẢ KHEN THƯỞNG 5 NĂM 2020-2025"],
      [],
      ["TT", "Họ và tên", "Ngày sinh", "Năm học 2022-2023", null, null, "Năm học 2023-2024", null, null],
      [null, null, null, "Xếp loại", "Danh hiệu", "Số QĐ", "Xếp loại", "Danh hiệu", "Số QĐ"],
      ...people.map(({ name, born, years }, at) => [at + 1, name, born, ...years.flat()]),
    ],
    file,
  );

describe("a row that tells of two years", () => {
  it("is paid for each by the base salary of that year's decision", async () => {
    const { result, entries } = await rollUp([an]);
    expect(result.money.map(({ at, dueVnd }) => [at.ofYear, dueVnd])).toEqual([
      ["2022-2023", 540_000],
      ["2023-2024", 710_000],
    ]);
    expect(result.totals.byYear.map((of) => [of.year, of.moneyVnd])).toEqual([
      ["2022-2023", 540_000],
      ["2023-2024", 710_000],
    ]);
    const lines = listAwardLines({ entries, money: result.money, period: null });
    expect(lines.map(({ dueVnd }) => dueVnd)).toEqual([540_000, 710_000]);
  });

  it("has each year's verdict in the register", async () => {
    const { result, entries } = await rollUp([{ ...an, years: [year("HTNV", july2023), well2024] }]);
    const lines = listRegisterLines(result, entries).lines;
    expect(lines.map(({ verdict }) => verdict)).toEqual(["needs-review", "eligible"]);
  });

  it("counts the year that another row does not repeat", async () => {
    const { result, entries } = await rollUp([{ ...an, years: [well2023, none] }, an]);
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["duplicate-entry", "error"],
    ]);
    const lines = listRegisterLines(result, entries).lines;
    expect(lines.map(({ entry, counted }) => [entry.row, entry.year, counted])).toEqual([
      [7, "2022-2023", true],
      [8, "2022-2023", false],
      [8, "2023-2024", true],
    ]);
  });
});

describe("two results of rows that tell of two years", () => {
  it("differ in the verdict of the year that changed, and in no other", async () => {
    const before = await rollUp([{ ...an, years: [year("HTNV", july2023), well2024] }, binh]);
    const after = await rollUp([{ ...an, years: [well2023, year("HTNV", july2024)] }, binh]);
    const { verdicts } = compareResults(before.result, after.result);
    expect([verdicts.new, verdicts.gone]).toEqual([[], []]);
    expect(verdicts.changed.map((pair) => [pair.before.at, pair.before.verdict, pair.after.verdict])).toEqual(
      [
        [expect.objectContaining({ row: 7, ofYear: "2022-2023" }), "needs-review", "eligible"],
        [expect.objectContaining({ row: 7, ofYear: "2023-2024" }), "eligible", "needs-review"],
      ],
    );
    const { verdicts: same } = compareResults(before.result, before.result);
    expect(same).toEqual({ new: [], gone: [], changed: [] });
  });

  it("tell the finding of the year that is gone, not the other year's", async () => {
    const before = await rollUp([an, an]);
    const after = await rollUp([{ ...an, years: [none, well2024] }, an]);
    const { findings } = compareResults(before.result, after.result);
    expect([findings.new, findings.changed]).toEqual([[], []]);
    expect(findings.gone.map(({ params }) => params.year)).toEqual(["2022-2023"]);
  });
});

describe("a roll-up that a school sent again", () => {
  async function returned(before: readonly Person[], after: readonly Person[]) {
    return compareReturn({
      before: await rollUp(before, "a.xlsx"),
      after: await rollUp(after, "b.xlsx"),
      oldFiles: ["a.xlsx"],
      newFiles: ["b.xlsx"],
    });
  }

  it("in another order has not changed", async () => {
    const told = await returned([an, binh], [binh, an]);
    expect([told.changed, told.added, told.removed]).toEqual([[], [], []]);
  });

  it("tells a changed cell of all years once, and that of one year with the year", async () => {
    const better = { ...an, born: "02/03/1979", years: [well2023, year("HTXSNV", july2024)] as const };
    const told = await returned([an], [better]);
    expect(
      told.changed.map(({ after, changes }) => [after?.ofYear, changes.map(({ field }) => field)]),
    ).toEqual([
      [undefined, ["birthDate"]],
      ["2023-2024", ["rating"]],
    ]);
    expect(describeReturn(told)).toContain("Nguyễn Thị An (năm học 2023-2024): ");
  });

  it("tells a person of two years once, and a year that is new to a person with the year", async () => {
    const told = await returned([{ ...an, years: [well2023, none] }], [an, binh]);
    expect(told.added.map(({ name, after }) => [name, after?.ofYear])).toEqual([
      ["Nguyễn Thị An", "2023-2024"],
      ["Trần Văn Bình", undefined],
    ]);
    const gone = await returned([an, binh], [an]);
    expect(gone.removed.map(({ name, before }) => [name, before?.ofYear])).toEqual([
      ["Trần Văn Bình", undefined],
    ]);
  });

  it("says which year's point was corrected", async () => {
    const told = await returned([an, an], [{ ...an, years: [none, well2024] }, an]);
    expect(told.corrected.map(({ params }) => params.year)).toEqual(["2022-2023"]);
    expect(told.open.map(({ params }) => params.year)).toEqual(["2023-2024"]);
    expect(told.fresh).toEqual([]);
  });
});

const proposal: readonly Row[] = [
  ["TRƯỜNG TH HOA MAI"],
  ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025"],
  [],
];
const head = ["STT", "Họ và tên", "Xếp loại", "Danh hiệu đề nghị"];

describe("people of tables side by side", () => {
  const sideBySide = (): Promise<Checked> =>
    checkedRows([
      ...proposal,
      [...head, null, ...head],
      [1, "Nguyễn Thị An", "HTTNV", "LĐTT", null, 3, "Đỗ Văn Em", "HTNV", "LĐTT"],
      [2, "Lê Thị Cúc", "HTTNV", "LĐTT", null, 4, "Vũ Thị Hoa", "HTTNV", "LĐTT"],
    ]);

  it("have each the own verdict and findings before the council", async () => {
    const { result, entries } = await sideBySide();
    const cases = councilCases(reviewCases(result, entries), result);
    expect(
      cases.map(({ subject, verdict, findings }) => [subject.name, verdict?.verdict, findings.length]),
    ).toEqual([
      ["Nguyễn Thị An", "eligible", 0],
      ["Lê Thị Cúc", "eligible", 0],
      ["Đỗ Văn Em", "ineligible", 1],
      ["Vũ Thị Hoa", "eligible", 0],
    ]);
  });

  it("are left out of the list each for the own reasons", async () => {
    const { annexes } = buildSubmission(await sideBySide());
    expect(annexes.map(({ blocks }) => JSON.stringify(blocks).includes("Nguyễn Thị An"))).toEqual([
      true,
      false,
    ]);
    expect(annexes.map(({ blocks }) => JSON.stringify(blocks).includes("Đỗ Văn Em"))).toEqual([false, true]);
  });

  it("are decided on each alone", async () => {
    const of = await sideBySide();
    const [one] = reviewCases(of.result, of.entries);
    if (one === undefined) throw new Error("no case");
    const decision = { kind: "reject", reason: "Thiếu hồ sơ" } as const;
    const { subject, facts } = one;
    const { result } = applyDecisions(of, appendDecision([], { subject, facts, decision, after: null }));
    const cases = councilCases(reviewCases(of.result, of.entries), result);
    expect(cases.filter(({ head: standing }) => standing !== null).map((each) => each.subject.name)).toEqual([
      "Nguyễn Thị An",
    ]);
  });
});

describe("a collective and a person of one row", () => {
  it("have each the own findings before the council", async () => {
    const { result, entries } = await checkedRows([
      ...proposal,
      ["STT", "Tên tập thể", "Danh hiệu tập thể", "Họ và tên", "Xếp loại", "Danh hiệu cá nhân"],
      [1, "Tổ 1", "TTLĐTT", "Nguyễn Thị An", "HTNV", "LĐTT"],
      [2, null, null, "Trần Văn Bình", "HTTNV", "LĐTT"],
    ]);
    const cases = councilCases(reviewCases(result, entries), result);
    const said = cases.map(({ subject, findings }) => [subject.name, findings.map(({ code }) => code)]);
    expect(said).toContainEqual(["Nguyễn Thị An", ["criterion-not-met"]]);
    expect(said.find(([name]) => name === "Tổ 1")?.[1]).not.toContain("criterion-not-met");
  });
});

describe("two people of one cell", () => {
  it("are told apart by name", async () => {
    const { result } = await checkedRows([
      ...proposal,
      head,
      [1, "1. Nguyễn Thị An\n2. Trần Văn Bình", "HTTNV", "LĐTT"],
      [2, "Lê Thị Cúc", "HTTNV", "LĐTT"],
    ]);
    expect(result.verdicts.map(({ at }) => at.ofName)).toEqual(["Nguyễn Thị An", "Trần Văn Bình", undefined]);
    expect(result.money.map(({ at }) => at.ofName)).toEqual(["Nguyễn Thị An", "Trần Văn Bình", undefined]);
  });
});
