/** Words of the tools that change the open workbook, in both languages. */
import type { SafeFixKind } from "../../core";
import { formatCount } from "./format-count";

const kindsVi: Readonly<Record<SafeFixKind, string>> = {
  nfd: "dấu viết rời",
  nbsp: "khoảng trắng đặc biệt",
  "zero-width": "ký tự không nhìn thấy",
  whitespace: "khoảng trắng thừa",
  "look-alike-character": "ký tự trông giống chữ khác",
  "date-form": "cách ghi ngày",
  "old-encoding": "bảng mã cũ",
  "award-code": "viết tắt danh hiệu, hình thức khen",
  "school-code": "viết tắt tên trường",
};

export const fixesVi = {
  readAgain: "Đọc lại và kiểm tra",
  notLive: "Excel không báo cho ngăn này khi có ô được sửa. Sau mỗi lần sửa, hãy bấm “Đọc lại và kiểm tra”.",
  showMarks: "Tô màu các ô có điểm",
  marksHint: "Chỉ thêm định dạng có điều kiện; màu và nội dung của bạn giữ nguyên.",
  marking: "Đang tô màu các ô…",
  unmarking: "Đang bỏ màu…",
  marked: (count: number, moved: number) =>
    `Đã tô màu ${formatCount(count)} ô.` +
    (moved > 0
      ? ` ${formatCount(moved)} ô không tô vì dòng đã khác so với khi đọc; hãy bấm “Đọc lại và kiểm tra”.`
      : ""),
  unmarked: "Đã bỏ hết màu do Sổ Thi đua tô.",
  heading: (count: number) => `Sửa nhanh cách viết (${formatCount(count)} ô)`,
  lead: "Chỉ sửa cách viết, không đổi nghĩa. Hãy xem trước và sau rồi bấm sửa; có thể lấy lại.",
  kindCount: (kind: string, count: number) => `${kind} (${formatCount(count)} ô)`,
  choose: (place: string) => `Sửa ${place}`,
  column: (sheet: string, column: string, count: number) =>
    `${sheet} › cột ${column}, ${formatCount(count)} ô`,
  encoded: (encoding: string) =>
    `Cả cột viết bằng bảng mã ${encoding}, chỉ đọc được nhờ phông chữ cũ. Sửa thì cả cột đổi sang Unicode và phông cũ (như .VnTime, VNI-Times) đổi thành Times New Roman hoặc Arial.`,
  wholeColumn: "Xem cả cột",
  listName: "Các ô sẽ sửa, trước và sau",
  before: "Trước",
  after: "Sau",
  kind: "Điều sẽ sửa",
  kinds: kindsVi,
  apply: (count: number) => `Sửa ${formatCount(count)} ô`,
  more: (count: number) => `Xem thêm ${formatCount(count)} ô`,
  undo: (count: number) => `Lấy lại ${formatCount(count)} ô vừa sửa`,
  applying: "Đang sửa…",
  undoing: "Đang lấy lại…",
  applied: (count: number) => `Đã sửa ${formatCount(count)} ô.`,
  undone: (count: number) => `Đã lấy lại ${formatCount(count)} ô như trước khi sửa.`,
  moved: (count: number) =>
    ` ${formatCount(count)} ô không đổi vì dòng đã khác so với khi đọc; hãy xem lại sau khi sổ được đọc lại.`,
  puttingBack: "Đang đặt lại danh sách thả xuống…",
  putBack: (count: number) =>
    `Đã đặt lại danh sách thả xuống ở ${formatCount(count)} cột. Không ô nào bị đổi.`,
  left: (count: number) => `${formatCount(count)} ô đã mang giá trị mới; hãy đọc lại sổ để xem.`,
};

const kindsEn: typeof kindsVi = {
  nfd: "decomposed accents",
  nbsp: "special spaces",
  "zero-width": "invisible characters",
  whitespace: "extra spaces",
  "look-alike-character": "look-alike characters",
  "date-form": "form of the date",
  "old-encoding": "old encoding",
  "award-code": "abbreviated awards",
  "school-code": "abbreviated school names",
};

export const fixesEn: typeof fixesVi = {
  readAgain: "Read again and check",
  notLive: "Excel does not tell this pane of edits. After each edit press “Read again and check”.",
  showMarks: "Colour the cells with findings",
  marksHint: "Only conditional formats are added; your own colours and contents stay.",
  marking: "Colouring cells…",
  unmarking: "Taking the colours off…",
  marked: (count, moved) =>
    `${formatCount(count)} cells coloured.` +
    (moved > 0
      ? ` ${formatCount(moved)} were not, since their row differs from when it was read; press “Read again and check”.`
      : ""),
  unmarked: "All colours of Sổ Thi đua were taken off.",
  heading: (count) => `Quick fixes of writing (${formatCount(count)} cells)`,
  lead: "Only the writing is mended, never the meaning. Look at before and after, then fix; it can be taken back.",
  kindCount: (kind, count) => `${kind} (${formatCount(count)} cells)`,
  choose: (place) => `Fix ${place}`,
  column: (sheet, column, count) => `${sheet} › column ${column}, ${formatCount(count)} cells`,
  encoded: (encoding) =>
    `The whole column is in ${encoding} and readable only by its old font. Fixing turns all of it to Unicode, and the old font (such as .VnTime, VNI-Times) becomes Times New Roman or Arial.`,
  wholeColumn: "Show the whole column",
  listName: "Cells to fix, before and after",
  before: "Before",
  after: "After",
  kind: "What is mended",
  kinds: kindsEn,
  apply: (count) => `Fix ${formatCount(count)} cells`,
  more: (count) => `Show ${formatCount(count)} more`,
  undo: (count) => `Take back the last ${formatCount(count)} fixes`,
  applying: "Fixing…",
  undoing: "Taking back…",
  applied: (count) => `${formatCount(count)} cells fixed.`,
  undone: (count) => `${formatCount(count)} cells are as they were before.`,
  moved: (count) =>
    ` ${formatCount(count)} cells were left, since their row differs from when it was read; look at them again.`,
  puttingBack: "Putting drop-down lists back…",
  putBack: (count) => `Drop-down lists are back in ${formatCount(count)} columns. No cell was changed.`,
  left: (count) => `${formatCount(count)} cells hold the new value; read the workbook again to see.`,
};
