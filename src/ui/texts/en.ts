/** Words of the views in English. */
import { correctionsEn } from "./corrections";
import { councilEn } from "./council-en";
import { figuresEn } from "./figures";
import { schoolEn } from "./school";
import { fixesEn } from "./fixes";
import { formatCount } from "./format-count";
import { someOf } from "./some-of";
import { trouble } from "./trouble";
import type { Texts } from "./vi";

export const en: Texts = {
  title: "Sổ Thi đua",
  lead: "Files are read on this computer only and sent nowhere.",
  otherLanguage: "Tiếng Việt",
  loading: "Opening…",
  help: "Help",
  close: "Close",
  practice: "Practising on sample data",
  practiceLead:
    "Ten minutes to get to know it: the whole job on sample data. Your own work is set aside untouched and comes back at the end.",
  beginPractice: "Begin practising",
  endPractice: "End practice",
  tourBack: "Back",
  tourOn: "On",
  versionName: "Version in use",
  version: (version) =>
    `Version in use: ${version}. The page is kept on this computer and works without a network.`,
  askNewest: "Ask for a new version",
  asksByItself: "Ask by itself whenever the page is opened",
  versionAnswers: {
    same: "You have the newest version.",
    newer:
      "There is a new version, now being fetched. Close all pages of Sổ Thi đua and open one again to use it.",
    unreached: "Could not ask, perhaps there is no network. The version in use goes on working.",
  },
  steps: { receive: "Receive", check: "Check", council: "Council", summary: "Totals", report: "Report" },
  stepsName: "Steps",
  cancel: "Stop",

  receiveHeading: "Receive lists",
  readWorkbook: "Read the open workbook",
  readingWorkbook: "Reading the workbook open in Excel…",
  choose: "Choose the schools' files",
  chooseFolder: "Choose a whole folder",
  orDrop: "You can also drop the files, or the whole folder, onto this page.",
  dropHere: "Drop files or a folder here",
  leftOut: (names) =>
    ` ${formatCount(names.length)} other files are no workbooks and were not read: ${someOf(names)}.`,
  firstRun:
    "No list yet. Choose the Excel files that the schools sent (.xlsx, .xlsm, .xls, .ods), just as they came.",
  partMissing: trouble(
    "This part could not be opened, perhaps for want of a network.",
    "Look at the network and press “Open again”; chosen files must be chosen again, your workbook is unchanged.",
  ),
  openAgain: "Open again",
  tryPractice: "Try it on sample data",
  officeTooOld:
    "This Excel is too old for the pane to read the open workbook. Save the workbook and choose the file here, or use the Sổ Thi đua web page in Edge or Chrome.",
  appliedOn: "Governing date of the law",
  appliedOnHint: "For rows that name no decision date.",
  chosenDay: (day, month, year) => `That is day ${String(day)} of month ${String(month)}, ${String(year)}.`,
  commune: "Name of the commune",
  yearFrom: "Period: from year",
  yearTo: "to year",
  period: "Period (two years)",
  yearsHint: "2020 to 2025 means the school years 2020-2021 to 2024-2025. Leave empty to count all years.",
  yearsWrong: "Give two years of four digits, the first before the second, at most 20 years apart.",
  inMemory: "These fields and the chosen files are kept only until the page is closed.",
  keepWork: "Keep my work on this computer (files and fields, in this browser's own store)",
  isKept: "Your work is kept on this computer, in this browser's own store.",
  notKept:
    "The browser could not keep your work, perhaps for want of room. The files stay until the page is closed; free some of the browser's storage and tick the box again.",
  filesLost: (count) =>
    `The pane was opened anew (a ribbon button does that, and Excel on the web sometimes by itself), so the ${formatCount(count)} files you had added are gone from here. Choose them again under “Receive”; to have them next time, tick “Keep this work on this computer” there.`,
  deleteAll: "Delete all",
  allDeleted: "All deleted: this browser keeps no file and no field any more.",
  check: "Check",
  checking: "Checking…",
  reading: (index, count, name) => `Reading file ${formatCount(index)}/${formatCount(count)}: ${name}`,
  filesRead: (count, replaced) =>
    `${formatCount(count)} file(s) read. ` +
    (replaced > 0 ? `${formatCount(replaced)} of the same name were replaced. ` : "") +
    "Look over what was understood, then press “Check”.",
  stopped: (done, count) =>
    `Stopped: ${formatCount(done)} of ${formatCount(count)} files read. Choose the missing ones again.`,
  checkStopped:
    "Stopped before the check was done. The result of the last check, if any, is untouched; press “Check” to do it again.",
  nothingChosen: "No file chosen. Press “Choose the schools' files”.",
  sources: (count) => `Files received (${formatCount(count)})`,
  openWorkbook: "Open workbook",
  remove: (name) => `Remove file ${name}`,
  removeShort: "Remove",
  unreadable: "Not readable",
  understood: (lists, rows) => `${formatCount(lists)} list(s), ${formatCount(rows)} rows read`,
  noLists: "No list was found in this file. Look whether it is the right one.",
  listKinds: {
    "individual-title-nomination": "Titles nominated for individuals",
    "collective-title-nomination": "Titles nominated for collectives",
    "mixed-nomination-by-section": "Nominations of collectives and individuals",
    "award-results": "Awards granted",
    gvdg: "Excellent teachers",
    gvcng: "Excellent class teachers",
    roster: "List of ratings",
    exemplar: "Exemplars",
    movement: "Emulation movements",
  },
  schoolUnknown: "school not known",
  yearUnknown: "year not known",
  rows: (count) => `${formatCount(count)} rows`,
  columnsOf: (sheet) => `Columns of sheet ${sheet}`,
  column: "Column",
  header: "Header in the file",
  meaning: "Understood as",
  samples: "Samples",
  notUnderstood: "not understood, not used",
  showColumns: "Show columns",

  checkHeading: "What the check found",
  notChecked: "Not checked yet. Choose files under “Receive” and press “Check”.",
  stale: "Files or fields changed after this check.",
  checkAgain: "Check again",
  counts: (errors, queries, notes, rows) =>
    `${formatCount(rows)} rows read: ${formatCount(errors)} errors to correct, ${formatCount(queries)} to explain, ${formatCount(notes)} notes.`,
  nothingWrong: (rows) =>
    `${formatCount(rows)} rows checked, no error to correct. The summary says which law was checked.`,
  incomplete: trouble("The result is incomplete:", "Do as each line says, then check again."),
  moreIncomplete: (count) => `… and ${formatCount(count)} more, listed in the summary workbook.`,
  severity: { error: "Must correct", query: "To explain", note: "Note" },
  severityName: "Severity",
  all: "All",
  school: "School",
  allSchools: "All schools",
  list: "List (sheet)",
  allLists: "All lists",
  rule: "Rule",
  allRules: "All rules",
  search: "Search the findings",
  findings: (shown, all) =>
    shown === all
      ? `${formatCount(all)} findings`
      : `${formatCount(shown)} of ${formatCount(all)} findings (filtered)`,
  findingsName: "Findings",
  noneLeft: "No finding matches the filters.",
  clearFilters: "Clear filters",
  previous: "Previous",
  next: "Next",
  goTo: "Go to cell",
  position: (index, count) => `${formatCount(index)}/${formatCount(count)}`,
  sheetName: (sheet) => `Sheet ${sheet}`,
  sheetOf: (sheet, file) =>
    `Sheet “${sheet}” of file ${file}, for looking only. Click a marked cell to see what was found there.`,
  fix: "How to fix",
  citation: "Legal basis",
  place: "Place",
  related: "Related",
  rulePage: "Show the rule",
  ruleMeaning: "Meaning",
  ruleWhy: "Why",
  ruleArticles: "Articles",
  rulePasses: "Right",
  ruleFails: "Wrong",
  arrived: (cell) => `At cell ${cell}.`,
  rowMoved: (cell) =>
    `At cell ${cell}, but its row differs from when it was read. Read the workbook and check again.`,
  notReached: (cell) => `Cell ${cell} was not reached.`,
  unseen: {
    row: " Its row is filtered out or hidden. Your filter is left as it is: clear it, or unhide the row, and press again.",
    column: " Its column is hidden. Unhide the column and press again.",
    sheet: " Its sheet is hidden. Right-click the name of any sheet, choose “Unhide”, and press again.",
  },
  hiddenRows: (count) =>
    `${formatCount(count)} rows that are filtered out or hidden were read, checked and counted too.`,
  fixes: fixesEn,
  corrections: correctionsEn,
  figures: figuresEn,
  schoolMode: schoolEn,
  council: councilEn,
  edited: "The workbook was just edited.",

  summaryHeading: "Totals",
  byYear: "By school year",
  year: "School year",
  state: "State",
  states: { proposed: "Proposed", decided: "Decided" },
  collectives: "Collectives",
  individuals: "Individuals",
  money: "Prize money (đồng)",
  noTotals: "These files hold nothing to total.",
  writeSummary: "Write into this workbook",
  saveSummary: "Download the summary (Excel)",
  writing: "Making the summary…",
  summaryWritten: "The sheets Tổng hợp, Cần xét, Dữ liệu, Tiêu chí and Nhật ký were written.",
  unplaced: (count) =>
    ` ${formatCount(count)} earlier answers have lost their row and were copied to sheet Nhật ký.`,
  halfWritten: "Our sheets are unfinished and say so; write them again.",
  handedOver: (name) => `File ${name} was handed to the browser. Look in your downloads folder.`,

  reportHeading: "Report",
  reportLead: "The Word report is made from these very figures, laid out as an administrative document.",
  reportMissing: "The report leaves these blank, since they were not given under “Receive”:",
  saveReport: "Make the report (Word)",
  building: "Making the report…",
  reportOtherWay:
    "No file arrived? Open the Sổ Thi đua web page in Edge or Chrome, choose the same files and make the report there: the result is the same.",
  failed: trouble("Something unexpected went wrong.", "Reload and try again; your files were not changed."),
};
