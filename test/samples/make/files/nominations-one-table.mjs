/** Nominations in one table under a letter head, as most schools send them. */
import { proposedEntries } from "../entries.mjs";
import { drawFlat } from "../layouts/flat-list.mjs";
import { emptySheet, instructionSheet, lookupSheet, macroLeftover } from "../layouts/leftovers.mjs";
import * as col from "../sheet/columns.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { schoolOf } from "../world/schools.mjs";
import { untidy } from "../untidy.mjs";
import { year, headOf, listOf, proposed, footOf } from "./nomination-parts.mjs";

/** (a) The classic list, with a cited basis and a total line. */
export async function hoaMai(world, book) {
  const file = "DS de nghi khen thuong - MN Hoa Mai.xlsx";
  const school = schoolOf("mn-hoa-mai");
  const id = "hoa-mai/2024";
  const sketch = drawFlat({
    book,
    file,
    id,
    name: "DS cá nhân",
    list: listOf(school),
    entries: proposed(world, book, id, school),
    head: headOf(school, "Tân Lập", "2025-06-03"),
    title: [
      { text: "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025", name: "title" },
      { text: "(Kèm theo Tờ trình số 21/TTr-MNHM ngày 03 tháng 6 năm 2025 của Trường Mầm non Hoa Mai)" },
      {
        text: book.planter.claim(
          id,
          "basis",
          "(Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ)",
        ),
        name: "basis",
      },
    ],
    columns: [
      col.stt(),
      col.fullName(),
      col.birthDate("text"),
      col.position(),
      col.rating("Kết quả xếp loại", "long"),
      col.titles("Danh hiệu đề nghị"),
      col.initiativeName(),
      col.initiativeDecision(),
      col.note(),
    ],
    totalText: (count) => `Danh sách này gồm có ${count} người./.`,
    foot: footOf(world, school),
  });
  book.addFile({ name: file, bytes: await xlsxBytes([sketch], "MN Hoa Mai") });
}

/** (b) Marks in two header levels, a numbering row, votes, names in capitals. */
export async function phuHoa(world, book) {
  const file = "TH Phu Hoa - DK thi dua 24-25.xlsx";
  const school = schoolOf("th-phu-hoa");
  const id = "th-phu-hoa/2024";
  const rows = proposedEntries(world, school, year).map((entry, index) => ({
    ...entry,
    fullName: entry.fullName.toUpperCase(),
    votes: { yes: index % 6 === 5 ? 40 : 41, total: 42 },
  }));
  const sketch = drawFlat({
    book,
    file,
    id,
    name: "Sheet1",
    list: listOf(school),
    entries: book.planter.prepare(id, rows, world),
    head: headOf(school, "Phú Hòa", "2025-06-05"),
    title: [
      { text: "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA", name: "title" },
      { text: "NH 2024 – 2025" },
    ],
    numbering: "brackets",
    columns: [
      col.stt("TT"),
      col.fullName("HỌ VÀ TÊN"),
      col.birthDate("mixed", "Ngày sinh"),
      col.position("Chức vụ", "short"),
      col.mark("rating", "HTXSNV", ["Xếp loại", "HTXSNV"]),
      col.mark("rating", "HTTNV", ["Xếp loại", "HTTNV"]),
      col.mark("rating", "HTNV", ["Xếp loại", "HTNV"]),
      col.mark("titles", "LDTT", ["Danh hiệu đề nghị", "LĐTT"]),
      col.mark("titles", "CSTDCS", ["Danh hiệu đề nghị", "CSTĐCS"]),
      col.initiativeName("Tên SKKN"),
      col.initiativeDecision("Số, ngày QĐ công nhận"),
      col.votes("Số phiếu đồng ý"),
    ],
    totalText: (count) => `Tổng cộng: ${count} người`,
    foot: footOf(world, school),
  });
  book.addFile({
    name: file,
    bytes: await xlsxBytes([sketch, emptySheet("Sheet2"), emptySheet("Sheet3")], "TH Phú Hòa"),
  });
}

/** (a) with true dates, beside instructions with example people, a hidden look-up and a macro's leftover. */
export async function thanhAn(world, book) {
  const file = "THCS Thanh An NH 2024-2025.xlsx";
  const school = schoolOf("thcs-thanh-an");
  const id = "thcs-thanh-an/2024";
  const sketch = drawFlat({
    book,
    file,
    id,
    name: "Danh sách",
    list: listOf(school),
    entries: untidy(proposed(world, book, id, school)),
    head: headOf(school, "Thanh An", "2025-05-30"),
    title: [
      { text: "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2024-2025", name: "title" },
      { text: "(Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15)" },
    ],
    columns: [
      col.stt("Số TT"),
      col.fullName("Họ và tên "),
      col.birthDate("date"),
      col.position("Chức danh"),
      col.department("Tổ CM"),
      col.rating("XLVC"),
      col.titles("Đăng ký DHTĐ", "short", " + "),
      col.initiativeName("Tên đề tài SKKN"),
      col.initiativeRating(),
      col.initiativeDecision("Số QĐ công nhận"),
    ],
    foot: footOf(world, school),
  });
  sketch.hiddenColumns.add(5);
  const sheets = [instructionSheet(), sketch, lookupSheet(), macroLeftover()];
  book.addFile({ name: file, bytes: await xlsxBytes(sheets, "THCS Thanh An") });
}
