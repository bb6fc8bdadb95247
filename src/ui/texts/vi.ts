/** Words of the views in Vietnamese; the sentences about findings and law come from the core. */
import type { ListKind, Severity } from "../../core";
import { correctionsVi } from "./corrections";
import { councilVi } from "./council-vi";
import { figuresVi } from "./figures";
import { schoolVi } from "./school";
import { fixesVi } from "./fixes";
import { formatCount } from "./format-count";
import { someOf } from "./some-of";
import { trouble } from "./trouble";

const listKinds: Readonly<Record<ListKind, string>> = {
  "individual-title-nomination": "Đề nghị danh hiệu cho cá nhân",
  "collective-title-nomination": "Đề nghị danh hiệu cho tập thể",
  "mixed-nomination-by-section": "Đề nghị cho tập thể và cá nhân",
  "award-results": "Kết quả khen thưởng",
  gvdg: "Giáo viên dạy giỏi",
  gvcng: "Giáo viên chủ nhiệm giỏi",
  roster: "Danh sách xếp loại",
  exemplar: "Điển hình tiên tiến",
  movement: "Phong trào thi đua",
};

const severity: Readonly<Record<Severity, string>> = {
  error: "Lỗi phải sửa",
  query: "Cần giải thích",
  note: "Ghi chú",
};

export const vi = {
  title: "Sổ Thi đua",
  lead: "Tệp chỉ được đọc trên máy này, không gửi đi đâu.",
  otherLanguage: "English",
  loading: "Đang mở…",
  help: "Trợ giúp",
  close: "Đóng",
  practice: "Đang tập với dữ liệu mẫu",
  practiceLead:
    "Mười phút làm quen: làm thử trọn việc trên dữ liệu mẫu. Việc đang làm của bạn được cất nguyên và trở lại khi kết thúc.",
  beginPractice: "Bắt đầu tập",
  endPractice: "Kết thúc tập",
  tourBack: "Lùi",
  tourOn: "Tiếp",
  versionName: "Bản đang dùng",
  version: (version: string) =>
    `Bản đang dùng: ${version}. Trang này đã được giữ trên máy và dùng được khi mất mạng.`,
  askNewest: "Hỏi bản mới",
  asksByItself: "Tự hỏi bản mới mỗi lần mở trang",
  versionAnswers: {
    same: "Đang dùng bản mới nhất.",
    newer: "Đã có bản mới và đang được tải về. Đóng hết các trang Sổ Thi đua rồi mở lại để dùng.",
    unreached: "Không hỏi được, có lẽ đang mất mạng. Bản đang dùng vẫn chạy bình thường.",
  },
  steps: { receive: "Nhận", check: "Kiểm tra", council: "Hội đồng", summary: "Tổng hợp", report: "Báo cáo" },
  stepsName: "Các bước",
  cancel: "Dừng lại",

  receiveHeading: "Nhận danh sách",
  readWorkbook: "Đọc sổ đang mở",
  readingWorkbook: "Đang đọc sổ đang mở trong Excel…",
  choose: "Chọn tệp của các trường",
  chooseFolder: "Chọn cả thư mục",
  orDrop: "Cũng có thể kéo các tệp, hoặc cả thư mục, thả vào trang này.",
  dropHere: "Thả tệp hoặc thư mục vào đây",
  leftOut: (names: readonly string[]) =>
    ` ${formatCount(names.length)} tệp khác không phải bảng tính nên không đọc: ${someOf(names)}.`,
  firstRun:
    "Chưa có danh sách nào. Hãy chọn các tệp Excel mà trường gửi về (.xlsx, .xlsm, .xls, .ods), giữ nguyên như khi nhận được.",
  partMissing: trouble(
    "Chưa mở được phần này, có lẽ vì mất mạng.",
    "Hãy xem lại mạng rồi bấm “Mở lại”; các tệp đã chọn phải chọn lại, sổ của bạn không bị thay đổi.",
  ),
  openAgain: "Mở lại",
  tryPractice: "Xem thử với dữ liệu mẫu",
  officeTooOld:
    "Bản Excel này quá cũ nên ngăn này không đọc được sổ đang mở. Hãy lưu sổ, rồi chọn tệp đó ở đây, hoặc dùng trang web Sổ Thi đua bằng Edge hay Chrome.",
  appliedOn: "Ngày áp dụng luật",
  appliedOnHint: "Cho dòng không ghi ngày quyết định.",
  /** A browser writes the day as its own language does: 03/07 may be the third of July or the seventh of March. */
  chosenDay: (day: number, month: number, year: number): string =>
    `Là ngày ${String(day)} tháng ${String(month)} năm ${String(year)}.`,
  commune: "Tên xã, phường",
  yearFrom: "Giai đoạn: từ năm",
  yearTo: "đến năm",
  period: "Giai đoạn (hai năm)",
  yearsHint: "Ví dụ 2020 đến 2025: năm học 2020-2021 đến 2024-2025. Bỏ trống để tính mọi năm.",
  yearsWrong: "Hãy ghi hai năm đủ bốn chữ số, năm đầu nhỏ hơn năm cuối, cách nhau nhiều nhất 20 năm.",
  inMemory: "Các ô này và các tệp đã chọn chỉ được giữ đến khi đóng trang.",
  keepWork: "Giữ việc đang làm trên máy này (tệp và các ô đã điền, trong bộ nhớ của trình duyệt)",
  isKept: "Việc đang làm được giữ trên máy này, trong bộ nhớ của trình duyệt.",
  notKept:
    "Trình duyệt không giữ được việc đang làm, có lẽ vì hết chỗ. Các tệp vẫn còn đến khi đóng trang; hãy dọn bớt bộ nhớ của trình duyệt rồi đánh dấu lại.",
  filesLost: (count: number) =>
    `Ngăn vừa được mở lại (nút trên dải lệnh mở lại ngăn, Excel trên web đôi khi tự mở lại) nên ${formatCount(count)} tệp đã thêm không còn ở đây. Hãy chọn lại ở bước “Nhận”; muốn lần sau còn, hãy đánh dấu “Giữ việc đang làm trên máy này” ở đó.`,
  deleteAll: "Xoá hết",
  allDeleted: "Đã xoá hết: trình duyệt này không còn giữ tệp hay ô nào.",
  check: "Kiểm tra",
  checking: "Đang kiểm tra…",
  reading: (index: number, count: number, name: string) =>
    `Đang đọc tệp ${formatCount(index)}/${formatCount(count)}: ${name}`,
  filesRead: (count: number, replaced: number) =>
    `Đã đọc ${formatCount(count)} tệp. ` +
    (replaced > 0 ? `${formatCount(replaced)} tệp trùng tên đã được thay bằng bản vừa chọn. ` : "") +
    "Hãy xem phần đã hiểu, rồi bấm “Kiểm tra”.",
  stopped: (done: number, count: number) =>
    `Đã dừng: mới đọc ${formatCount(done)}/${formatCount(count)} tệp. Hãy chọn lại các tệp còn thiếu.`,
  checkStopped:
    "Đã dừng trước khi kiểm tra xong. Kết quả lần trước, nếu có, vẫn còn nguyên; hãy bấm “Kiểm tra” để làm lại.",
  nothingChosen: "Chưa chọn tệp nào. Hãy bấm “Chọn tệp của các trường”.",
  sources: (count: number) => `Các tệp đã nhận (${formatCount(count)})`,
  openWorkbook: "Sổ đang mở",
  remove: (name: string) => `Bỏ tệp ${name}`,
  removeShort: "Bỏ",
  unreadable: "Không đọc được",
  understood: (lists: number, rows: number) =>
    `${formatCount(lists)} danh sách, ${formatCount(rows)} dòng đã đọc`,
  noLists: "Không tìm thấy danh sách nào trong tệp này. Hãy xem lại có đúng tệp không.",
  listKinds,
  schoolUnknown: "chưa rõ trường",
  yearUnknown: "chưa rõ năm học",
  rows: (count: number) => `${formatCount(count)} dòng`,
  columnsOf: (sheet: string) => `Các cột của trang ${sheet}`,
  column: "Cột",
  header: "Tiêu đề trong tệp",
  meaning: "Hiểu là",
  samples: "Ví dụ",
  notUnderstood: "chưa hiểu, không dùng",
  showColumns: "Xem các cột",

  checkHeading: "Kết quả kiểm tra",
  notChecked: "Chưa kiểm tra. Hãy chọn tệp ở bước “Nhận” rồi bấm “Kiểm tra”.",
  stale: "Tệp hoặc ô nhập đã thay đổi sau lần kiểm tra này.",
  checkAgain: "Kiểm tra lại",
  counts: (errors: number, queries: number, notes: number, rows: number) =>
    `Đã đọc ${formatCount(rows)} dòng: ${formatCount(errors)} lỗi phải sửa, ${formatCount(queries)} điểm cần giải thích, ${formatCount(notes)} ghi chú.`,
  nothingWrong: (rows: number) =>
    `Đã kiểm tra ${formatCount(rows)} dòng, không có lỗi nào phải sửa. Phần luật đã kiểm tra được ghi trong bảng tổng hợp.`,
  incomplete: trouble("Kết quả chưa đủ:", "Hãy làm theo từng dòng trên rồi kiểm tra lại."),
  moreIncomplete: (count: number) => `… và ${formatCount(count)} việc khác, xem trong bảng tổng hợp.`,
  severity,
  severityName: "Mức",
  all: "Tất cả",
  school: "Trường",
  allSchools: "Tất cả trường",
  list: "Danh sách (trang tính)",
  allLists: "Tất cả danh sách",
  rule: "Quy tắc",
  allRules: "Tất cả quy tắc",
  search: "Tìm trong kết quả",
  findings: (shown: number, all: number) =>
    shown === all
      ? `${formatCount(all)} điểm`
      : `${formatCount(shown)} trong ${formatCount(all)} điểm (đang lọc)`,
  findingsName: "Các điểm đã thấy",
  noneLeft: "Không có điểm nào khớp với bộ lọc.",
  clearFilters: "Bỏ lọc",
  previous: "Trước",
  next: "Sau",
  goTo: "Đến ô",
  position: (index: number, count: number) => `${formatCount(index)}/${formatCount(count)}`,
  sheetName: (sheet: string) => `Trang tính ${sheet}`,
  sheetOf: (sheet: string, file: string) =>
    `Trang “${sheet}” của tệp ${file}, chỉ để xem. Bấm ô có dấu để xem điểm tại ô đó.`,
  fix: "Cách sửa",
  citation: "Căn cứ",
  place: "Nơi thấy",
  related: "Liên quan",
  rulePage: "Xem quy tắc",
  ruleMeaning: "Nghĩa là",
  ruleWhy: "Vì sao",
  ruleArticles: "Điều luật",
  rulePasses: "Ví dụ đúng",
  ruleFails: "Ví dụ sai",
  arrived: (cell: string) => `Đã đến ô ${cell}.`,
  rowMoved: (cell: string) =>
    `Đã đến ô ${cell}, nhưng dòng này đã khác so với khi đọc. Hãy đọc lại sổ rồi kiểm tra lại.`,
  notReached: (cell: string) => `Chưa đến được ô ${cell}.`,
  unseen: {
    row: " Dòng này đang bị lọc hoặc bị ẩn nên chưa thấy. Bộ lọc của bạn được giữ nguyên: hãy bỏ lọc, hoặc bỏ ẩn dòng, rồi bấm lại.",
    column: " Cột này đang bị ẩn nên chưa thấy. Hãy bỏ ẩn cột rồi bấm lại.",
    sheet: " Trang tính đang bị ẩn. Hãy bấm phải vào tên một trang bất kỳ, chọn “Bỏ ẩn”, rồi bấm lại.",
  },
  hiddenRows: (count: number) =>
    `${formatCount(count)} dòng đang bị lọc hoặc bị ẩn cũng đã được đọc, kiểm tra và tính vào các số.`,
  fixes: fixesVi,
  corrections: correctionsVi,
  figures: figuresVi,
  schoolMode: schoolVi,
  council: councilVi,
  edited: "Sổ vừa được sửa.",

  summaryHeading: "Bảng tổng hợp",
  byYear: "Theo năm học",
  year: "Năm học",
  state: "Tình trạng",
  states: { proposed: "Đề nghị", decided: "Đã quyết định" },
  collectives: "Tập thể",
  individuals: "Cá nhân",
  money: "Tiền thưởng (đồng)",
  noTotals: "Không có số liệu nào để tổng hợp trong các tệp này.",
  writeSummary: "Ghi vào sổ này",
  saveSummary: "Tải bảng tổng hợp (Excel)",
  writing: "Đang lập bảng tổng hợp…",
  summaryWritten: "Đã ghi các trang Tổng hợp, Cần xét, Dữ liệu, Tiêu chí, Nhật ký vào sổ đang mở.",
  unplaced: (count: number) =>
    ` ${formatCount(count)} câu trả lời cũ không còn dòng của mình, đã chép vào trang Nhật ký.`,
  halfWritten: "Các trang của Sổ Thi đua chưa ghi xong và có ghi rõ điều đó; hãy ghi lại.",
  handedOver: (name: string) => `Đã giao tệp ${name} cho trình duyệt. Hãy xem trong thư mục Tải xuống.`,

  reportHeading: "Báo cáo",
  reportLead: "Báo cáo Word lập từ chính các số liệu này, theo thể thức văn bản hành chính.",
  reportMissing: "Báo cáo sẽ để trống các phần sau, vì chưa được nhập ở bước “Nhận”:",
  saveReport: "Lập báo cáo (Word)",
  building: "Đang lập báo cáo…",
  reportOtherWay:
    "Không thấy tệp được tải về? Hãy mở trang web Sổ Thi đua bằng Edge hay Chrome, chọn cùng các tệp này và lập báo cáo ở đó: kết quả giống hệt.",
  failed: trouble(
    "Có lỗi ngoài dự kiến nên chưa xong việc.",
    "Hãy tải lại trang và làm lại; tệp của bạn không bị thay đổi.",
  ),
};

export type Texts = typeof vi;
