/** What the sample knows of awards: names, short forms, coefficients, and the base salary by day. */
const records = {
  LDTT: { long: "Lao động tiên tiến", short: "LĐTT", hundredths: 30 },
  CSTDCS: { long: "Chiến sĩ thi đua cơ sở", short: "CSTĐCS", hundredths: 100 },
  CSTDCT: { long: "Chiến sĩ thi đua cấp tỉnh", short: "CSTĐ cấp tỉnh", hundredths: 300 },
  TTLDTT: { long: "Tập thể lao động tiên tiến", short: "Tập thể LĐTT", hundredths: 80 },
  TTLDXS: { long: "Tập thể lao động xuất sắc", short: "Tập thể LĐXS", hundredths: 150 },
  BK_UBND_TINH: { long: "Bằng khen của Chủ tịch UBND tỉnh", short: "BK UBND tỉnh", hundredths: 100 },
  GK_UBND_HUYEN: { long: "Giấy khen của Chủ tịch UBND huyện", short: "GK UBND huyện", hundredths: 30 },
  GK_UBND_XA: { long: "Giấy khen của Chủ tịch UBND xã", short: "GK UBND xã", hundredths: 15 },
};

/** Other ways that schools write the two commonest titles. */
const variants = { LDTT: "LĐ tiên tiến", CSTDCS: "Chiến sỹ thi đua cơ sở" };

export const variantName = (award) => variants[award] ?? records[award].long;
export const longName = (award) => records[award].long;
export const shortName = (award) => records[award].short;

export function baseSalaryVnd(day) {
  if (day < "2023-07-01") return 1_490_000;
  return day < "2024-07-01" ? 1_800_000 : 2_340_000;
}

/** Coefficient × base salary on the day of the decision, rounded up to 10,000 đ; a collective's form counts twice. */
export function prizeVnd(award, kind, day) {
  const isForm = award.startsWith("GK") || award.startsWith("BK");
  const hundredths = hundredthsOn(award, day) * (isForm && kind === "collective" ? 2 : 1);
  return Math.ceil((hundredths * baseSalaryVnd(day)) / 100 / 10_000) * 10_000;
}

function hundredthsOn(award, day) {
  if (award === "BK_UBND_TINH" && day >= "2024-01-01") return 150;
  if (award === "GK_UBND_XA" && day >= "2025-07-01") return 30;
  return records[award].hundredths;
}

export const ratings = {
  HTXSNV: { long: "Hoàn thành xuất sắc nhiệm vụ", short: "HTXSNV" },
  HTTNV: { long: "Hoàn thành tốt nhiệm vụ", short: "HTTNV" },
  HTNV: { long: "Hoàn thành nhiệm vụ", short: "HTNV" },
  KHTNV: { long: "Không hoàn thành nhiệm vụ", short: "KHTNV" },
};
