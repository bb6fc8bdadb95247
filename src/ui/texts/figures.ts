/** Words for what stands behind the figures and what differs from last time, in both languages. */
import { formatCount } from "./format-count";

type Kind = "collective" | "individual";

const kindsVi: Readonly<Record<Kind, string>> = { collective: "tập thể", individual: "cá nhân" };

export const figuresVi = {
  open: (count: string, year: string, kind: Kind) =>
    `${count} ${kindsVi[kind]} năm học ${year}: xem các dòng`,
  rows: (count: number, year: string, kind: Kind) =>
    `${formatCount(count)} dòng của số ${kindsVi[kind]}, năm học ${year}`,
  goTo: "Đến dòng",
  goToRow: (place: string) => `Đến dòng ${place}`,
  more: (count: number) => `Xem thêm ${formatCount(count)} dòng`,
  noName: "(chưa rõ tên)",
  since: "So với lần kiểm tra trước",
  sinceNothing: "Không có số nào đổi, không có điểm nào mới hoặc đã hết.",
  sinceFindings: (fresh: number, gone: number) =>
    `${formatCount(fresh)} điểm mới, ${formatCount(gone)} điểm đã hết.`,
  sinceFigures: (count: number) => `${formatCount(count)} số đã đổi:`,
  change: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  count: (count: number, money: string) => `${formatCount(count)} (${money} đồng)`,
  none: "không có",
  moreChanges: (count: number) => `… và ${formatCount(count)} số khác.`,
};

const kindsEn: typeof kindsVi = { collective: "collectives", individual: "individuals" };

export const figuresEn: typeof figuresVi = {
  open: (count, year, kind) => `${count} ${kindsEn[kind]}, school year ${year}: show the rows`,
  rows: (count, year, kind) =>
    `${formatCount(count)} rows behind the ${kindsEn[kind]} of school year ${year}`,
  goTo: "Go to row",
  goToRow: (place) => `Go to row ${place}`,
  more: (count) => `Show ${formatCount(count)} more rows`,
  noName: "(name not known)",
  since: "Since the last check",
  sinceNothing: "No figure changed, no finding is new or gone.",
  sinceFindings: (fresh, gone) => `${formatCount(fresh)} findings new, ${formatCount(gone)} gone.`,
  sinceFigures: (count) => `${formatCount(count)} figures changed:`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  count: (count, money) => `${formatCount(count)} (${money} đồng)`,
  none: "none",
  moreChanges: (count) => `… and ${formatCount(count)} more.`,
};
