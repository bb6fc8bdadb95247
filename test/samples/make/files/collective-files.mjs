/** Lists of collectives with headcounts and shares, earlier nominations, and a list of all staff. */
import { collectiveEntry, personEntry, proposedEntries } from "../entries.mjs";
import { drawFlat } from "../layouts/flat-list.mjs";
import * as col from "../sheet/columns.mjs";
import { inventedNote, placeDate } from "../sheet/frame.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { schoolOf, schools } from "../world/schools.mjs";
import { yearName } from "../world/years.mjs";
import { signersOf } from "../world/world.mjs";

const shareColumns = [
  col.stt(),
  col.collectiveName("Tên đơn vị, tập thể"),
  col.unit("Đơn vị", "short"),
  col.count("headcount", "Tổng số LĐ"),
  col.count("countLDTT", "Số LĐTT"),
  col.count("countCSTDCS", "Số CSTĐCS"),
  col.count("countHTNV", "Số người HTNV trở lên"),
  col.unitRating("Xếp loại đơn vị"),
  col.titles("Danh hiệu đề nghị", "long"),
  col.votes("Số phiếu/tổng số phiếu"),
];

const voted = (unit, index) =>
  collectiveEntry(unit, { votes: { yes: index % 7 === 6 ? 20 : 21, total: 21 } });

function proposedUnits(world, year, from) {
  return from
    .flatMap((school) => world.collectives[`${year}/${school.id}`].filter((unit) => unit.title !== null))
    .map(voted);
}

/** (k) The cluster's list of collectives. */
async function cluster(world, book, year, signedOn) {
  const file = `Phu luc 2 - De nghi tap the NH ${yearName(year)}.xlsx`;
  const id = `cluster/${year}`;
  const sketch = drawFlat({
    book,
    file,
    id,
    name: "PL2",
    list: { kind: "collective-title-nomination", year: yearName(year), status: "proposed" },
    entries: book.planter.prepare(
      id,
      proposedUnits(world, year, schools.slice(0, 18)).filter((unit) => unit.team === null),
      world,
    ),
    head: {
      parent: "PHÒNG GD&ĐT AN THỊNH",
      unit: "CỤM TRƯỜNG XÃ TÂN LẬP",
      placeDate: placeDate("Tân Lập", signedOn),
    },
    title: [
      { text: `DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC ${yearName(year)}`, name: "title" },
      { text: book.planter.claim(id, "basis", "(Theo hướng dẫn của Phòng GD&ĐT)"), name: "basis" },
    ],
    columns: shareColumns,
    totalText: (count) => `Tổng số: ${count} tập thể`,
    foot: { note: inventedNote, signerTitle: "CỤM TRƯỞNG" },
  });
  book.addFile({ name: file, bytes: await xlsxBytes([sketch], "Cụm trường") });
}

/** People and collectives of one school on two sheets, 2022-2023. */
async function dongXuan(world, book) {
  const file = "TH Dong Xuan de nghi TDKT 2022-2023.xlsx";
  const school = schoolOf("th-dong-xuan");
  const shared = {
    book,
    file,
    head: {
      parent: "PHÒNG GD&ĐT AN THỊNH",
      unit: school.official.toUpperCase(),
      placeDate: placeDate("Đông Xuân", "2023-06-09"),
    },
    foot: { ...signersOf(world, school, 2022), note: inventedNote },
  };
  const id = "th-dong-xuan/2022/people";
  const people = drawFlat({
    ...shared,
    id,
    name: "Ca nhan",
    list: { kind: "individual-title-nomination", school, year: "2022-2023", status: "proposed" },
    entries: book.planter.prepare(id, proposedEntries(world, school, 2022), world),
    title: [{ text: "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG", name: "title" }, { text: "Năm học 2022-2023" }],
    columns: [
      col.stt(),
      col.fullName(),
      col.birthDate("text"),
      col.position(),
      col.recruitedOn("Ngày vào ngành"),
      col.rating("Kết quả đánh giá"),
      col.titles("Danh hiệu đề nghị"),
      col.initiativeName("Tên SKKN"),
      col.initiativeRating("XL SKKN"),
      col.initiativeLevel("Cấp công nhận SK"),
      col.initiativeDecision("Số, ngày QĐ công nhận"),
    ],
    totalText: (count) => `Tổng cộng: ${count} người`,
  });
  const unitsId = "th-dong-xuan/2022/units";
  const units = drawFlat({
    ...shared,
    id: unitsId,
    name: "Tap the",
    list: { kind: "collective-title-nomination", school, year: "2022-2023", status: "proposed" },
    entries: book.planter.prepare(unitsId, proposedUnits(world, 2022, [school]), world),
    title: [{ text: "DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG", name: "title" }, { text: "Năm học 2022-2023" }],
    columns: shareColumns,
  });
  book.addFile({ name: file, bytes: await xlsxBytes([people, units], "TH Đông Xuân") });
}

/** All staff of one school with their ratings; no title is asked for. */
async function roster(world, book) {
  const file = "XLVC TH Thanh An 2024-2025.xlsx";
  const school = schoolOf("th-thanh-an");
  const id = "roster/2024";
  const staff = world.results[`2024/${school.id}`].map((result) => personEntry(result, { titles: [] }));
  const sketch = drawFlat({
    book,
    file,
    id,
    name: "Xếp loại VC",
    list: { kind: "roster", school, year: "2024-2025", status: "proposed" },
    entries: book.planter.prepare(id, staff, world),
    head: {
      parent: "PHÒNG GD&ĐT AN THỊNH",
      unit: school.official.toUpperCase(),
      placeDate: placeDate("Thanh An", "2025-05-28"),
    },
    title: [{ text: "BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI VIÊN CHỨC NĂM HỌC 2024-2025", name: "title" }],
    columns: [
      col.stt(),
      col.fullName(),
      col.birthDate("text"),
      col.position(),
      col.department("Tổ"),
      col.rating("Kết quả đánh giá, xếp loại chất lượng", "long"),
      col.note(),
    ],
    totalText: (count) => `Tổng số: ${count} người`,
    foot: signersOf(world, school, 2024),
  });
  book.addFile({ name: file, bytes: await xlsxBytes([sketch], "TH Thanh An") });
}

/** A decision of the commune on TTLĐTT of May 2025, when it was still the district's to take. */
async function communeOfMay(world, book) {
  const file = "QD 96 khen tap the 5-2025 - UBND xa.xlsx";
  const id = "commune-2025/units";
  const decision = { number: "96/QĐ-UBND", date: "2025-05-20" };
  const units = schools
    .flatMap((school) => world.collectives[`2024/${school.id}`])
    .filter((unit) => unit.title === null && 100 * unit.countLDTT >= 70 * unit.headcount)
    .slice(0, 3)
    .map((unit) => collectiveEntry(unit, { title: "TTLDTT", decision }));
  const sketch = drawFlat({
    book,
    file,
    id,
    name: "DS tap the",
    list: { kind: "award-results", year: "2024-2025", status: "decided" },
    entries: book.planter.prepare(id, units, world),
    head: { unit: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP", placeDate: placeDate("Tân Lập", decision.date) },
    title: [
      { text: "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2024-2025", name: "title" },
      { text: "(Kèm theo Quyết định số 96/QĐ-UBND ngày 20 tháng 5 năm 2025 của Chủ tịch UBND xã Tân Lập)" },
    ],
    columns: [
      col.stt(),
      col.collectiveName(),
      col.unit("Đơn vị"),
      col.titles("Danh hiệu thi đua", "long"),
      col.money(),
    ],
  });
  book.addFile({ name: file, bytes: await xlsxBytes([sketch], "UBND xã Tân Lập") });
}

export async function makeCollectiveFiles(world, book) {
  await cluster(world, book, 2023, "2024-06-06");
  await dongXuan(world, book);
  await roster(world, book);
  await communeOfMay(world, book);
}
