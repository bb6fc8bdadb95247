import { reviewCases } from "../../src/core/review/review-cases";
import { buildEntry, buildList } from "../rules/build-entry";
import { checkRows } from "./council";

const casesOf = (rows: Parameters<typeof checkRows>[0]) => {
  const { result, entries } = checkRows(rows);
  return reviewCases(result, entries);
};

describe("the cases before the council", () => {
  it("hold what the law says of the nominee", () => {
    const [found] = casesOf([{ name: "Trần Văn Bình", born: "03/04/1981", rating: "HTNV" }]);
    expect(found?.facts).toContainEqual({ name: "verdict", value: "ineligible" });
  });

  it("are one of a nominee who is named twice, with both rows", () => {
    const an = { name: "Nguyễn Thị An", born: "01/02/1980" };
    const found = casesOf([an, { ...an, name: "NGUYỄN THỊ AN" }]);
    expect(found.map(({ entries }) => entries.map(({ row }) => row))).toEqual([[4, 5]]);
  });

  it("are two of two awards, and one each of nameless rows", () => {
    const list = buildList();
    const row = (at: number, titles: readonly string[]) => buildEntry(list, { row: at, cells: { titles } });
    const found = reviewCases({ verdicts: [] }, [row(8, ["LDTT", "CSTDCS"]), row(9, ["LDTT"])]);
    expect(found.map(({ subject }) => subject.award)).toEqual(["LDTT", "CSTDCS", "LDTT"]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
  });

  it("are none of what was decided", () => {
    const decided = buildEntry(buildList(), { status: "decided", cells: { titles: ["LDTT"] } });
    expect(reviewCases({ verdicts: [] }, [decided])).toEqual([]);
  });
});
