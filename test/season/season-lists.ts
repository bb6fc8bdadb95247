/** The twelve schools of the season, with invented people, and what the council decides on their lists. */
import { appendDecision, applyDecisions, reviewCases } from "../../src/core";
import type { Checked, DecisionKind, LoggedDecision } from "../../src/core";
import { checkAll, readingOf } from "./school-file";
import type { Teacher } from "./school-file";

export const schools = [
  "Trường Mầm non Hoa Mai",
  "Trường Mầm non Hoa Sen",
  "Trường Mầm non Sao Mai",
  "Trường Mầm non Tân Lập",
  "Trường Tiểu học Kim Đồng",
  "Trường Tiểu học Phú Hòa",
  "Trường Tiểu học Tân Lập",
  "Trường Tiểu học Thanh An",
  "Trường THCS Đông Xuân",
  "Trường THCS Phú Hòa",
  "Trường THCS Tân Lập",
  "Trường THCS Thanh An",
] as const;
export const late = "Trường THCS Lương Thế Vinh";
const families = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Phan",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
];
const givens = ["An", "Bình", "Chi", "Dung", "Hà", "Lan", "Minh", "Oanh"];

export type Files = Map<string, Uint8Array>;

/** Eight teachers of a school, nobody of the same name elsewhere. */
export function teachersOf(index: number): readonly Teacher[] {
  return givens.map((given, at) => ({
    name: `${families[index] ?? "Lý"} Thị ${given}`,
    born: `1${String(at)}/0${String((index % 9) + 1)}/198${String(at)}`,
    ...(at === 0 && { rating: "HTXSNV" }),
  }));
}

export const fileOf = (index: number): string => `DS ${String(index + 1).padStart(2, "0")}.xlsx`;

export async function checkFiles(files: Files): Promise<Checked> {
  return checkAll(await Promise.all([...files].map(([name, bytes]) => readingOf(bytes, name))));
}

export function decideThirty({ result, entries }: Checked): readonly LoggedDecision[] {
  const kinds: Readonly<Record<number, DecisionKind>> = {
    24: "return",
    25: "return",
    26: "reject",
    27: "reject",
  };
  return reviewCases(result, entries)
    .slice(0, 30)
    .reduce<readonly LoggedDecision[]>((log, { subject, facts }, at) => {
      const kind = at < 24 ? "keep" : (kinds[at] ?? "hold");
      return appendDecision(log, {
        subject,
        facts,
        decision: { kind, reason: "Hội đồng đã xét." },
        after: null,
      });
    }, []);
}

export function standing(checked: Checked, log: readonly LoggedDecision[]) {
  const { result } = applyDecisions(checked, log);
  const of = (status: string): number =>
    result.totals.period.find((each) => each.status === status)?.individuals ?? 0;
  const holds = result.decisions.filter(({ state }) => state === "holds").length;
  return { proposed: of("proposed"), decided: of("decided"), holds };
}
