import { formatCount } from "../format-count";
import type { SendingTexts } from "./vi";

const reasons = {
  "same-content": "the content is the same",
  "signed-later": "signed later",
  "saved-later": "saved later",
  "copy-number": "the higher number in its name",
  unclear: "it is not clear which is newer",
};

const confidences = { certain: "certain", likely: "likely" };

const joins = {
  same: "the same name",
  spelling: "only the writing differs",
  accents: "written without accents, and only this school has that name",
  renamed: "the files say that it is an earlier name",
};

const alike = { accents: "accents", letter: "one letter" };

export const sendingEn: SendingTexts = {
  sent: {
    reading: "Looking which schools have sent…",
    hint: "Put the schools that should send under “Schools that should send” to see those that have not.",
    errors: "Errors",
    queries: "To explain",
    files: "Files",
    joined: (written, { by, confidence }) =>
      `Also written “${written}” (${confidences[confidence]}: ${joins[by]}).`,
    perhapsSame: (school, other, by) =>
      `“${school}” and “${other}” differ in ${alike[by]} only. If they are one school, open the list among the files received and correct the school; if they are two, there is nothing to do.`,
  },
  returned: {
    heading: (count) => `Files that came again (${formatCount(count)})`,
    replaced: (file) => `File “${file}” took the place of the one of that name chosen before.`,
    older: (file, newer, reason) => `“${newer}” came in place of “${file}” (${reasons[reason]}).`,
    unclear: (file, newer) =>
      `“${file}” and “${newer}” are one list sent twice, and it is not clear which is newer. Take one of them off.`,
    bothCount: "While both are here, everybody in them is counted twice.",
    difference: (changed, added, removed) =>
      changed + added + removed === 0
        ? "No row differs."
        : `They differ: ${formatCount(changed)} rows changed, ${formatCount(added)} added, ${formatCount(removed)} removed.`,
    compare: "See what was corrected",
    compareOf: (file) => `See what was corrected in ${file}`,
    drop: (file) => `Take “${file}” off`,
    comparing: "Comparing the two…",
    counts: (corrected, open, fresh) =>
      `${formatCount(corrected)} points corrected, ${formatCount(open)} still open, ${formatCount(fresh)} new.`,
    corrected: (count) => `Corrected (${formatCount(count)})`,
    open: (count) => `Still open (${formatCount(count)})`,
    fresh: (count) => `New (${formatCount(count)})`,
    answers: (count) => `The school answers ${formatCount(count)} points.`,
    answer: (text) => `The school answers: ${text}`,
    otherAnswers: (count) => `The school's answers on other points (${formatCount(count)})`,
    openAnswers: (count) => `The school’s answers on the slip in this workbook (${formatCount(count)})`,
    settledAnswers: (count) =>
      `The school’s answers on the slip in this workbook about what is found no more (${formatCount(count)})`,
    others: (count) => `All rows changed, added, removed (${formatCount(count)})`,
    change: (name, field, before, after) => `${name}: ${field}, “${before}” → “${after}”`,
    added: (name) => `Added: ${name}`,
    removed: (name) => `Removed: ${name}`,
    inYear: (name, year) => `${name} (school year ${year})`,
    noName: "(name not known)",
    nothing: "empty",
    more: (count) => `… and ${formatCount(count)} more rows.`,
  },
  slips: {
    heading: "Back to the schools: slips and marked files",
    lead:
      "Each school gets its own file back, with a sheet Cần sửa added (which cell, why, how to correct) and those cells coloured; every other " +
      "byte stays. A Word slip of one page goes along. The file on your machine is not changed.",
    ownWorkbook:
      "A sheet cannot be added to .xls and .ods unharmed, so sheet Cần sửa comes as a file of its own.",
    openWorkbook:
      "The open workbook cannot be copied here, so its sheet Cần sửa comes as a file of its own too. To see the cells in the workbook itself, turn on “Colour the cells with findings” above.",
    sorting: "Sorting slips by school…",
    none: "Nothing to correct or to explain: no school needs anything back.",
    schools: (count) => `${formatCount(count)} schools get something back`,
    counts: (errors, queries) =>
      [
        ...(errors > 0 ? [`${formatCount(errors)} errors to correct`] : []),
        ...(queries > 0 ? [`${formatCount(queries)} points to explain`] : []),
      ].join(", "),
    shared: "Files of several schools, or of a school not known",
    fileKinds: {
      copy: "the school's file, marked",
      workbook: "sheet Cần sửa as a file of its own",
      letter: "slip of one page",
    },
    all: "Download all (.zip)",
    allOf: (school) => `Download all for ${school} (.zip)`,
    allShort: "Download all (.zip)",
    sharedStem: "phieu-tra_tep-chung",
    allStem: "phieu-tra-lai",
    building: "Making the slips…",
  },
  template: {
    heading: "Make a form for a school (not required)",
    lead:
      "Schools may send whatever lists they use: Sổ Thi đua reads them. This form is only for a school that would like one to fill in, with " +
      "drop-down lists and help at each cell.",
    school: "School",
    schoolHint: "For example: TH Hoa Mai",
    schoolMissing: "Give the school's name.",
    year: "School year",
    lists: "Lists",
    listNames: { collectives: "Collectives", individuals: "Individuals", contest: "Teaching contests" },
    roster: "Ratings of all staff",
    listMissing: "Choose at least one list.",
    save: "Download the form (Excel)",
    building: "Making the form…",
  },
  lostChoices: {
    lead: (count) =>
      `This workbook was made from the form of Sổ Thi đua, but ${formatCount(count)} columns have lost their drop-down lists, mostly by a paste. ` +
      "What they hold can be read; the lists can be put back to go on filling in.",
    column: (sheet, heading) => `${sheet}: ${heading}`,
    putBack: "Put the drop-down lists back",
    inFiles: (count) =>
      `${formatCount(count)} files made from the form of Sổ Thi đua have lost drop-down lists, mostly by a paste. What they hold can be ` +
      "read. To put the lists back, open the file in Excel, read and check it in the pane of Sổ Thi đua, and press “Put the drop-down lists back”.",
    file: (file, columns) => `${file}: ${columns.join("; ")}`,
  },
  dossier: {
    heading: "Dossier",
    lead: "Made from these very figures. Number, date and addressees are for you to fill in in Word.",
    submission: "Make the submission (Word)",
    submissionHint:
      "With a list of all nominations; those not met or on hold stand in a list of their own, each with its reason.",
    decision: "Make the draft decision (Word)",
    decisionHint:
      "Only what the commune itself decides, with list and prizes. Rows still to be judged are not listed; how many they are stands at the top.",
    building: "Making the document…",
  },
};
