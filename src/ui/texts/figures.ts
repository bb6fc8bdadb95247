/** Words for what stands behind the figures and what differs from last time, in both languages. */
import { formatCount } from "./format-count";

type Measure = "collective" | "individual" | "money";

const measuresVi: Readonly<Record<Measure, string>> = {
  collective: "tập thể",
  individual: "cá nhân",
  money: "tiền thưởng",
};

interface Behind {
  readonly name: string;
  readonly rows: number;
  readonly awards: number;
  /** Rows with more than one award. */
  readonly several: number;
}

export const figuresVi = {
  measures: measuresVi,
  lead: "Số tập thể, cá nhân đếm theo danh hiệu, hình thức khen: một người có hai thì tính hai. Bấm vào một số để xem các dòng.",
  bySchool: "Theo trường",
  byAward: "Tiền thưởng theo danh hiệu, hình thức",
  award: "Danh hiệu, hình thức",
  level: "Cấp quyết định, chi thưởng",
  levelUnknown: "chưa rõ cấp",
  open: (figure: string, name: string) => `${figure} ${name}: xem các dòng`,
  rows: ({ name, rows, awards, several }: Behind) =>
    `${name}: ${formatCount(awards)} danh hiệu, hình thức ở ${formatCount(rows)} dòng` +
    (several > 0 ? ` (${formatCount(several)} dòng có từ hai trở lên).` : "."),
  due: (vnd: string) => `${vnd} đồng theo luật`,
  recorded: (vnd: string) => `${vnd} đồng ghi trong tệp`,
  goTo: "Đến dòng",
  goToRow: (place: string) => `Đến dòng ${place}`,
  more: (count: number) => `Xem thêm ${formatCount(count)} dòng`,
  noName: "(chưa rõ tên)",
  sinceHeading: "Khác gì so với lần trước",
  since: "So với lần kiểm tra trước",
  sinceWritten: "So với bảng đã ghi trong sổ trước lần ghi này",
  sinceWorkbook: "So với bảng đã ghi trong sổ này",
  sinceFile: (file: string) => `So với tệp ${file}`,
  compareWorkbook: "So với bảng đã ghi trong sổ này",
  compareFile: "So với tệp lần trước",
  compareHint: "Chọn tong-hop.xlsx hoặc ket-qua.json đã tải về lần trước.",
  readingEarlier: "Đang đọc số liệu lần trước…",
  noEarlierSheet:
    "Sổ này chưa có trang Dữ liệu do Sổ Thi đua ghi nên chưa có gì để so. Hãy bấm “Ghi vào sổ này”; lần sau sẽ so được.",
  noEarlierFile: (file: string) =>
    `Tệp ${file} không phải tong-hop.xlsx hay ket-qua.json của Sổ Thi đua nên không so được. Hãy chọn đúng tệp đã tải về lần trước.`,
  sinceNoFigures: "Không có số nào đổi.",
  sinceNothing: "Không có số nào đổi, không có điểm nào mới hoặc đã hết.",
  sinceFindings: (fresh: number, gone: number) =>
    `${formatCount(fresh)} điểm mới, ${formatCount(gone)} điểm đã hết.`,
  sinceFigures: (count: number) => `${formatCount(count)} số đã đổi:`,
  change: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  count: (count: number, money: string) => `${formatCount(count)} (${money} đồng)`,
  none: "không có",
  moreChanges: (count: number) => `… và ${formatCount(count)} số khác.`,
};

const measuresEn: typeof measuresVi = {
  collective: "collectives",
  individual: "individuals",
  money: "prize money",
};

export const figuresEn: typeof figuresVi = {
  measures: measuresEn,
  lead: "Collectives and individuals are counted by award: somebody with two counts twice. Press a figure to see its rows.",
  bySchool: "By school",
  byAward: "Prize money by award",
  award: "Award",
  level: "Level that decides and pays",
  levelUnknown: "level not known",
  open: (figure, name) => `${figure} ${name}: show the rows`,
  rows: ({ name, rows, awards, several }) =>
    `${name}: ${formatCount(awards)} awards in ${formatCount(rows)} rows` +
    (several > 0 ? ` (${formatCount(several)} rows have two or more).` : "."),
  due: (vnd) => `${vnd} đồng by law`,
  recorded: (vnd) => `${vnd} đồng as the file says`,
  goTo: "Go to row",
  goToRow: (place) => `Go to row ${place}`,
  more: (count) => `Show ${formatCount(count)} more rows`,
  noName: "(name not known)",
  sinceHeading: "What differs from last time",
  since: "Since the last check",
  sinceWritten: "Since the summary that stood in this workbook before",
  sinceWorkbook: "Since the summary in this workbook",
  sinceFile: (file) => `Since file ${file}`,
  compareWorkbook: "Compare with the summary in this workbook",
  compareFile: "Compare with an earlier file",
  compareHint: "Choose a tong-hop.xlsx or ket-qua.json that you downloaded before.",
  readingEarlier: "Reading the earlier figures…",
  noEarlierSheet:
    "This workbook has no sheet Dữ liệu written by Sổ Thi đua, so there is nothing to compare with yet. Press “Write into this workbook”; next time there will be.",
  noEarlierFile: (file) =>
    `File ${file} is no tong-hop.xlsx or ket-qua.json of Sổ Thi đua. Choose one that you downloaded before.`,
  sinceNoFigures: "No figure changed.",
  sinceNothing: "No figure changed, no finding is new or gone.",
  sinceFindings: (fresh, gone) => `${formatCount(fresh)} findings new, ${formatCount(gone)} gone.`,
  sinceFigures: (count) => `${formatCount(count)} figures changed:`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  count: (count, money) => `${formatCount(count)} (${money} đồng)`,
  none: "none",
  moreChanges: (count) => `… and ${formatCount(count)} more.`,
};
