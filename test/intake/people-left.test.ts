/** Names that stand in no list are told, since somebody may have meant them to be nominees; signers and schools are not. */
import { describePeopleLeft, readWorkbook } from "../../src/core";
import type { UnreadRange } from "../../src/core/domain/reading";
import type { Cells } from "./form-lines";
import { sheetOf } from "../property/sheet-moves";

const list = sheetOf(
  "DS",
  ["TRƯỜNG TIỂU HỌC HOA MAI", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024 - 2025"],
  [
    ["STT", "Họ và tên", "Danh hiệu đề nghị"],
    [1, "Nguyễn Thị An", "LĐTT"],
    [2, "Trần Văn Bình", "LĐTT"],
  ],
);

function unreadOf(name: string, ...rows: readonly Cells[]): readonly UnreadRange[] {
  const sheets = [list, sheetOf(name, [], rows)];
  return readWorkbook({ file: "a.xlsx", sheets, date1904: false }).unread;
}

describe("people's names outside lists", () => {
  it("are told with their rows where a table has no heads", () => {
    const unread = unreadOf(
      "Tổ 3",
      ["Các đồng chí được tổ bầu chọn:"],
      [1, "Lê Thị Cúc", "Giáo viên"],
      [2, "Phạm Văn Dũng", "Giáo viên"],
      [3, "Đỗ Thị Hạnh", "Kế toán"],
    );
    expect(unread.map(({ range, why }) => `${range} ${why}`)).toEqual(["A2 no-list", "A3:C5 people"]);
    expect(describePeopleLeft(unread, "vi")).toBe(
      "Có tên người chưa đọc vào danh sách nào: trang “Tổ 3” dòng 3 đến 5. Nếu đó là người được đề nghị, hãy ghi dòng tiêu đề cột " +
        "(“Họ và tên”, “Danh hiệu đề nghị”…) ngay trên các dòng tên, rồi đọc lại.",
    );
    expect(describePeopleLeft(unread, "en")).toMatch(/sheet “Tổ 3” rows 3 to 5\. If they are nominees/u);
  });

  it.each([
    ["in the cell of the label", ["1. Họ và tên: Lê Thị Cúc"]],
    ["right of the label", ["Họ và tên", null, "LÊ THỊ CÚC"]],
    ["of two words", ["Họ, tên:", "Lò Cúc"]],
    ["behind a dash, of another people", ["- Họ và tên:", "Rơ Châm H'Lan"]],
  ] as const)("are told of a form of one person, %s", (_what, row) => {
    const unread = unreadOf("Bản khai", ["BÁO CÁO THÀNH TÍCH"], row, ["Chức vụ: Giáo viên"]);
    expect(unread.filter(({ why }) => why === "people")).toEqual([
      { sheet: "Bản khai", range: expect.any(String) as string, why: "people" },
    ]);
    expect(describePeopleLeft(unread, "vi")).toContain("trang “Bản khai” dòng");
  });

  it("are not told of two who sign, nor of schools that are called like people", () => {
    const signed = unreadOf("Ghi chú", ["Nộp về phòng trước ngày 20/5"], ["Nguyễn Thị Mai", "Lê Văn Tư"]);
    expect(signed.map(({ why }) => why)).toEqual(signed.map(() => "no-list"));
    const schools = unreadOf("Trường", ["Hoa Mai", 12], ["Hà Nội", 14], ["An Giang", 9], ["Kim Đồng", 11]);
    expect(describePeopleLeft(schools, "vi")).toBeUndefined();
  });

  it("are not told where all of them stand in lists", () => {
    const { unread } = readWorkbook({ file: "a.xlsx", sheets: [list], date1904: false });
    expect(describePeopleLeft(unread, "vi")).toBeUndefined();
  });
});
