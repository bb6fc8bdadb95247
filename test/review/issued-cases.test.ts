/** A case whose award a result list of the folder says was given: nothing is left to decide, and it is told where that stands. */
import { check, councilCases, findIssued, readWorkbook, reviewCases } from "../../src/core";
import type { Checked, CouncilCase } from "../../src/core";
import { countCases, filterCases, isToDecide, nextToDecide } from "../../src/ui/council/filter-cases";
import { initialCouncil } from "../../src/ui/work/council-state";
import { applyDecisions } from "../../src/core/review/apply-decisions";
import { decideOn } from "./council";
import { fileOfRows, sheetOf } from "./rows";

const an = { name: "Nguyễn Thị An", born: "01/02/1980" };
const binh = { name: "Trần Văn Bình", born: "03/04/1981" };
const results = sheetOf("Kết quả", [
  ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025"],
  ["(Kèm theo Quyết định số 112/QĐ-UBND ngày 15/7/2025 của Chủ tịch UBND xã Tân Lập)"],
  ["STT", "Họ và tên", "Ngày sinh", "Trường", "Danh hiệu"],
  [1, an.name, an.born, "Trường Tiểu học Hoa Mai", "LĐTT"],
]);
const checked: Checked = check({
  readings: [
    readWorkbook(fileOfRows([an, binh], "a.xlsx")),
    readWorkbook({ file: "ket-qua.xlsx", sheets: [results], date1904: false }),
  ],
  appliedOn: "2025-07-25",
  commune: null,
  period: null,
});

function queue({ result, entries }: Checked): readonly CouncilCase[] {
  return councilCases(reviewCases(result, entries), result, findIssued(entries));
}

describe("a case whose award was given already", () => {
  const cases = queue(checked);

  it("says so, with the decision and its cell", () => {
    expect(cases.map(({ subject, state }) => [subject.name, state])).toEqual([
      [an.name, "issued"],
      [binh.name, "open"],
    ]);
    expect(cases.map(({ issued }) => issued)).toEqual([
      {
        decision: { number: "112/QĐ-UBND", date: "2025-07-15" },
        at: { file: "ket-qua.xlsx", sheet: "Kết quả", cell: "B4" },
      },
      null,
    ]);
  });

  it("is none of those to decide, and is found by a filter of its own", () => {
    expect(cases.map(isToDecide)).toEqual([false, true]);
    expect(nextToDecide(cases, 1, new Set())).toBeUndefined();
    const { all, open, issued } = countCases(cases);
    expect([all, open, issued]).toEqual([2, 1, 1]);
    const { filters } = initialCouncil;
    expect(filterCases(cases, { ...filters, state: "issued" })).toEqual(cases.slice(0, 1));
  });

  it("can be decided all the same, and stays told of", () => {
    const decided = applyDecisions(checked, decideOn(checked, an.name));
    expect(queue(decided)[0]).toMatchObject({ state: "holds", issued: { at: { cell: "B4" } } });
  });
});
