/** Five-year workbooks of six schools: five layouts, one of them an .xls, one with two lists side by side. */
import { collectiveEntries, decidedEntries } from "../entries.mjs";
import { drawSummary, drawYears } from "../layouts/five-years.mjs";
import { drawSideBySide } from "../layouts/side-by-side.mjs";
import * as col from "../sheet/columns.mjs";
import { inventedNote } from "../sheet/frame.mjs";
import { xlsBytes } from "../sheet/write-xls.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { schoolOf } from "../world/schools.mjs";
import { dayText, firstYears, titleDecisions, yearName } from "../world/years.mjs";

const headOf = (school) => ({ parent: "PHÒNG GD&ĐT AN THỊNH", unit: school.official.toUpperCase() });
const issuer = (year) =>
  titleDecisions[year].level === "huyen" ? "Chủ tịch UBND huyện An Thịnh" : "Chủ tịch UBND xã Tân Lập";
const actOf = (year) =>
  `(Kèm theo Quyết định số ${titleDecisions[year].number} ngày ${dayText(titleDecisions[year].date)} của ${issuer(year)})`;
const titleText = "DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA";

/** The year stands only in the sheet's name; each row carries its decision. */
async function hoaSua(world, book) {
  const file = "MN Hoa Sua - tong hop khen thuong 2020-2025.xlsx";
  const school = schoolOf("mn-hoa-sua");
  const head = headOf(school);
  const years = drawYears({
    world,
    book,
    file,
    school,
    head,
    id: "hoa-sua",
    sheetName: (year) => `NH ${yearName(year)}`,
    title: () => [{ text: titleText, name: "title" }],
    columnsOf: () => [
      col.stt(),
      col.fullName(),
      col.birthDate("text"),
      col.position(),
      col.titles(),
      col.decision(),
      col.money(),
    ],
    withTotal: true,
    foot: { note: inventedNote },
  });
  const summary = drawSummary({ book, id: "hoa-sua", file, years, head });
  book.addFile({
    name: file,
    bytes: await xlsxBytes([...years.map((one) => one.sketch), summary], "MN Hoa Sữa"),
  });
}

/** Two header levels, x-marks, a numbering row. */
async function tanLapA(world, book) {
  const file = "TH Tan Lap A 5 nam.xlsx";
  const school = schoolOf("th-tan-lap-a");
  const head = headOf(school);
  const years = drawYears({
    world,
    book,
    file,
    school,
    head,
    id: "tan-lap-a",
    sheetName: (year) => yearName(year),
    title: (year) => [
      { text: titleText, name: "title" },
      { text: actOf(year), name: "basis" },
    ],
    numbering: "brackets",
    columnsOf: (year) => [
      col.stt("TT"),
      col.fullName(),
      col.birthDate("date", "Ngày sinh"),
      col.position("Chức vụ", "short"),
      col.mark("rating", "HTXSNV", ["Kết quả đánh giá, xếp loại", "HTXSNV"]),
      col.mark("rating", "HTTNV", ["Kết quả đánh giá, xếp loại", "HTTNV"]),
      col.mark("titles", "LDTT", ["Danh hiệu thi đua", "Lao động tiên tiến"], "x", 11),
      col.mark("titles", "CSTDCS", ["Danh hiệu thi đua", "CSTĐ cơ sở"], "x", 11),
      col.money("Tiền thưởng (đồng)", year === 2021 ? "dong" : "number"),
      col.note(),
    ],
  });
  const summary = drawSummary({ book, id: "tan-lap-a", file, years, head, name: "TONG HOP" });
  book.addFile({
    name: file,
    bytes: await xlsxBytes([summary, ...years.map((one) => one.sketch)], "TH Tân Lập A"),
  });
}

/** Individuals left, collectives right. */
async function thcsTanLap(world, book) {
  const file = "THCS Tan Lap (khen thuong 5 nam hoc).xlsx";
  const school = schoolOf("thcs-tan-lap");
  const sketches = firstYears.map((year) => {
    const act = titleDecisions[year];
    const units = collectiveEntries(world, school, year, "TTLDTT", act);
    return drawSideBySide({
      book,
      file,
      school,
      name: `Nam hoc ${yearName(year)}`,
      year: yearName(year),
      head: headOf(school),
      title: [`KẾT QUẢ KHEN THƯỞNG NĂM HỌC ${yearName(year)}`, actOf(year)],
      left: {
        id: `thcs-tan-lap/${year}/people`,
        caption: "I. CÁ NHÂN",
        columns: [
          col.stt(),
          col.fullName(),
          col.birthDate("mixed", "Ngày sinh"),
          col.position(),
          col.titles("Danh hiệu", "short", "; "),
          col.money(),
        ],
        entries: book.planter.prepare(
          `thcs-tan-lap/${year}/people`,
          decidedEntries(world, school, year),
          world,
        ),
      },
      right: {
        id: `thcs-tan-lap/${year}/units`,
        caption: "II. TẬP THỂ",
        columns: [
          col.stt("TT"),
          col.collectiveName(),
          col.count("headcount", "Tổng số CBGVNV"),
          col.count("countLDTT", "Số LĐTT"),
          col.titles("Danh hiệu", "long"),
          col.money(),
        ],
        entries: book.planter.prepare(`thcs-tan-lap/${year}/units`, units, world),
      },
    });
  });
  book.addFile({ name: file, bytes: await xlsxBytes(sketches, "THCS Tân Lập") });
}

/** Surname and given name apart, the date of birth under Nam or Nữ. */
async function kimDong(world, book) {
  const file = "TH Kim Dong - DS khen thuong cac nam.xlsx";
  const school = schoolOf("th-kim-dong");
  const years = drawYears({
    world,
    book,
    file,
    school,
    head: headOf(school),
    id: "kim-dong",
    sheetName: (year) => `${year}-${year + 1} `,
    title: (year) => [
      { text: "DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN ĐƯỢC KHEN THƯỞNG", name: "title" },
      { text: `Năm học: ${year} – ${year + 1}` },
    ],
    columnsOf: () => [
      col.stt(),
      col.familyName(["Họ và tên", "Họ đệm"]),
      col.givenName(["Họ và tên", "Tên"]),
      col.birthDateUnder("nam", ["Ngày, tháng, năm sinh", "Nam"]),
      col.birthDateUnder("nu", ["Ngày, tháng, năm sinh", "Nữ"]),
      col.position("Chức vụ"),
      col.titles("Danh hiệu thi đua", "long"),
      col.rating("Xếp loại viên chức"),
      col.decisionNumber(),
      col.decisionDate(),
      col.money("Mức thưởng", "dotted"),
    ],
  });
  book.addFile({
    name: file,
    bytes: await xlsxBytes(
      years.map((one) => one.sketch),
      "TH Kim Đồng",
    ),
  });
}

/** An .xls of an old machine. */
function saoMai(world, book) {
  const file = "MN Sao Mai.xls";
  const school = schoolOf("mn-sao-mai");
  const years = drawYears({
    world,
    book,
    file,
    school,
    head: headOf(school),
    id: "sao-mai",
    sheetName: (year) => `Nam ${yearName(year)}`,
    title: (year) => [
      { text: `DANH SÁCH KHEN THƯỞNG NĂM HỌC ${yearName(year)}`, name: "title" },
      { text: actOf(year), name: "basis" },
    ],
    columnsOf: () => [
      col.stt("Stt"),
      col.fullName("Họ và tên giáo viên"),
      col.birthDate("short", "Ngày sinh"),
      col.position("Chức vụ"),
      col.titles("Danh hiệu đạt được", "variant", "\n"),
      col.money(),
    ],
    withTotal: true,
  });
  book.addFile({ name: file, bytes: xlsBytes(years.map((one) => one.sketch)) });
}

/** Results with ratings and initiatives. */
async function phuHoa(world, book) {
  const file = "THCS Phu Hoa TH khen thuong 5 nam.xlsx";
  const school = schoolOf("thcs-phu-hoa");
  const years = drawYears({
    world,
    book,
    file,
    school,
    head: headOf(school),
    id: "thcs-phu-hoa",
    sheetName: (year) => `NH${year}-${year + 1}`,
    title: (year) => [
      { text: `${titleText} NĂM HỌC ${yearName(year)}`, name: "title" },
      { text: actOf(year), name: "basis" },
    ],
    columnsOf: () => [
      col.stt(),
      col.fullName("HỌ VÀ TÊN"),
      col.birthDate("date"),
      col.position(),
      col.department("Tổ"),
      col.rating("Mức độ HTNV", "long"),
      col.titles("Danh hiệu được công nhận"),
      col.initiativeName("Tên sáng kiến kinh nghiệm"),
      col.initiativeDecision("Số QĐ công nhận SK"),
      col.money(),
    ],
  });
  book.addFile({
    name: file,
    bytes: await xlsxBytes(
      years.map((one) => one.sketch),
      "THCS Phú Hòa",
    ),
  });
}

export async function makeFiveYearFiles(world, book) {
  await hoaSua(world, book);
  await tanLapA(world, book);
  await thcsTanLap(world, book);
  await kimDong(world, book);
  saoMai(world, book);
  await phuHoa(world, book);
}
