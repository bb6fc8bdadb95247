/** Awards beyond the yearly titles: province titles and Bằng khen, and Giấy khen of district and commune. */
import { collectiveEntry, personEntry } from "../entries.mjs";
import { prizeVnd } from "./awards.mjs";
import { schools } from "./schools.mjs";
import { firstYears, provinceDecisions } from "./years.mjs";

const resultsOf = (results, year) => schools.flatMap((school) => results[`${year}/${school.id}`]);

function hadCstdcs(results, year, person) {
  return resultsOf(results, year).some((one) => one.person === person && one.isCstdcs);
}

function starsOf(results, year, yearsNeeded) {
  return resultsOf(results, year).filter(
    (one) =>
      one.person.isStar &&
      Array.from({ length: yearsNeeded }, (_, back) => hadCstdcs(results, year - back, one.person)).every(
        Boolean,
      ),
  );
}

function honour(result, award, decision, achievements) {
  const isTitle = award === "CSTDCT";
  return {
    ...personEntry(result, { titles: isTitle ? [award] : [] }),
    awards: isTitle ? [] : [award],
    decision,
    money: prizeVnd(award, "individual", decision.date),
    achievements,
  };
}

/** Three years running CSTĐCS: half of the stars in 2023, the others in 2024. */
function provinceTitles(results, year) {
  if (year !== 2022 && year !== 2023) return [];
  return starsOf(results, year, 3)
    .filter((_, index) => index % 2 === year % 2)
    .map((one) => honour(one, "CSTDCT", provinceDecisions[year]));
}

/** Two years running CSTĐCS; not in the year of a province title. */
function certificates(results, year) {
  if (year !== 2021 && year !== 2024) return [];
  return starsOf(results, year, 2)
    .filter((_, index) => index % 2 === (year === 2021 ? 0 : 1))
    .map((one) => honour(one, "BK_UBND_TINH", provinceDecisions[year]));
}

/** Occasional Giấy khen: an act of the commune or the district, its reason, every how many members. */
export const occasions = {
  xa2021: {
    year: 2021,
    award: "GK_UBND_XA",
    decision: { number: "187/QĐ-UBND", date: "2021-11-15", level: "xa" },
    reason: "Có thành tích xuất sắc trong phòng, chống dịch COVID-19 và hỗ trợ học sinh học trực tuyến",
    every: 47,
    collectives: 0,
  },
  xa2023: {
    year: 2023,
    award: "GK_UBND_XA",
    decision: { number: "214/QĐ-UBND", date: "2023-11-16", level: "xa" },
    reason: "Có thành tích xuất sắc trong phong trào thi đua chào mừng ngày Nhà giáo Việt Nam 20/11/2023",
    every: 41,
    collectives: 4,
  },
  huyen2021: {
    year: 2021,
    award: "GK_UBND_HUYEN",
    decision: { number: "1544/QĐ-UBND", date: "2022-05-25", level: "huyen" },
    reason: "Có thành tích xuất sắc trong phong trào thi đua xây dựng trường học xanh - sạch - đẹp - an toàn",
    every: 55,
    collectives: 4,
  },
};

function occasionEntries(results, collectives, { year, award, decision, reason, every, collectives: units }) {
  const people = resultsOf(results, year).filter((one, index) => index % every === 20 && one.isLdtt);
  const teams = schools
    .filter((_, index) => index % 4 === 1)
    .slice(0, units)
    .map((school) => collectiveEntry(collectives[`${year}/${school.id}`][0], { title: null }));
  return {
    people: people.map((one) => honour(one, award, decision, reason)),
    teams: teams.map((unit) => ({
      ...unit,
      awards: [award],
      decision,
      achievements: reason,
      money: prizeVnd(award, "collective", decision.date),
    })),
  };
}

export function makeHonours(results, collectives) {
  const province = {};
  for (const year of firstYears)
    province[year] = {
      collectives: schools.flatMap((school) =>
        collectives[`${year}/${school.id}`]
          .filter((unit) => unit.title === "TTLDXS")
          .map((unit) => collectiveEntry(unit, { decision: provinceDecisions[year] })),
      ),
      people: [...provinceTitles(results, year), ...certificates(results, year)],
    };
  const forms = Object.fromEntries(
    Object.entries(occasions).map(([id, occasion]) => [id, occasionEntries(results, collectives, occasion)]),
  );
  return { province, forms };
}
