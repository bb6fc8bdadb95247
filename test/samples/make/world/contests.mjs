/** Contests for good teachers: who took part, with what result, by level and year. */
import { personEntry } from "../entries.mjs";
import { schools } from "./schools.mjs";

const subjects = {
  MN: ["Làm quen văn học", "Khám phá khoa học", "Phát triển vận động", "Làm quen chữ cái"],
  TH: ["Tiếng Việt", "Toán", "Tự nhiên và Xã hội", "Đạo đức"],
  THCS: ["Toán", "Ngữ văn", "Tiếng Anh", "Khoa học tự nhiên", "Lịch sử và Địa lí"],
};

/** The contests held: every two years in a district, every four in the province. */
export const contests = [
  {
    id: "huyen-th-2021",
    level: "huyen",
    type: "TH",
    year: 2021,
    number: "215/QĐ-PGDĐT",
    date: "2022-01-21",
    share: 11,
  },
  {
    id: "huyen-mn-2021",
    level: "huyen",
    type: "MN",
    year: 2021,
    number: "98/QĐ-PGDĐT",
    date: "2021-12-24",
    share: 12,
  },
  {
    id: "huyen-thcs-2022",
    level: "huyen",
    type: "THCS",
    year: 2022,
    number: "241/QĐ-PGDĐT",
    date: "2023-02-17",
    share: 9,
  },
  {
    id: "huyen-th-2023",
    level: "huyen",
    type: "TH",
    year: 2023,
    number: "187/QĐ-PGDĐT",
    date: "2024-01-19",
    share: 10,
  },
  {
    id: "huyen-thcs-2024",
    level: "huyen",
    type: "THCS",
    year: 2024,
    number: "203/QĐ-PGDĐT",
    date: "2025-02-21",
    share: 9,
  },
  {
    id: "tinh-th-2021",
    level: "tinh",
    type: "TH",
    year: 2021,
    number: "415/QĐ-SGDĐT",
    date: "2022-03-18",
    share: 33,
  },
  {
    id: "tinh-mn-2022",
    level: "tinh",
    type: "MN",
    year: 2022,
    number: "388/QĐ-SGDĐT",
    date: "2023-03-24",
    among: "huyen-mn-2021",
    share: 3,
  },
  {
    id: "tinh-thcs-2024",
    level: "tinh",
    type: "THCS",
    year: 2024,
    number: "402/QĐ-SGDĐT",
    date: "2025-03-21",
    share: 27,
  },
];

export const contestAwards = { truong: "GVDG_TRUONG", huyen: "GVDG_HUYEN", tinh: "GVDG_TINH" };
export const contestLevels = { truong: "trường", huyen: "huyện", tinh: "tỉnh" };

const isTeacher = (one) => one.position === "Giáo viên" || one.position === "Tổ trưởng chuyên môn";

/** Those of the smaller share are among those of the bigger one, so that a province entrant was in the district's. */
function entrants(results, { type, year, share }) {
  return schools
    .filter((school) => school.type === type)
    .flatMap((school) => results[`${year}/${school.id}`].filter((one) => isTeacher(one) && one.isLdtt))
    .filter((_, index) => index % share === 2);
}

export function contestEntry(one, { level, type, year, number, date }, index) {
  const passed = level !== "huyen" || index % 9 !== 8;
  return {
    ...personEntry(one, { titles: [] }),
    subject: subjects[type][index % subjects[type].length],
    result: passed ? "dat" : "khong-dat",
    decision: { number, date },
    contestYear: year,
    contestText: `Giáo viên dạy giỏi cấp ${contestLevels[level]}`,
    titles: [contestAwards[level]],
  };
}

/** The passed of an earlier, lower contest who still teach in the year. */
function promoted(results, lower, { year, type, share }) {
  const passed = new Set(lower.filter((one) => one.result === "dat").map((one) => one.personId));
  return schools
    .filter((school) => school.type === type)
    .flatMap((school) => results[`${year}/${school.id}`].filter((one) => passed.has(one.person.id)))
    .filter((_, index) => index % share === 0);
}

export function makeContests(results) {
  const made = {};
  for (const contest of contests) {
    const people = contest.among
      ? promoted(results, made[contest.among], contest)
      : entrants(results, contest);
    made[contest.id] = people.map((one, index) => contestEntry(one, contest, index));
  }
  return made;
}
