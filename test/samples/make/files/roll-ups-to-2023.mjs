/** Roll-ups of the district for 2020-2021 to 2022-2023. */
import { drawSections } from "../layouts/award-sections.mjs";
import { drawFlat } from "../layouts/flat-list.mjs";
import { drawGrouped } from "../layouts/grouped-results.mjs";
import * as col from "../sheet/columns.mjs";
import { recode } from "../sheet/tcvn3.mjs";
import { xlsBytes } from "../sheet/write-xls.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import {
  basis,
  decidedList,
  districtHead,
  peopleOf,
  rolledUp,
  unitsOf,
  withUnits,
} from "./roll-up-parts.mjs";

/** .xls: one flat list, the school in a column. */
export function firstYear(world, book) {
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
export async function secondYear(world, book) {
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
export async function busiestYear(world, book) {
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
