/** Roll-ups by the district and, from July 2025, by the commune: the other schools' people and all collectives. */
import { collectiveEntries, decidedEntries } from "../entries.mjs";
import { drawSections } from "../layouts/award-sections.mjs";
import { drawFlat } from "../layouts/flat-list.mjs";
import { drawGrouped } from "../layouts/grouped-results.mjs";
import * as col from "../sheet/columns.mjs";
import { inventedNote, placeDate } from "../sheet/frame.mjs";
import { recode } from "../sheet/tcvn3.mjs";
import { xlsBytes } from "../sheet/write-xls.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { retoned } from "../untidy.mjs";
import { schools } from "../world/schools.mjs";
import { longDayText, titleDecisions, yearName } from "../world/years.mjs";

/** Schools with a five-year workbook of their own are not in the roll-ups of people. */
const ownWorkbook = new Set([
  "mn-hoa-sua",
  "th-tan-lap-a",
  "thcs-tan-lap",
  "th-kim-dong",
  "mn-sao-mai",
  "thcs-phu-hoa",
]);
const rolledUp = schools.filter((school) => !ownWorkbook.has(school.id));
const withUnits = schools.filter((school) => school.id !== "thcs-tan-lap");

const peopleOf = (world, book, id, year) =>
  book.planter.prepare(
    id,
    rolledUp.flatMap((school) => decidedEntries(world, school, year)),
    world,
  );

const unitsOf = (world, book, id, year) =>
  book.planter.prepare(
    id,
    withUnits.flatMap((school) => collectiveEntries(world, school, year, "TTLDTT", titleDecisions[year])),
    world,
  );

const districtHead = (year) => ({
  unit: "ỦY BAN NHÂN DÂN HUYỆN AN THỊNH",
  placeDate: placeDate("An Thịnh", titleDecisions[year].date),
});

const basis = (year, body = "Chủ tịch UBND huyện An Thịnh") => ({
  name: "basis",
  text: `(Kèm theo Quyết định số ${titleDecisions[year].number} ${longDayText(titleDecisions[year].date)} của ${body})`,
});

const decidedList = (year) => ({ kind: "award-results", year: yearName(year), status: "decided" });

/** .xls: one flat list, the school in a column. */
function firstYear(world, book) {
  const file = "Ket qua khen thuong NH 2020-2021.xls";
  const people = drawFlat({
    book,
    file,
    id: "rollup-2020/people",
    name: "Ca nhan",
    list: decidedList(2020),
    entries: peopleOf(world, book, "rollup-2020/people", 2020),
    head: districtHead(2020),
    title: [{ text: "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM HỌC 2020-2021", name: "title" }, basis(2020)],
    columns: [
      col.stt(),
      col.fullName(),
      col.birthDate("text", "Ngày sinh"),
      col.position("Chức vụ", "short"),
      col.unit("Đơn vị công tác", "short"),
      col.titles("Danh hiệu thi đua"),
      col.money(),
    ],
    totalText: (count) => `Tổng cộng: ${count} cá nhân`,
    headerAgainAfter: 140,
  });
  const units = drawFlat({
    book,
    file,
    id: "rollup-2020/units",
    name: "Tap the",
    list: decidedList(2020),
    entries: unitsOf(world, book, "rollup-2020/units", 2020),
    head: districtHead(2020),
    title: [{ text: "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM HỌC 2020-2021", name: "title" }, basis(2020)],
    columns: [
      col.stt(),
      col.collectiveName(),
      col.unit("Đơn vị", "short"),
      col.titles("Danh hiệu thi đua", "long"),
      col.money(),
    ],
    totalText: (count) => `Tổng cộng: ${count} tập thể`,
  });
  book.addFile({ name: file, bytes: xlsBytes([people, units]) });
}

/** TCVN3 in .Vn fonts, the schools as group rows. */
async function secondYear(world, book) {
  const file = "TDKT 2021-2022 (font VnTime).xlsx";
  const shared = {
    book,
    file,
    year: "2021-2022",
    head: districtHead(2021),
    group: { subtotals: false, totalLabel: "Tổng cộng" },
  };
  const people = drawGrouped({
    ...shared,
    id: "rollup-2021/people",
    name: "Ca nhan",
    schools: rolledUp,
    entries: peopleOf(world, book, "rollup-2021/people", 2021),
    title: [{ text: "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM HỌC 2021-2022", name: "title" }, basis(2021)],
    columns: [
      col.stt("TT"),
      col.fullName("Họ và tên"),
      col.birthDate("text", "Ngày sinh"),
      col.position("Chức vụ"),
      col.titles("Danh hiệu thi đua", "long"),
      col.money("Tiền thưởng"),
    ],
  });
  const units = drawGrouped({
    ...shared,
    id: "rollup-2021/units",
    name: "Tap the",
    schools: withUnits,
    entries: unitsOf(world, book, "rollup-2021/units", 2021),
    title: [{ text: "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM HỌC 2021-2022", name: "title" }, basis(2021)],
    columns: [
      col.stt("TT"),
      col.collectiveName(),
      col.titles("Danh hiệu thi đua", "long"),
      col.money("Tiền thưởng"),
    ],
  });
  book.addFile({ name: file, bytes: await xlsxBytes([recode(people), recode(units)], "Phong Noi vu") });
}

/** The busiest year: group rows with subtotals; collectives with their counts, the award in the section row. */
async function busiestYear(world, book) {
  const file = "QD 2376 khen thuong NH 2022-2023 - UBND huyen.xlsx";
  const people = drawGrouped({
    book,
    file,
    id: "rollup-2022/people",
    name: "Cá nhân",
    year: "2022-2023",
    schools: rolledUp,
    entries: peopleOf(world, book, "rollup-2022/people", 2022),
    head: districtHead(2022),
    title: [
      { text: "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2022-2023", name: "title" },
      basis(2022),
    ],
    numbering: "plain",
    group: { gaps: true },
    columns: [
      col.stt(),
      col.fullName(),
      col.birthDate("date"),
      col.position(),
      col.titles("Danh hiệu thi đua"),
      col.money(),
      col.note(),
    ],
  });
  const id = "rollup-2022/units";
  const units = drawSections({
    book,
    file,
    id,
    name: "Tập thể",
    list: decidedList(2022),
    head: districtHead(2022),
    title: [{ text: "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM HỌC 2022-2023", name: "title" }, basis(2022)],
    columns: [
      col.stt(),
      col.collectiveName("Tên đơn vị / tập thể"),
      col.unit("Đơn vị"),
      col.count("headcount", "Tổng số CBGVNV"),
      col.count("countLDTT", "Số LĐTT"),
      col.count("countCSTDCS", "Số CSTĐCS"),
      col.money(),
    ],
    sections: [
      {
        text: "I. Danh hiệu Tập thể lao động tiên tiến",
        award: "TTLDTT",
        entries: unitsOf(world, book, id, 2022),
      },
    ],
  });
  book.addFile({ name: file, bytes: await xlsxBytes([people, units], "Phòng Nội vụ") });
}

/** x-marks in two header levels, money as text, a forgotten hidden row block. */
async function fourthYear(world, book) {
  const file = "Danh sach khen thuong 2023-2024.xlsx";
  const shared = { book, file, year: "2023-2024", head: districtHead(2023) };
  const people = drawGrouped({
    ...shared,
    id: "rollup-2023/people",
    name: "DS ca nhan",
    schools: rolledUp,
    entries: hideSome(retoned(peopleOf(world, book, "rollup-2023/people", 2023))),
    title: [
      { text: "DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU THI ĐUA", name: "title" },
      { text: "NĂM HỌC 2023 - 2024" },
      basis(2023),
    ],
    numbering: "brackets",
    columns: [
      col.stt(),
      col.fullName("Họ và tên"),
      col.birthDate("text"),
      col.position("Chức vụ"),
      col.mark("rating", "HTXSNV", ["Xếp loại viên chức", "HTXSNV"], "X"),
      col.mark("rating", "HTTNV", ["Xếp loại viên chức", "HTTNV"], "X"),
      col.mark("titles", "LDTT", ["Danh hiệu thi đua", "LĐTT"], "X"),
      col.mark("titles", "CSTDCS", ["Danh hiệu thi đua", "CSTĐCS"], "X"),
      col.money("Tiền thưởng", "dotted"),
    ],
    group: { subtotals: false },
  });
  const units = drawGrouped({
    ...shared,
    id: "rollup-2023/units",
    name: "DS tap the",
    schools: withUnits,
    entries: unitsOf(world, book, "rollup-2023/units", 2023),
    title: [
      { text: "DANH SÁCH TẬP THỂ ĐẠT DANH HIỆU THI ĐUA NĂM HỌC 2023 - 2024", name: "title" },
      basis(2023),
    ],
    columns: [
      col.stt(),
      col.collectiveName("Tên tập thể"),
      col.count("headcount", "Tổng số LĐ"),
      col.count("countLDTT", "Số LĐTT"),
      col.titles("Danh hiệu"),
      col.money("Tiền thưởng"),
    ],
  });
  book.addFile({ name: file, bytes: await xlsxBytes([people, units], "Phòng Nội vụ") });
}

/** Rows that a filter left hidden are still rows. */
function hideSome(entries) {
  return entries.map((entry, index) => (index >= 40 && index < 43 ? { ...entry, hidden: true } : entry));
}

/** The commune decides: sections by award, the school in a column. */
async function lastYear(world, book) {
  const file = "UBND xa Tan Lap - KQ thi dua 2024-2025.xlsx";
  const chair = "Chủ tịch UBND xã Tân Lập";
  const head = {
    unit: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
    placeDate: placeDate("Tân Lập", titleDecisions[2024].date),
  };
  const id = "rollup-2024/people";
  const rows = peopleOf(world, book, id, 2024);
  const best = rows.filter((entry) => entry.titles.includes("CSTDCS"));
  const people = drawSections({
    book,
    file,
    id,
    head,
    name: "Cá nhân",
    list: decidedList(2024),
    title: [
      { text: "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM HỌC 2024-2025", name: "title" },
      basis(2024, chair),
    ],
    columns: [
      col.stt(),
      col.fullName("Họ và tên"),
      col.birthDate("year", "Năm sinh"),
      col.position(),
      col.unit("Đơn vị công tác"),
      col.money(),
      col.note(),
    ],
    sections: [
      { text: "I. Danh hiệu Chiến sĩ thi đua cơ sở", award: "CSTDCS", entries: best },
      {
        text: "II. Danh hiệu Lao động tiên tiến",
        award: "LDTT",
        entries: rows.filter((entry) => !best.includes(entry)),
      },
    ],
    foot: { note: inventedNote },
  });
  const units = drawFlat({
    book,
    file,
    head,
    id: "rollup-2024/units",
    name: "Tập thể",
    list: decidedList(2024),
    entries: unitsOf(world, book, "rollup-2024/units", 2024),
    title: [
      { text: "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM HỌC 2024-2025", name: "title" },
      basis(2024, chair),
    ],
    columns: [
      col.stt(),
      col.collectiveName("Tên tập thể"),
      col.unit("Đơn vị"),
      col.titles("Danh hiệu thi đua", "long"),
      col.money(),
    ],
    totalText: (count) => `Danh sách này gồm có ${count} tập thể./.`,
  });
  book.addFile({ name: file, bytes: await xlsxBytes([people, units], "UBND xã Tân Lập") });
}

export async function makeRollUpFiles(world, book) {
  firstYear(world, book);
  await secondYear(world, book);
  await busiestYear(world, book);
  await fourthYear(world, book);
  await lastYear(world, book);
}
