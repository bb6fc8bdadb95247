/** Awards beyond the yearly titles: what the province decided, and Giấy khen of commune and district. */
import { drawSections } from "../layouts/award-sections.mjs";
import { drawFlat } from "../layouts/flat-list.mjs";
import * as col from "../sheet/columns.mjs";
import { inventedNote, placeDate } from "../sheet/frame.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { occasions } from "../world/honours.mjs";
import { firstYears, longDayText, provinceDecisions, yearName } from "../world/years.mjs";

/** Collectives and people in one table; title or form in one column; each row with its decision. */
async function provinceFile(world, book) {
  const file = "Khen thuong cap tinh 2020-2025.xlsx";
  const sketches = firstYears.map((year) => {
    const id = `province/${year}`;
    const { collectives, people } = world.honours.province[year];
    const rows = book.planter.prepare(id, [...collectives, ...people], world);
    const units = rows.filter((entry) => entry.kind === "collective");
    return drawSections({
      book,
      file,
      id,
      name: `NH ${yearName(year)}`,
      list: { kind: "award-results", year: yearName(year), status: "decided" },
      head: {
        unit: "ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG",
        placeDate: placeDate("Hải Đông", provinceDecisions[year].date),
      },
      title: [
        {
          text: `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC UBND TỈNH KHEN THƯỞNG NĂM HỌC ${yearName(year)}`,
          name: "title",
        },
      ],
      columns: [
        col.stt(),
        col.eitherName(),
        col.positionAndUnit(),
        col.titlesAndForms(),
        col.decisionNumber("Số quyết định"),
        col.decisionDate("Ngày quyết định", "date"),
        col.money("Mức tiền thưởng"),
      ],
      sections: [
        { text: "I. TẬP THỂ", entries: units },
        { text: "II. CÁ NHÂN", entries: rows.filter((entry) => entry.kind === "individual") },
      ],
    });
  });
  book.addFile({ name: file, bytes: await xlsxBytes(sketches, "Sở Nội vụ") });
}

const issuers = {
  GK_UBND_XA: { unit: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP", body: "Chủ tịch UBND xã Tân Lập", place: "Tân Lập" },
  GK_UBND_HUYEN: {
    unit: "ỦY BAN NHÂN DÂN HUYỆN AN THỊNH",
    body: "Chủ tịch UBND huyện An Thịnh",
    place: "An Thịnh",
  },
};

function occasionSheet(world, book, file, key, name) {
  const { award, decision, year } = occasions[key];
  const { unit, body, place } = issuers[award];
  const { people, teams } = world.honours.forms[key];
  const id = `occasion/${key}`;
  return drawFlat({
    book,
    file,
    id,
    name,
    list: { kind: "award-results", year: yearName(year), status: "decided" },
    entries: book.planter.prepare(id, [...teams, ...people], world),
    head: { unit, placeDate: placeDate(place, decision.date) },
    title: [
      { text: `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN NĂM HỌC ${yearName(year)}`, name: "title" },
      {
        text: `(Kèm theo Quyết định số ${decision.number} ${longDayText(decision.date)} của ${body})`,
        name: "basis",
      },
    ],
    columns: [
      col.stt(),
      col.eitherName(),
      col.positionAndUnit(),
      col.forms("Hình thức khen thưởng"),
      col.achievements("Nội dung khen"),
      col.money("Tiền thưởng"),
    ],
    totalText: (count) => `Danh sách này có ${count} tập thể, cá nhân`,
    foot: { note: inventedNote },
  });
}

async function occasionFile(world, book) {
  const file = "Giay khen cac dot 2021-2024.xlsx";
  const sketches = [
    occasionSheet(world, book, file, "xa2021", "GK xã 11-2021"),
    occasionSheet(world, book, file, "huyen2021", "GK huyện 5-2022"),
    occasionSheet(world, book, file, "xa2023", "GK xã 11-2023"),
  ];
  book.addFile({ name: file, bytes: await xlsxBytes(sketches, "Văn phòng UBND") });
}

export async function makeHonourFiles(world, book) {
  await provinceFile(world, book);
  await occasionFile(world, book);
}
