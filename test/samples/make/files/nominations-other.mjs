/** Nominations in sections, without a title, with split names, with more columns. */
import { collectiveEntry, proposedEntries } from "../entries.mjs";
import { drawSections } from "../layouts/award-sections.mjs";
import { drawFlat } from "../layouts/flat-list.mjs";
import { drawListSheet } from "../layouts/list-sheet.mjs";
import { entriesAsItems } from "../book.mjs";
import * as col from "../sheet/columns.mjs";
import { inventedNote } from "../sheet/frame.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { schoolOf } from "../world/schools.mjs";
import { year, headOf, listOf, proposed, footOf } from "./nomination-parts.mjs";

/** (i) Sections of awards; people proposed for two titles stand in both; Bằng khen: không. */
export async function tanLap(world, book) {
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
export async function dongXuan(world, book) {
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
export async function mnPhuHoa(world, book) {
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
export async function luongTheVinh(world, book) {
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
