/** The result of a check of an invented commune whose figures are easy to keep in mind. */
import { schoolYearFrom } from "../../src/core/domain/school-year";
import type { CheckResult, TotalCell, TotalGroup } from "../../src/core/domain/check-result";

export const suoiMo = "Trường Tiểu học Suối Mơ";
export const lungCao = "Trường THCS Lũng Cao";
export const hoaDao = "Trường Mầm non Hoa Đào";
export const suoiMoB = "Trường Tiểu học Suối Mơ B";

const firstYears = [2020, 2021, 2022, 2023, 2024];
let row = 6;

function cell(part: Partial<TotalCell> & Pick<TotalCell, "award" | "count">): TotalCell {
  const { count } = part;
  const from = row;
  row += count;
  return {
    school: suoiMo,
    schoolType: "TH",
    year: "2020-2021",
    kind: "individual",
    status: "decided",
    level: "xa",
    recipient: "teacher",
    occasion: "regular",
    fund: "emulation",
    distinctNominees: count,
    moneyVnd: 0,
    rows: [{ file: "Ket qua.xlsx", sheet: "Danh sach", rows: `${String(from)}-${String(from + count - 1)}` }],
    ...part,
  };
}

/**
 * Every year: 79 collectives (3 Tập thể LĐXS of Lũng Cao, Suối Mơ not in 2022-2023), 660 individuals (560 teachers, 60 managers,
 * 40 staff; 630 Lao động tiên tiến, 30 Chiến sĩ thi đua cơ sở) and 580,000,000 đồng. In 2024-2025 five of the collectives less,
 * and two Bằng khen of the province; 17 giáo viên dạy giỏi of the province in 2021-2022.
 */
function decidedCells(first: number): TotalCell[] {
  const year = schoolYearFrom(first);
  const people = (
    school: string,
    schoolType: TotalCell["schoolType"],
    recipient: TotalCell["recipient"],
    count: number,
  ) => cell({ award: "LDTT", school, schoolType, year, recipient, count, moneyVnd: count * 500_000 });
  const units = (
    school: string,
    schoolType: TotalCell["schoolType"],
    award: string,
    count: number,
  ): TotalCell[] =>
    count === 0
      ? []
      : [
          cell({
            award,
            school,
            schoolType,
            year,
            kind: "collective",
            recipient: "unit",
            count,
            level: award === "TTLDXS" ? "tinh" : "huyen",
            moneyVnd: count * 1_000_000,
          }),
        ];
  const isGap = year === "2022-2023";
  return [
    people(suoiMo, "TH", "teacher", 230),
    people(suoiMo, "TH", "manager", 30),
    people(lungCao, "THCS", "teacher", 200),
    people(lungCao, "THCS", "staff", 40),
    people(hoaDao, "MN", "teacher", 100),
    people(hoaDao, "MN", "manager", 30),
    cell({ award: "CSTDCS", school: lungCao, schoolType: "THCS", year, count: 30, moneyVnd: 30 * 6_200_000 }),
    ...units(lungCao, "THCS", "TTLDXS", 3),
    ...units(suoiMo, "TH", "TTLDTT", isGap ? 0 : year === "2024-2025" ? 26 : 31),
    ...units(hoaDao, "MN", "TTLDTT", isGap ? 76 : 45),
    ...(first === 2024
      ? [
          cell({
            award: "BK_UBND_TINH",
            school: lungCao,
            schoolType: "THCS",
            year,
            count: 2,
            level: "tinh",
            occasion: "sudden",
            moneyVnd: 5_000_000,
          }),
        ]
      : []),
    ...(first === 2021
      ? [cell({ award: "GVDG_TINH", school: suoiMo, year, count: 17, level: "tinh", fund: "other" })]
      : []),
  ];
}

const proposed: TotalCell[] = [
  cell({ award: "LDTT", year: "2024-2025", count: 40, status: "proposed", moneyVnd: 20_000_000 }),
];

function groupOf(
  cells: readonly TotalCell[],
  split: Partial<TotalGroup>,
  distinct: readonly [number, number],
): TotalGroup {
  const paid = cells.filter((one) => one.fund === "emulation");
  const count = (kind: TotalCell["kind"]): number =>
    paid.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.count, 0);
  return {
    status: "decided",
    collectives: count("collective"),
    individuals: count("individual"),
    distinctCollectives: distinct[0],
    distinctIndividuals: distinct[1],
    moneyVnd: cells.reduce((sum, one) => sum + one.moneyVnd, 0),
    ...split,
  };
}

/** 390 awards to 85 collectives and 3,302 to 800 people in five years, with 2,900,000,000 đồng. */
export function communeData(changes: Partial<CheckResult> = {}): CheckResult {
  row = 6;
  const decided = firstYears.flatMap(decidedCells);
  const ofYear = (first: number): TotalCell[] => decided.filter(({ year }) => year === schoolYearFrom(first));
  return {
    schema: 1,
    appliedOn: "2025-07-25",
    commune: "Xã Suối Mơ",
    period: { type: "school", from: 2020, to: 2025 },
    settings: {},
    coverage: [],
    files: [],
    verdicts: [],
    findings: [],
    totals: {
      cells: [...decided, ...proposed],
      byYear: firstYears.map((first) => groupOf(ofYear(first), { year: schoolYearFrom(first) }, [70, 640])),
      bySchool: [],
      period: [groupOf(decided, {}, [85, 800]), { ...groupOf(proposed, {}, [0, 40]), status: "proposed" }],
    },
    money: [],
    decisions: [],
    incomplete: [],
    ...changes,
  };
}
