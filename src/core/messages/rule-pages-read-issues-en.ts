import type { ReadIssuePageTexts } from "./rule-pages-text";

/** English pages of the doubts met while reading: why each matters, and two cases. */
export const readIssuePagesEn: ReadIssuePageTexts = {
  "mixed-encoding-runs": {
    why: "A cell in two encodings cannot be converted for certain; a name may lose its accents.",
    passes: "The whole cell is in one Unicode font.",
    fails: "The first half of the cell is in .VnTime, the second in Times New Roman.",
  },
  "unicode-text-in-legacy-font": {
    why: "Another computer may show the letters wrongly, though they are stored rightly.",
    passes: "Unicode text in Times New Roman.",
    fails: "30 cells of Unicode text formatted with .VnTime.",
  },
  "legacy-text-in-unicode-font": {
    why: "Text in an old encoding must be converted before names can be compared; look it over.",
    passes: "The cell stores “Nguyễn” in Unicode.",
    fails: "The cell stores “NguyÔn”, which is “Nguyễn” in TCVN3.",
  },
  "impossible-syllable": {
    why: "A name with one wrong letter is not found in the lists of other years.",
    passes: "“Nguyễn Thị Hương”: all 3 syllables exist in Vietnamese.",
    fails: "“Nguyễn Thị Hưnơg”: the 3rd syllable does not.",
  },
  "symbol-font-mark": {
    why: "A mark in a symbol font is a mere letter on a computer without that font.",
    passes: "The column LĐTT is marked “x”.",
    fails: "12 cells of the column LĐTT hold a mark in Wingdings.",
  },
  "look-alike-character": {
    why: "Excel neither finds nor filters letters that look alike and are not.",
    passes: "The “A” of “An” is Latin.",
    fails: "The “А” of “Аn” is Cyrillic; the eye sees no difference.",
  },
  "zero-width": {
    why: "Two names look the same and Excel takes them for different ones.",
    passes: "“Trần Văn Hùng” has 13 visible characters.",
    fails: "“Trần Văn Hùng” has 1 invisible character more, often copied from a web page.",
  },
  nbsp: {
    why: "Non-breaking spaces keep Excel's look-ups from finding a name.",
    passes: "Family and given name are parted by a plain space.",
    fails: "5 names hold spaces copied from a web page or Word.",
  },
  nfd: {
    why: "Two ways of storing accents look the same and Excel takes them for different ones.",
    passes: "“ễ” is stored as 1 character.",
    fails: "“ễ” is stored as 3: the letter e and 2 accents.",
  },
  whitespace: {
    why: "Extra spaces make two names of one when filtered in Excel.",
    passes: "“Lê Văn Bình” with 1 space between the words.",
    fails: "“Lê  Văn Bình ” with 2 spaces inside and 1 at the end.",
  },
  "case-and-space": {
    why: "Capitals do not change the person, but a printed list looks uneven.",
    passes: "All 25 names are written like “Nguyễn Thị Hương”.",
    fails: "24 names like that, 1 as “NGUYỄN THỊ HƯƠNG”.",
  },
  "remark-in-name": {
    why: "A remark in the name would be printed on a decision, and names no longer match.",
    passes: "Name “Trần Thị Mai”, note “maternity leave, 6 months”.",
    fails: "Name “Trần Thị Mai (maternity leave, 6 months)”.",
  },
  "abbreviated-name": {
    why: "An abbreviated name may belong to several people.",
    passes: "“Nguyễn Văn Minh”.",
    fails: "“Ng. V. Minh”: 2 of 3 parts are abbreviated.",
  },
  "name-variant": {
    why: "One person spelt in two ways would be counted twice and lose the row of years.",
    passes: "“Trần Thị Thúy” in all three years.",
    fails: "“Trần Thị Thúy” in two years, “Trần Thị Thủy” in the 3rd.",
  },
  "possible-duplicate": {
    why: "If it is one, award and money are counted twice.",
    passes: "Two rows of one name with different birth dates.",
    fails: "Two rows “Lê Thị Hoa”, 1 of them without a birth date.",
  },
  "possible-namesake": {
    why: "The achievements of two people of one name are easily mixed up.",
    passes: "Two people “Phạm Thị Lan”, born in 1979 and in 1991.",
    fails: "Two rows “Phạm Thị Lan” in 2 departments, without birth dates.",
  },
  "two-ratings-marked": {
    why: "A person has one rating a year; choosing one could change the result.",
    passes: "“x” under HTTNV, the other 3 columns empty.",
    fails: "“x” under both HTXSNV and HTTNV.",
  },
  "collective-in-individual-list": {
    why: "Collectives and individuals are counted apart, with other criteria and money.",
    passes: "A list of individuals with 20 rows, all of them people.",
    fails: "Row 21 of the list of individuals names a department.",
  },
  "hidden-row": {
    why: "Hidden rows are read; whoever sees the print may not know of them.",
    passes: "All 25 rows are visible.",
    fails: "2 of 25 rows are hidden or filtered out.",
  },
  "hidden-column": {
    why: "Hidden columns are read and may hold old figures.",
    passes: "All 12 columns are visible.",
    fails: "12 columns, the one with the money hidden.",
  },
  "continuation-row": {
    why: "Read row by row, one person would become two; it should be known that they were joined.",
    passes: "1 row a person.",
    fails: "The achievements of 1 person run over 2 rows.",
  },
  "side-by-side": {
    why: "Two tables may be two lists; it should be known that both were read.",
    passes: "The sheet has 1 table.",
    fails: "Columns A–F list the women, columns H–M the men.",
  },
  "stt-gap": {
    why: "A jump often means that a row was deleted or forgotten.",
    passes: "Numbers 1 to 25 and 25 rows.",
    fails: "Numbers 11, 12, 14: no 13.",
  },
  "total-mismatch": {
    why: "The total line is copied into letters and must agree with the list.",
    passes: "The total says 25 and 25 rows were read.",
    fails: "The total says 25 and 24 rows were read.",
  },
  "impossible-date": {
    why: "A day that does not exist chooses no law and measures no time.",
    passes: "30/4/2024.",
    fails: "31/4/2024: April has 30 days.",
  },
  "ambiguous-date-order": {
    why: "Day and month mixed up may change the person or the law that applies.",
    passes: "25/8/2024: 25 can only be a day.",
    fails: "05/08/2024 in a column that also has dates with the month first: 5 August or 8 May?",
  },
  "swapped-day-month": {
    why: "An Excel that puts the month first swaps the days from 1 to 12 by itself.",
    passes: "The whole column holds dates, with days from 1 to 31.",
    fails: "In one column days above 12 are text and days below 12 are Excel's dates.",
  },
  "ambiguous-money": {
    why: "Thousands taken for đồng make an amount wrong a thousand times.",
    passes: "“710.000”.",
    fails: "“0,3”: a coefficient of 0.3 or 0.3 million đồng.",
  },
  "money-separator": {
    why: "Points and commas mixed up easily make Excel's sums wrong.",
    passes: "The whole column is written like 710.000.",
    fails: "18 cells like 710.000, 2 like 710,000.",
  },
  "two-years-in-title": {
    why: "The school year decides to which year the list is added.",
    passes: "“… NĂM HỌC 2024-2025”.",
    fails: "“… NĂM HỌC 2023-2024 VÀ 2024-2025”.",
  },
  "no-year": {
    why: "Without a year the list is added to none of the report's years.",
    passes: "The title says “Năm học 2024-2025”.",
    fails: "The title says only “DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG”; 25 rows have no year.",
  },
  "no-school": {
    why: "Without a school the list is in no school's total and cannot be returned.",
    passes: "The upper corner says “TRƯỜNG TIỂU HỌC HOA MAI”.",
    fails: "The file “danh sach 1.xlsx” names its school nowhere.",
  },
  "unknown-title": {
    why: "An award that is not in the list has no criteria to be judged by.",
    passes: "“LĐTT”, “Lao động tiên tiến”, “Giấy khen của Chủ tịch UBND xã”.",
    fails: "“Ngôi sao sáng” for 3 people: which award is meant?",
  },
  "level-not-said": {
    why: "The level decides who may sign, the coefficient and whose fund pays.",
    passes: "“Giấy khen của Chủ tịch UBND xã”.",
    fails: "“Giấy khen” for 8 people, without the level.",
  },
  "unknown-column": {
    why: "The column is not used; if it matters, the result lacks something.",
    passes: "The column is headed “Xếp loại viên chức”.",
    fails: "The column is headed “Mục 7”.",
  },
  "error-value": {
    why: "A cell with an error has no value to judge or add.",
    passes: "The headcount cell says 30.",
    fails: "The headcount cell shows #N/A, as its formula looks into another file.",
  },
};
