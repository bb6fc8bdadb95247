import type { RulePageTexts } from "./rule-pages-text";

/** English pages of the rules' findings. People and schools are invented. */
export const rulePagesEn: RulePageTexts = {
  "required-missing": {
    meaning:
      "A cell that nearly all rows of this list fill in (name, award, rating, birth date, year, school, decision) is empty in this row.",
    why: "Without name, award or rating a row can be neither judged nor counted; without year or school nobody knows where it counts; without a birth date namesakes are hard to tell apart.",
    fix: "Fill in the cell named and check again. A column that most rows leave empty is not asked for; a decision that is not taken yet only needs a word of explanation.",
    passes: "A list of 20 people with all 20 birth dates.",
    fails: "A list of 20 people with 19 birth dates; the 20th cell is empty.",
  },
  "date-impossible": {
    meaning: "The calendar has no such day, or the birth date gives an age that is unlikely for the list.",
    why: "The decision's date chooses the law, the birth date tells namesakes apart. A wrong date may lead to the wrong text.",
    fix: "Compare with the file and write day/month/year. An unusual age that is right only needs a word of explanation.",
    passes: "Born 29/02/1988: 1988 was a leap year.",
    fails: "Born 30/02/1988: February has no 30th. Or a teacher of 2024-2025 born in 2010, who would be 15.",
  },
  "value-unknown": {
    meaning: "The cell holds a text or number that was not understood.",
    why: "A title or rating guessed wrongly could change one person's result, so the question is asked instead.",
    fix: "Use the usual name or abbreviation, such as LĐTT, CSTĐCS, HTTNV.",
    passes: "The rating cell says “HTTNV” or “Hoàn thành tốt nhiệm vụ”.",
    fails: "The rating cell says “A2”, which is none of the 4 ratings.",
  },
  "duplicate-entry": {
    meaning:
      "One person or collective has two rows for the same award, year and school; or two names share a staff code; or one achievement is told for two forms of commendation.",
    why: "Two rows count the award and its money twice, and one achievement gets one form. Two forms by two decisions, or two subjects of a contest, are not asked about.",
    fix: "Keep one row. For two people of one name give each one's full birth date; for a shared code check the code; for two achievements say what each is for.",
    passes: "Two rows “Nguyễn Thị Hương”, one born 12/5/1985, one born 03/9/1990.",
    fails: "Two rows “Nguyễn Thị Hương”, both born 12/5/1985, both for Lao động tiên tiến of 2024-2025.",
  },
  "same-person-elsewhere": {
    meaning: "The same name, birth date and year stand in the lists of two schools for one award.",
    why: "Usually somebody moved and both schools listed them; the total is right only if one of them submits.",
    fix: "Let the two schools agree on who submits; if they are two people, say so in the notes.",
    passes: "Trần Thị Mai, born 02/02/1990, stands only in the list of one school for 2024-2025.",
    fails:
      "Trần Thị Mai, born 02/02/1990, stands in the lists of 2 schools, both for Lao động tiên tiến of 2024-2025.",
  },
  "contradicts-other-year": {
    meaning: "Lists of two years give the same person of one school different birth dates.",
    why: "Titles held for years in a row are joined by name and birth date; a difference breaks the row of years.",
    fix: "Compare with the file and use one birth date in both lists.",
    passes: "Lê Văn Bình is born 07/8/1982 in the lists of 2023-2024 and of 2024-2025.",
    fails: "Lê Văn Bình is born 07/8/1982 in the list of 2023-2024 and 08/7/1982 in that of 2024-2025.",
  },
  "name-spelt-two-ways": {
    meaning:
      "Two lists of one school give names that differ in accents or in i and y only, with one birth date: perhaps one person.",
    why: "Titles held for years in a row are joined by name and birth date; another spelling breaks the row of years.",
    fix: "Compare with the file and use one spelling in both lists.",
    passes: "The lists of 2 years both say Nguyễn Thị Hòa, born 12/5/1985.",
    fails:
      "The list of 2023-2024 says Nguyễn Thị Hòa, that of 2024-2025 Nguyễn Thị Hoa, both born 12/5/1985.",
  },
  "lists-repeat": {
    meaning: "3 or more rows of this list stand in another list too: the same name, award, year and school.",
    why: "Schools send the minutes of the vote, the registration or another copy along with the proposal. It is asked once for the list and not for each row; what is certainly repeated (full birth dates in one list, a list sent again) is told by itself.",
    fix: "Nothing needs correcting if both are one proposal; one of them may be taken out. If these are other people, give full birth dates.",
    passes: "The proposal and the staff list have 1 person of the same name.",
    fails:
      "The sheets “Biên bản” and “Danh sách” name the same 12 people for Lao động tiên tiến of 2024-2025.",
  },
  "registration-left-out": {
    meaning:
      "A list of titles registered at the year's start stands beside the proposals of that year, in the same workbook or in another one of the check.",
    why: "To register is not to propose: both together would judge and count a person twice. Registrations alone are judged as proposals.",
    fix: "Nothing to correct. If the list is a proposal too, write “đề nghị” into its title.",
    passes: "A workbook with the sheet “Danh sách đăng ký danh hiệu thi đua” alone, used as the proposal.",
    fails: "The sheets “Đăng ký đầu năm” and “Danh sách đề nghị” of 2024-2025 name the same people.",
  },
  "refused-in-note": {
    meaning:
      "A row proposes an award, but its remark, or the words behind the award in its cell (“CSTĐCS (xin rút)”), say that the nominee withdrew, is not considered or does not qualify.",
    why: "Who withdrew and stands in the list all the same is judged, counted and submitted. A remark on one contest or another title is not asked about.",
    fix: "Take the award out of the row; or the remark, if it is proposed all the same.",
    passes: "The row proposes “LĐTT”, its remark is “Không đạt GVDG cấp xã”.",
    fails: "Row 12 proposes “LĐTT”, its remark is “Xin rút”.",
  },
  "title-form-mixed-up": {
    meaning:
      "The cell holds what belongs to another column: a rating among the titles; a form of commendation among the titles or the reverse, where the list has both columns; a contest result among the titles.",
    why: "The law keeps titles, forms of commendation and ratings apart; mixed up, they are counted and paid wrongly. A list with one column for both is not asked about, unless a few rows of a results list differ from all others.",
    fix: "Move the text to its own column. Contest results in the common column may stay: they are counted apart.",
    passes: "The titles column says “LĐTT”, the rating column “HTTNV”.",
    fails: "The titles column says “HTXSNV”: a rating, none of the 4 titles for individuals.",
  },
  "individual-collective-mixed-up": {
    meaning: "A title for collectives is given to a person, or one for persons to a collective.",
    why: "The law has titles of its own for each, with other criteria and other prize money.",
    fix: "Correct the title, or move the row to the right list.",
    passes: "A department of 9 people is proposed for Tập thể lao động tiên tiến.",
    fails: "One teacher is proposed for Tập thể lao động tiên tiến.",
  },
  "ldxs-individual": {
    meaning: "A person is listed with the title “Lao động xuất sắc” (LĐXS).",
    why: "The law has it for collectives only. For a person the rating or Chiến sĩ thi đua cơ sở is usually meant; neither is chosen for you.",
    fix: "Say which: the rating Hoàn thành xuất sắc nhiệm vụ, or the title Chiến sĩ thi đua cơ sở.",
    passes: "“LĐXS” for a department of 12 in a list of collectives: Tập thể lao động xuất sắc.",
    fails: "“LĐXS” for 1 teacher in a list of individuals.",
  },
  "totals-line-differs": {
    meaning: "The number in the total line is not the number counted in the list.",
    why: "The total line is what gets copied into letters; a difference means a missing row, an extra row or an old total.",
    fix: "Find the missing or extra row, then correct the total line.",
    passes: "The total line says 25 people and the list has 25 rows.",
    fails: "The total line says 26 people and the list has 25 rows.",
  },
  "collective-share-differs": {
    meaning:
      "A collective's headcount or number of title holders is not what the year's lists of individuals show.",
    why: "The share of 70% and the required Chiến sĩ thi đua cơ sở come from these numbers; one person can change the result.",
    fix: "Compare the two lists of the school year and correct what differs.",
    passes: "The school writes 21 Lao động tiên tiến and its list of individuals has 21.",
    fails: "The school writes 21 of 30 (70%), its list of individuals has 20 (66.7%).",
  },
  "period-outside": {
    meaning: "The list belongs to a year outside the period being totalled.",
    why: "Years outside the period would make a report over several years wrong.",
    fix: "Nothing to do. If the list should count, choose another period or correct the school year in its title.",
    passes: "Period 2020-2025, a list of 2024-2025.",
    fails: "Period 2020-2025, a list of 2019-2020: checked, not added.",
  },
  "criterion-not-met": {
    meaning: "By the figures in the list, a condition of the award is not met on the day of the decision.",
    why: "Criteria change with time: each row is judged by the text in force on its own date.",
    fix: "Check the figures. If they are right, propose another award or leave the row out.",
    passes: "Tập thể lao động tiên tiến decided on 10/8/2024: 21 of 30 hold Lao động tiên tiến, exactly 70%.",
    fails: "Tập thể lao động tiên tiến decided on 10/8/2024: 23 of 33 hold it, 69.7%, short of 70%.",
  },
  "evidence-missing": {
    meaning: "The award rests on an initiative and the row names none.",
    why: "Not written does not mean that there is none, so the row needs a look and nothing is concluded.",
    fix: "Write “Có” or the number of the decision that recognised it; if there is none, write “Không”.",
    passes: "Chiến sĩ thi đua cơ sở, August 2023, with 1 initiative recognised by a decision.",
    fails: "Chiến sĩ thi đua cơ sở, August 2023, with an empty cell for the initiative.",
  },
  "fact-missing": {
    meaning: "One or more rows lack a fact that judging needs.",
    why: "The fact, set one way or the other, changes the result; it is not guessed, so the row stays open.",
    fix: "Add the fact to these rows, or set it on the sheet Tiêu chí where the commune has a rule.",
    passes: "A collective with 30 members, 21 Lao động tiên tiến and a rating.",
    fails: "A collective with 21 Lao động tiên tiến and no headcount: the share of 70% cannot be worked out.",
  },
  "on-hold": {
    meaning: "The row says that the person is under a disciplinary review, an inspection or the like.",
    why: "The rule is to wait, not to reject; after the conclusion the case goes on.",
    fix: "Wait for the conclusion, then judge again; the file stays as it is.",
    passes: "None of 25 rows mentions a review; all are judged.",
    fails: "1 of 25 rows says that an inspection is pending: 24 are judged, this one waits.",
  },
  "criterion-not-in-force": {
    meaning:
      "The text of this day needs a look: no criterion of that time is known; or the day lies in the time of law 06/2026/QH16 (from 01/10/2026), or past the end of decree 152/2025/NĐ-CP (01/03/2027), whose new text is not known; or the limit that a row is held against, such as the months of service of a recruit from 05/08/2025, stands in a text that was not read; or the collective is a body of the district level, which ended on 01/07/2025.",
    why: "Without a criterion nothing can be called met or not met; silence is no approval. Where the text is about to change, the known text still decides, with a reminder.",
    fix: "Check the decision's date, the award's name and the unit's name; if all are right, compare with the new text or ask the body in charge of emulation.",
    passes: "Cờ thi đua of the province decided in 2024: the law in force from 01/01/2024 has its criteria.",
    fails:
      "Cờ thi đua of the province decided in 2022: the criteria of that time are not modelled. Or 12 rows of 15/03/2027, past 01/03/2027.",
  },
  "authority-wrong": {
    meaning: "The level that the list names as deciding had no power over this award on that day.",
    why: "A decision by the wrong level may have to be made again; the level also says whose fund pays.",
    fix: "Compare with the decision itself: level, date and name of the award.",
    passes: "Tập thể lao động xuất sắc given by the province's chair on 20/9/2024.",
    fails:
      "Tập thể lao động xuất sắc decided by a district on 20/9/2024, though the province decides it. Or a district's decision of 05/7/2025, when districts had ended on 01/7/2025.",
  },
  "instrument-expired": {
    meaning: "The text cited as legal basis was no longer in force on the day that governs.",
    why: "An old basis tends to bring old criteria and old coefficients with it.",
    fix: "Cite the text in force, or confirm the decision's date.",
    passes: "A list of August 2023 cites Decree 91/2017/NĐ-CP, in force until 31/12/2023.",
    fails: "A list of August 2024 cites Decree 91/2017/NĐ-CP, no longer in force from 01/01/2024.",
  },
  "quota-exceeded": {
    meaning: "More people are proposed or rated than the share that the law or the commune allows.",
    why: "Before 2024 at most 15% could be Chiến sĩ thi đua cơ sở; since then the share is local. The best rating has a share too.",
    fix: "Review the number; if the province has a share of its own, set it on the sheet Tiêu chí.",
    passes:
      "In 2023: 6 Chiến sĩ thi đua cơ sở of 46 Lao động tiên tiến; 15% of 46 is 6.9, rounded down to 6.",
    fails: "In 2023: 7 Chiến sĩ thi đua cơ sở of 46 Lao động tiên tiến, more than 6.",
  },
  "gvdg-expired": {
    meaning: "A contest result is used after the years for which it is kept.",
    why: "School and district results are kept 1 more year, provincial ones 3; after that a newer one is needed.",
    fix: "Add a newer recognition, or leave the row out of this year's list.",
    passes: "A provincial result of 2020-2021 listed for 2023-2024.",
    fails: "A provincial result of 2020-2021 listed for 2024-2025: the 3rd kept year has passed.",
  },
  "gvdg-district-ended": {
    meaning: "A district contest's result is dated on or after 01/7/2025.",
    why: "Districts ended on 01/7/2025; what was recognised before keeps its value.",
    fix: "If the commune held the contest, write the commune's level; if it was recognised before, write that date.",
    passes: "A district result recognised on 20/3/2025.",
    fails: "A district result recognised on 15/10/2025.",
  },
  "amount-differs": {
    meaning: "The recorded prize money is not what coefficient and base salary give on the decision's date.",
    why: "The base salary changes within school years: one title has two amounts, before and after the change.",
    fix: "Check the decision's date, the award and the amount. What was recorded stays; only the difference is shown.",
    passes:
      "Lao động tiên tiến decided on 10/8/2024: 0.3 × 2,340,000 = 702,000, rounded up to 710,000 đồng; the list says 710,000.",
    fails:
      "Lao động tiên tiến decided on 10/8/2024, the list says 540,000 đồng: the amount by the base salary of 1,800,000, which ended on 30/6/2024.",
  },
};
