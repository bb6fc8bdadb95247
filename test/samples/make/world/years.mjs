/** School years by their first year, and the acts of each year: numbers and days of decisions. */
export const firstYears = [2020, 2021, 2022, 2023, 2024];

export const yearName = (first) => `${first}-${first + 1}`;

/** The decision on LĐTT, CSTĐCS and TTLĐTT: the district chair's until 30 June 2025, then the commune chair's. */
export const titleDecisions = {
  2020: { number: "2145/QĐ-UBND", date: "2021-07-28", level: "huyen" },
  2021: { number: "1968/QĐ-UBND", date: "2022-07-22", level: "huyen" },
  2022: { number: "2376/QĐ-UBND", date: "2023-08-11", level: "huyen" },
  2023: { number: "1874/QĐ-UBND", date: "2024-07-26", level: "huyen" },
  2024: { number: "412/QĐ-UBND", date: "2025-07-25", level: "xa" },
};

/** The provincial chair's decision on TTLĐXS, CSTĐ cấp tỉnh and Bằng khen. */
export const provinceDecisions = {
  2020: { number: "3127/QĐ-UBND", date: "2021-10-18", level: "tinh" },
  2021: { number: "2884/QĐ-UBND", date: "2022-10-12", level: "tinh" },
  2022: { number: "3015/QĐ-UBND", date: "2023-09-25", level: "tinh" },
  2023: { number: "2752/QĐ-UBND", date: "2024-10-10", level: "tinh" },
  2024: { number: "3340/QĐ-UBND", date: "2025-09-30", level: "tinh" },
};

/** Recognition of initiatives by the district, before the round of titles. */
export const initiativeDecisions = {
  2020: { number: "1022/QĐ-UBND", date: "2021-05-14" },
  2021: { number: "1105/QĐ-UBND", date: "2022-05-18" },
  2022: { number: "986/QĐ-UBND", date: "2023-05-12" },
  2023: { number: "1043/QĐ-UBND", date: "2024-05-15" },
  2024: { number: "877/QĐ-UBND", date: "2025-05-16" },
};

export function dayText(day) {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** As on a letter: days 1–9 and months 1–2 carry a zero. */
export function longDayText(day) {
  const [year, month, date] = day.split("-");
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
