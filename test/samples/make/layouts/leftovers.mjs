/** Sheets that are no lists: instructions with example people, look-ups, empty and forgotten ones. */
import { Sketch } from "../sheet/sketch.mjs";
import { styles } from "../sheet/styles.mjs";

/** An instruction sheet whose example rows look like nominees and must not be read as such. */
export function instructionSheet(name = "Hướng dẫn") {
  const sketch = new Sketch(name);
  sketch.widths.set(1, 6).set(2, 30).set(3, 24).set(4, 30);
  sketch.put(1, 1, "HƯỚNG DẪN NHẬP DỮ LIỆU", styles.title);
  sketch.put(2, 1, "1. Nhập mỗi cá nhân một dòng, không gộp ô, không đổi tên cột.", styles.plain);
  sketch.put(3, 1, "2. Ngày sinh ghi đủ ngày/tháng/năm.", styles.plain);
  sketch.put(4, 1, "3. Ví dụ mẫu (không phải số liệu thật):", styles.italic);
  ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị"].forEach((text, index) =>
    sketch.put(5, index + 1, text, styles.head),
  );
  [
    [1, "Nguyễn Văn A", "Giáo viên", "LĐTT"],
    [2, "Trần Thị B", "Hiệu trưởng", "LĐTT, CSTĐCS"],
  ].forEach((row, line) =>
    row.forEach((value, index) => sketch.put(6 + line, index + 1, value, styles.cell)),
  );
  return sketch;
}

/** The hidden look-up that feeds a drop-down. */
export function lookupSheet(name = "DMDH") {
  const sketch = new Sketch(name, { state: "hidden" });
  [
    ["Mã", "Danh hiệu"],
    ["LĐTT", "Lao động tiên tiến"],
    ["CSTĐCS", "Chiến sĩ thi đua cơ sở"],
    ["CSTĐT", "Chiến sĩ thi đua cấp tỉnh"],
  ].forEach((row, line) =>
    row.forEach((value, index) => sketch.put(line + 1, index + 1, value, styles.cell)),
  );
  return sketch;
}

export const emptySheet = (name = "Sheet2") => new Sketch(name);

/** What an old macro virus leaves behind: an empty sheet that no menu shows. */
export const macroLeftover = () => new Sketch("Kangatang", { state: "veryHidden" });
