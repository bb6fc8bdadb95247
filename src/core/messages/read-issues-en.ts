import type { ReadIssueSentences } from "./sentence";

/** English sentences of the doubts met while reading. */
export const readIssuesEn: ReadIssueSentences = {
  "mixed-encoding-runs": {
    title: "Two encodings in one cell",
    text: "This cell mixes two kinds of font; letters may be wrong.",
    fix: "Please type the cell again in Unicode.",
  },
  "unicode-text-in-legacy-font": {
    title: "Unicode text in a legacy font",
    text: "The text is Unicode though the cell has a legacy font; it was read.",
    fix: "Nothing must be done; a change to Times New Roman is better.",
  },
  "legacy-text-in-unicode-font": {
    title: "TCVN3 or VNI text in a Unicode font",
    text: "The text is in a legacy encoding and was converted to be read.",
    fix: "Please look over the names after the conversion.",
  },
  "impossible-syllable": {
    title: "Unusual syllable in a name",
    text: "There is a syllable that Vietnamese does not have, perhaps mistyped or in another encoding.",
    fix: "Please compare and type it again.",
  },
  "symbol-font-mark": {
    title: "Mark in a symbol font",
    text: "The mark is in a symbol font and was read as a mark.",
    fix: "Nothing must be done; “x” is better.",
  },
  "look-alike-character": {
    title: "Look-alike character",
    text: "A character looks like a Vietnamese letter but is another; names are compared rightly.",
    fix: "Nothing must be done; typing it again lets Excel find and filter it.",
  },
  "zero-width": {
    title: "Invisible character",
    text: "There is an invisible character; it was left out.",
    fix: "Nothing to do.",
  },
  nbsp: {
    title: "Non-breaking space",
    text: "There is a non-breaking space; it was read as a space.",
    fix: "Nothing to do.",
  },
  nfd: {
    title: "Decomposed accents",
    text: "Accents are stored apart from their letters; they were put together.",
    fix: "Nothing to do.",
  },
  whitespace: {
    title: "Extra spaces",
    text: "There are extra spaces; they were left out.",
    fix: "Nothing to do.",
  },
  "case-and-space": {
    title: "Different capitals",
    text: "Capitals or spaces differ from the other rows; names are compared without that difference.",
    fix: "Nothing to do.",
  },
  "remark-in-name": {
    title: "Remark in the name cell",
    text: "The name cell holds a remark beside the name.",
    fix: "Please move the remark to the column for notes.",
  },
  "abbreviated-name": {
    title: "Abbreviated name",
    text: "Part of the name is abbreviated, so it cannot be compared with other lists.",
    fix: "Please write the full name.",
  },
  "name-variant": {
    title: "Two similar spellings",
    text: "This name is close to another; it may be one person or unit spelt in two ways.",
    fix: "Please confirm and use one spelling.",
  },
  "possible-duplicate": {
    title: "Possibly a duplicate",
    text: "This row may repeat another.",
    fix: "Please compare, and keep one row if it does.",
  },
  "possible-namesake": {
    title: "Possibly namesakes",
    text: "Two people have the same name and must be told apart.",
    fix: "Please give each one's full birth date or unit.",
  },
  "two-ratings-marked": {
    title: "Two ratings",
    text: "This row has more than one rating; none is chosen.",
    fix: "Please leave one rating.",
  },
  "collective-in-individual-list": {
    title: "Collective in a list of individuals",
    text: "This row reads as a collective but stands in a list of individuals.",
    fix: "Please confirm, or move it to the list of collectives.",
  },
  "hidden-row": {
    title: "Hidden rows",
    text: "The list has hidden rows; they are read and checked.",
    fix: "Please check whether the hidden rows belong to the list.",
  },
  "hidden-column": {
    title: "Hidden columns",
    text: "The list has hidden columns; they are read.",
    fix: "Please check whether the hidden columns are still in use.",
  },
  "continuation-row": {
    title: "One nominee over several rows",
    text: "One nominee's text runs over several rows; they were joined.",
    fix: "Nothing to do.",
  },
  "side-by-side": {
    title: "Two tables side by side",
    text: "The sheet has two tables side by side; each is read by itself.",
    fix: "Nothing to do.",
  },
  "stt-gap": {
    title: "Gap in the row numbers",
    text: "The row numbers jump or repeat.",
    fix: "Please check whether a row is missing.",
  },
  "total-mismatch": {
    title: "Total does not agree",
    text: "The total differs from the rows that were read.",
    fix: "Please look for missing or extra rows.",
  },
  "impossible-date": {
    title: "Impossible date",
    text: "The cell holds a day that the calendar does not have.",
    fix: "Please compare with the file and write it again.",
  },
  "ambiguous-date-order": {
    title: "Day first or month first",
    text: "It is not certain that this date is written as day/month/year; none is chosen.",
    fix: "Please write it as day/month/year.",
  },
  "swapped-day-month": {
    title: "Day and month perhaps swapped",
    text: "Excel may have swapped day and month in this cell.",
    fix: "Please compare with the file and write the date again.",
  },
  "ambiguous-money": {
    title: "Amount unclear",
    text: "It is not clear whether the number is đồng, thousands, millions or a coefficient; it is not guessed.",
    fix: "Please write the whole amount in đồng, such as 710.000.",
  },
  "money-separator": {
    title: "Separators in amounts",
    text: "Amounts use separators in different ways.",
    fix: "Nothing must be done; a plain number such as 710000 is better.",
  },
  "two-years-in-title": {
    title: "Two school years in the title",
    text: "The title names more than one school year; which one the list is of must be known.",
    fix: "Please name the list's school year in the title.",
  },
  "no-year": {
    title: "No school year found",
    text: "No school year stands in the title, the sheet's name or the file's name.",
    fix: "Please add the school year to the title, such as “Năm học 2024-2025”.",
  },
  "no-school": {
    title: "No school found",
    text: "No school stands in the title, the sheet's name or the file's name.",
    fix: "Please add the school's name in the upper left corner.",
  },
  "unknown-title": {
    title: "Award not recognised",
    text: "This title or form of commendation is not in the list of awards.",
    fix: "Please use the name that the law gives, or add the name if it is a local one.",
  },
  "level-not-said": {
    title: "Level not said",
    text: "A commendation or contest result without its level.",
    fix: "Please write the level, such as “Giấy khen của Chủ tịch UBND xã”.",
  },
  "unknown-column": {
    title: "Head of a column not recognised",
    text: "The head of a column was not recognised: one with a meaning behind an arrow is read so, any other is kept and not used.",
    fix: "Please look at it, and choose the column’s meaning if this is wrong.",
  },
  "error-value": {
    title: "Error value",
    text: "The cell holds an Excel error (such as #N/A).",
    fix: "Please correct the formula or write the value.",
  },
};
