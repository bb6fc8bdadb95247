/** Roll-ups of the district for 2023-2024 and of the commune for 2024-2025. */
import { drawSections } from "../layouts/award-sections.mjs";
import { drawFlat } from "../layouts/flat-list.mjs";
import { drawGrouped } from "../layouts/grouped-results.mjs";
import * as col from "../sheet/columns.mjs";
import { inventedNote, placeDate } from "../sheet/frame.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { retoned } from "../untidy.mjs";
import { titleDecisions } from "../world/years.mjs";
import {
  basis,
  decidedList,
  districtHead,
  peopleOf,
  rolledUp,
  unitsOf,
  withUnits,
} from "./roll-up-parts.mjs";

/** x-marks in two header levels, money as text, a forgotten hidden row block. */
export async function fourthYear(world, book) {
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
export async function lastYear(world, book) {
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
