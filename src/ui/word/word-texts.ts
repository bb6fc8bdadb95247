/** Words of the Word side of the pane. */
import type { ClaimVerdict } from "../../core";
import { formatCount } from "../texts/format-count";
import { trouble } from "../texts/trouble";
import { useLang } from "../texts";
import type { Lang } from "../texts";

const vi = {
  heading: "Trong văn bản Word đang mở",
  lead: "Lời văn của bạn được giữ nguyên; chỉ những con số có khung được cập nhật, sau khi bạn xem.",
  open: "Mở báo cáo mới",
  opening: "Đang lập báo cáo để mở trong Word…",
  opened: "Đã mở báo cáo thành văn bản mới. Hãy lưu văn bản đó.",
  compare: "Xem các số đã khác",
  comparing: "Đang đọc các con số của văn bản…",
  noFigures: "Văn bản này không có con số nào có khung. Hãy mở báo cáo mới, hoặc chèn từng con số.",
  upToDate: (count: number) => `Cả ${formatCount(count)} con số trong văn bản đều đúng với dữ liệu.`,
  differs: (changed: number, same: number) =>
    `${formatCount(changed)} con số sẽ đổi, ${formatCount(same)} con số giữ nguyên.`,
  change: (before: string, after: string) => `${before} → ${after}`,
  times: (count: number) => `(${formatCount(count)} chỗ)`,
  unknown: "Các khung không còn số liệu, được giữ nguyên:",
  missing: (count: number) =>
    `${formatCount(count)} con số của báo cáo đầy đủ không có khung trong văn bản này (đã xoá, hoặc mẫu không dùng)`,
  refresh: (count: number) => `Cập nhật ${formatCount(count)} con số`,
  refreshing: "Đang cập nhật…",
  refreshed: (count: number) =>
    `Đã cập nhật ${formatCount(count)} chỗ. Có thể hoàn tác bằng Ctrl+Z trong Word.`,
  halfDone: "Có thể một số con số đã đổi còn số khác thì chưa; hãy bấm “Xem các số đã khác” để kiểm tra lại.",
  insertHeading: "Chèn vào chỗ con trỏ",
  figure: "Con số",
  figureHint: "Gõ vài chữ để tìm",
  insert: "Chèn con số",
  insertTable: "Chèn bảng theo năm học",
  inserted: "Đã chèn. Con số này sẽ được cập nhật cùng các con số khác.",
  tableInserted: "Đã chèn bảng dưới chỗ con trỏ.",
  claimsHeading: "Đối chiếu lời văn với dữ liệu",
  claims: "Kiểm tra các con số đã viết",
  checkingClaims: "Đang đọc văn bản…",
  noClaims: "Không tìm thấy con số, giai đoạn hay danh hiệu nào để đối chiếu.",
  counts: (right: number, wrong: number, unclear: number) =>
    `${formatCount(right)} đúng, ${formatCount(wrong)} sai, ${formatCount(unclear)} chưa đủ căn cứ.`,
  verdicts: { true: "Đúng", false: "Sai", unclear: "Chưa đủ căn cứ" } satisfies Record<ClaimVerdict, string>,
  goTo: "Đến câu này",
  goToName: (quote: string) => `Đến câu này: “${quote}”`,
  gone: "Câu này không còn trong văn bản. Hãy kiểm tra lại.",
  arrived: "Đã chọn câu đó trong văn bản.",
  rows: "Các dòng làm ra số này",
  chooseReport: "Chọn báo cáo Word để đối chiếu",
  chooseResult: "Dùng tệp ket-qua.json",
  readingResult: "Đang đọc tệp kết quả…",
  resultChosen: (file: string) => `Từ nay đối chiếu với tệp “${file}”.`,
  noResult: (file: string) =>
    trouble(`Tệp “${file}” không phải kết quả kiểm tra của Sổ Thi đua.`, "Hãy chọn tệp ket-qua.json."),
  noData: "Hãy kiểm tra các tệp của trường, hoặc chọn tệp ket-qua.json của lần kiểm tra trước.",
  heldAgainst: (file: string | null) =>
    file === null
      ? "Lời văn được so với lần kiểm tra này; văn bản không bị thay đổi."
      : `Lời văn được so với tệp “${file}”; văn bản không bị thay đổi.`,
  rightOnes: (count: number) => `Xem ${formatCount(count)} chỗ đúng`,
};

const en: typeof vi = {
  heading: "In the open Word document",
  lead: "Your own words stay; only figures in their frames are refreshed, after you have seen them.",
  open: "Open a new report",
  opening: "Building the report to open in Word…",
  opened: "The report was opened as a new document. Save that document.",
  compare: "Show figures that differ",
  comparing: "Reading the document's figures…",
  noFigures: "This document has no figure in a frame. Open a new report, or insert single figures.",
  upToDate: (count) => `All ${formatCount(count)} figures in the document agree with the data.`,
  differs: (changed, same) => `${formatCount(changed)} figures will change, ${formatCount(same)} stay.`,
  change: (before, after) => `${before} → ${after}`,
  times: (count) => `(${formatCount(count)} places)`,
  unknown: "Frames without a figure today, left as they are:",
  missing: (count) =>
    `${formatCount(count)} figures of a full report have no frame in this document (deleted, or not in the template)`,
  refresh: (count) => `Refresh ${formatCount(count)} figures`,
  refreshing: "Refreshing…",
  refreshed: (count) => `${formatCount(count)} places were refreshed. Ctrl+Z in Word takes it back.`,
  halfDone: "Some figures may be new and others old; press “Show figures that differ” to look again.",
  insertHeading: "Insert at the cursor",
  figure: "Figure",
  figureHint: "Type a few letters to search",
  insert: "Insert the figure",
  insertTable: "Insert a table by school year",
  inserted: "Inserted. It will be refreshed with the other figures.",
  tableInserted: "The table was inserted below the cursor.",
  claimsHeading: "Hold the text against the data",
  claims: "Check the figures in the text",
  checkingClaims: "Reading the document…",
  noClaims: "No figure, period or title to compare was found.",
  counts: (right, wrong, unclear) =>
    `${formatCount(right)} true, ${formatCount(wrong)} false, ${formatCount(unclear)} unclear.`,
  verdicts: { true: "True", false: "False", unclear: "Unclear" },
  goTo: "Go to this sentence",
  goToName: (quote) => `Go to this sentence: “${quote}”`,
  gone: "The sentence is no longer in the document. Check again.",
  arrived: "The sentence is selected in the document.",
  rows: "Rows behind this figure",
  chooseReport: "Choose a Word report to check",
  chooseResult: "Use a ket-qua.json",
  readingResult: "Reading the result…",
  resultChosen: (file) => `From now on the text is held against “${file}”.`,
  noResult: (file) => trouble(`“${file}” is no result of Sổ Thi đua.`, "Choose a ket-qua.json."),
  noData: "Check the schools' files, or choose the ket-qua.json of an earlier check.",
  heldAgainst: (file) =>
    file === null
      ? "The text is held against this check; it is never changed."
      : `The text is held against “${file}”; it is never changed.`,
  rightOnes: (count) => `Show ${formatCount(count)} that are true`,
};

export type WordTexts = typeof vi;
const texts: Readonly<Record<Lang, WordTexts>> = { vi, en };
export const useWordTexts = (): WordTexts => texts[useLang()];
