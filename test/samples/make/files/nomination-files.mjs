/** What schools sent in June 2025 for 2024-2025, each in its own layout. */
import { collectiveEntry, proposedEntries } from "../entries.mjs";
import { drawSections } from "../layouts/award-sections.mjs";
import { drawFlat } from "../layouts/flat-list.mjs";
import { emptySheet, instructionSheet, lookupSheet, macroLeftover } from "../layouts/leftovers.mjs";
import { drawListSheet } from "../layouts/list-sheet.mjs";
import { entriesAsItems } from "../book.mjs";
import * as col from "../sheet/columns.mjs";
import { inventedNote, placeDate } from "../sheet/frame.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { schoolOf } from "../world/schools.mjs";
import { signersOf } from "../world/world.mjs";
import { untidy } from "../untidy.mjs";

const year = 2024;
const yearText = "2024-2025";

const headOf = (school, place, day) => ({
  parent: "PHÒNG GD&ĐT AN THỊNH",
  unit: school.official.toUpperCase(),
  placeDate: placeDate(place, day),
});

const listOf = (school, kind = "individual-title-nomination") => ({
  kind,
  school,
  year: yearText,
  status: "proposed",
});
const proposed = (world, book, id, school) =>
  book.planter.prepare(id, proposedEntries(world, school, year), world);
const footOf = (world, school) => ({ ...signersOf(world, school, year), note: inventedNote });

/** (a) The classic list, with a cited basis and a total line. */
async function hoaMai(world, book) {
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
async function phuHoa(world, book) {
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
async function thanhAn(world, book) {
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
      { text: "(Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ)" },
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

/** (i) Sections of awards; people proposed for two titles stand in both; Bằng khen: không. */
async function tanLap(world, book) {
  const file = "MN Tan Lap_de nghi TDKT (1).xlsx";
  const school = schoolOf("mn-tan-lap");
  const id = "mn-tan-lap/2024";
  const best = world.collectives[`${year}/${school.id}`].filter((unit) => unit.title === "TTLDXS");
  const good = world.collectives[`${year}/${school.id}`].filter((unit) => unit.title === "TTLDTT");
  const rows = proposed(world, book, id, school);
  const units = (list) => list.map((unit) => ({ ...collectiveEntry(unit), position: null }));
  const fighters = rows.filter((entry) => entry.titles.includes("CSTDCS"));
  const sketch = drawSections({
    book,
    file,
    id,
    name: "Đề nghị",
    list: listOf(school, "mixed-nomination-by-section"),
    head: headOf(school, "Tân Lập", "2025-06-02"),
    title: [
      { text: "DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG", name: "title" },
      { text: "Năm học 2024-2025" },
    ],
    columns: [
      col.stt(),
      col.eitherName("Tên tập thể, cá nhân"),
      col.birthDate("text", "Ngày sinh", orNothing("birthDate")),
      { ...col.position("Chức vụ"), write: (entry) => entry.position ?? null },
      { ...col.rating("Xếp loại"), ...ratingOfEither },
      col.initiativeName("Tên sáng kiến"),
      col.initiativeDecision("Số QĐ công nhận"),
    ],
    sections: [
      { text: "I. Danh hiệu Tập thể lao động xuất sắc", award: "TTLDXS", entries: units(best) },
      { text: "II. Danh hiệu Tập thể lao động tiên tiến", award: "TTLDTT", entries: units(good) },
      { text: "III. Danh hiệu Chiến sĩ thi đua cơ sở", award: "CSTDCS", entries: fighters },
      { text: "IV. Danh hiệu Lao động tiên tiến", award: "LDTT", entries: alsoListed(rows, fighters) },
      { text: "V. Bằng khen của Chủ tịch UBND tỉnh: Không", award: "BK_UBND_TINH", entries: [] },
    ],
    foot: footOf(world, school),
  });
  book.addFile({ name: file, bytes: await xlsxBytes([sketch], "MN Tân Lập") });
}

const orNothing = (field) => ({
  write: (entry) => (entry[field] ? entry[field].split("-").reverse().join("/") : null),
});

const ratingOfEither = {
  write: (entry) => (entry.kind === "collective" ? entry.unitRating : entry.rating),
  value: (entry) => (entry.kind === "collective" ? undefined : entry.rating),
  also: (entry) => (entry.kind === "collective" ? { unitRating: entry.unitRating } : {}),
};

/** Those proposed for CSTĐCS are listed again under LĐTT, which the law asks of them too; planted rows once. */
function alsoListed(rows, fighters) {
  return rows.map((entry) => (fighters.includes(entry) ? { ...entry } : entry));
}

/** (j) No title, no head: the table starts in row 1; school and year only in the file's name. */
async function dongXuan(world, book) {
  const file = "THCS Đông Xuân 2024-2025.xlsx";
  const school = schoolOf("thcs-dong-xuan");
  const id = "thcs-dong-xuan/2024";
  const sketch = drawFlat({
    book,
    file,
    id,
    name: "Sheet1",
    list: listOf(school),
    entries: proposed(world, book, id, school),
    columns: [
      col.stt("Stt", String),
      col.fullName("Họ tên"),
      col.birthDate("text", "Ngày sinh"),
      col.position("CV", "short"),
      col.rating("Xếp loại"),
      col.titles("Danh hiệu đề nghị"),
      col.initiativeName("SKKN"),
      col.initiativeDecision("QĐ công nhận SK"),
    ],
  });
  book.addFile({ name: file, bytes: await xlsxBytes([sketch], "admin") });
}

/** (l) Surname and given name apart, date of birth under Nam or Nữ. */
async function mnPhuHoa(world, book) {
  const file = "Phu Hoa MN - danh sach de nghi.xlsx";
  const school = schoolOf("mn-phu-hoa");
  const id = "mn-phu-hoa/2024";
  const drawn = drawListSheet({
    name: "DS 24-25",
    items: entriesAsItems(proposed(world, book, id, school)),
    head: headOf(school, "Phú Hòa", "2025-06-04"),
    title: [{ text: "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024/2025", name: "title" }],
    columns: [
      col.stt("TT"),
      col.familyName(["Họ và tên", "Họ đệm"]),
      col.givenName(["Họ và tên", "Tên"]),
      col.birthDateUnder("nam", ["Ngày sinh", "Nam"]),
      col.birthDateUnder("nu", ["Ngày sinh", "Nữ"]),
      col.position("Nhiệm vụ"),
      col.recruitedOn(),
      col.rating("Xếp loại"),
      col.titles("Thi đua", "long"),
      col.forms("Khen thưởng"),
      col.initiativeName("Tên sáng kiến"),
      col.initiativeDecision("Số QĐ công nhận"),
    ],
    foot: footOf(world, school),
  });
  const list = { ...listOf(school), file, sheet: "DS 24-25", table: drawn.table, named: drawn.named };
  book.addList({ id, ...list });
  book.addFile({ name: file, bytes: await xlsxBytes([drawn.sketch], "MN Phú Hòa") });
}

/** A list with a cited law in its title and a column for the council's votes. */
async function luongTheVinh(world, book) {
  const file = "THCS Luong The Vinh - kem to trinh.xlsx";
  const school = schoolOf("thcs-luong-the-vinh");
  const id = "luong-the-vinh/2024";
  const rows = proposedEntries(world, school, year).map((entry) => ({
    ...entry,
    votes: { yes: 11, total: 11 },
  }));
  const sketch = drawFlat({
    book,
    file,
    id,
    name: "Phụ lục",
    list: listOf(school),
    entries: book.planter.prepare(id, rows, world),
    head: headOf(school, "Tân Lập", "2025-06-06"),
    title: [
      { text: "PHỤ LỤC: TRÍCH NGANG CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025", name: "title" },
      { text: "(Kèm theo Tờ trình số 35/TTr-THCSLTV ngày 06/6/2025)" },
      {
        text: book.planter.claim(id, "basis", "(Thực hiện Luật Thi đua, khen thưởng số 06/2022/QH15)"),
        name: "basis",
      },
    ],
    columns: [
      col.stt(),
      col.fullName(),
      col.birthDate("date"),
      col.positionAndUnit("Chức vụ, đơn vị"),
      col.rating("Mức độ hoàn thành nhiệm vụ"),
      col.discipline(),
      col.titles("Danh hiệu thi đua"),
      col.forms("Hình thức khen thưởng"),
      col.initiativeName(),
      col.initiativeDecision(),
      col.votes("Kết quả bỏ phiếu"),
    ],
    foot: footOf(world, school),
  });
  sketch.comment(2, 1, inventedNote);
  book.addFile({ name: file, bytes: await xlsxBytes([sketch], "THCS Lương Thế Vinh") });
}

export async function makeNominationFiles(world, book) {
  await hoaMai(world, book);
  await phuHoa(world, book);
  await thanhAn(world, book);
  await tanLap(world, book);
  await dongXuan(world, book);
  await mnPhuHoa(world, book);
  await luongTheVinh(world, book);
}
