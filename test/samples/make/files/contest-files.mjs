/** Contests for good teachers: results by level and year, a school's own contest, and the list of kept titles. */
import { drawFlat } from "../layouts/flat-list.mjs";
import * as col from "../sheet/columns.mjs";
import { inventedNote, placeDate } from "../sheet/frame.mjs";
import { xlsxBytes } from "../sheet/write-xlsx.mjs";
import { contestEntry, contests } from "../world/contests.mjs";
import { schoolOf } from "../world/schools.mjs";
import { longDayText, yearName } from "../world/years.mjs";

const typeWords = { MN: "MẦM NON", TH: "TIỂU HỌC", THCS: "THCS" };
const hosts = {
  huyen: {
    parent: "UBND HUYỆN AN THỊNH",
    unit: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
    place: "An Thịnh",
    by: "Trưởng phòng GD&ĐT",
  },
  tinh: {
    parent: "UBND TỈNH HẢI ĐÔNG",
    unit: "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    place: "Hải Đông",
    by: "Giám đốc Sở GD&ĐT",
  },
};
const levelWords = { huyen: "HUYỆN", tinh: "TỈNH" };

function contestSheet(world, book, file, contest) {
  const host = hosts[contest.level];
  const id = `contest/${contest.id}`;
  return drawFlat({
    book,
    file,
    id,
    name: `${contest.type} ${yearName(contest.year)}`,
    list: { kind: "gvdg", level: contest.level, year: yearName(contest.year), status: "decided" },
    entries: book.planter.prepare(id, world.contests[contest.id], world),
    head: { parent: host.parent, unit: host.unit, placeDate: placeDate(host.place, contest.date) },
    title: [
      {
        text: `KẾT QUẢ HỘI THI GIÁO VIÊN DẠY GIỎI CẤP ${levelWords[contest.level]} BẬC ${typeWords[contest.type]}`,
        name: "title",
      },
      { text: `NĂM HỌC ${yearName(contest.year)}` },
      {
        text: `(Kèm theo Quyết định số ${contest.number} ${longDayText(contest.date)} của ${host.by})`,
        name: "basis",
      },
    ],
    columns: [
      col.stt(),
      col.fullName("Họ và tên giáo viên"),
      col.birthDate("text", "Ngày sinh"),
      col.unit("Đơn vị"),
      col.subject(contest.type === "MN" ? "Lĩnh vực" : "Môn dự thi"),
      col.result("Kết quả"),
    ],
    totalText: (count) => `Danh sách gồm ${count} giáo viên dự thi`,
  });
}

async function levelFile(world, book, level, file) {
  const held = contests.filter((contest) => contest.level === level);
  const sketches = held.map((contest) => contestSheet(world, book, file, contest));
  book.addFile({ name: file, bytes: await xlsxBytes(sketches, hosts[level].by) });
}

const schoolPrizes = ["nhat", "nhi", "nhi", "ba", "ba", "ba", "kk", "kk", "kk", "dat", "dat", "khong-dat"];

function schoolContestEntries(world, school, year) {
  const contest = {
    level: "truong",
    type: "TH",
    year,
    number: `${20 + year - 2020}/QĐ-THTA`,
    date: `${year}-12-10`,
  };
  return world.results[`${year}/${school.id}`]
    .filter((one) => one.position === "Giáo viên" && one.isLdtt)
    .slice(0, schoolPrizes.length)
    .map((one, index) => ({ ...contestEntry(one, contest, index), result: schoolPrizes[index] }));
}

function schoolContestSheet(world, book, file, school, year) {
  const id = `contest/truong-${year}`;
  return drawFlat({
    book,
    file,
    id,
    name: `GVDG ${yearName(year)}`,
    list: { kind: "gvdg", level: "truong", school, year: yearName(year), status: "decided" },
    entries: book.planter.prepare(id, schoolContestEntries(world, school, year), world),
    head: {
      parent: "PHÒNG GD&ĐT AN THỊNH",
      unit: school.official.toUpperCase(),
      placeDate: placeDate("Thanh An", `${year}-12-10`),
    },
    title: [
      { text: "KẾT QUẢ HỘI THI GIÁO VIÊN DẠY GIỎI CẤP TRƯỜNG", name: "title" },
      { text: `Năm học ${yearName(year)}` },
    ],
    columns: [
      col.stt("TT"),
      col.fullName("Họ tên"),
      col.birthDate("text", "Ngày sinh"),
      col.department("Tổ"),
      col.subject("Môn"),
      col.result("Xếp giải"),
    ],
    foot: { note: inventedNote },
  });
}

/** Teachers whose recognition is still kept in 2024-2025: the province's of 2021-2022, by the day of recognition. */
function keptSheet(world, book, file) {
  const id = "contest/kept";
  const contest = contests.find((one) => one.id === "tinh-th-2021");
  const still = world.contests[contest.id].filter((entry) => entry.result === "dat");
  return drawFlat({
    book,
    file,
    id,
    name: "Bao luu 2024-2025",
    list: { kind: "gvdg", year: "2024-2025", status: "decided" },
    entries: book.planter.prepare(id, still, world),
    head: { parent: "UBND HUYỆN AN THỊNH", unit: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO" },
    title: [
      { text: "DANH SÁCH GIÁO VIÊN ĐƯỢC BẢO LƯU DANH HIỆU GIÁO VIÊN DẠY GIỎI", name: "title" },
      { text: "NĂM HỌC 2024-2025" },
    ],
    columns: [
      col.stt(),
      col.fullName("Họ và tên"),
      col.birthDate("text", "Ngày sinh"),
      col.unit("Trường"),
      col.contests("Danh hiệu"),
      col.decisionNumber("Số QĐ công nhận"),
      col.decisionDate("Ngày QĐ", "text"),
    ],
  });
}

async function schoolFile(world, book) {
  const file = "GVDG cap truong - TH Thanh An.xlsx";
  const school = schoolOf("th-thanh-an");
  const sketches = [2020, 2022, 2024].map((year) => schoolContestSheet(world, book, file, school, year));
  book.addFile({ name: file, bytes: await xlsxBytes(sketches, "TH Thanh An") });
}

async function keptFile(world, book) {
  const file = "Bao luu GVDG nam hoc 2024-2025.xlsx";
  book.addFile({ name: file, bytes: await xlsxBytes([keptSheet(world, book, file)], "Phòng GD&ĐT") });
}

export async function makeContestFiles(world, book) {
  await levelFile(world, book, "huyen", "Ket qua hoi thi GVDG cap huyen.xlsx");
  await levelFile(world, book, "tinh", "GVDG cap tinh cac nam.xlsx");
  await schoolFile(world, book);
  await keptFile(world, book);
}
