import { limbNameEn, limbsEn } from "./limbs-en";
import type { RuleSentences } from "./sentence";
import { wordsEn as say } from "./words-en";

/** English sentences of the rules' findings. */
export const findingsEn: RuleSentences = {
  "required-missing": {
    title: "Required entry missing",
    text: ({ field, rowCount }) =>
      rowCount > 1
        ? `${say.count(rowCount)} rows of the list leave the cell for ${say.field(field)} empty.`
        : `The cell for ${say.field(field)} is empty in this row.`,
    fix: ({ field, rowCount }) =>
      rowCount > 1
        ? `Rows that propose nothing may stay as they are; in the others please fill in the ${say.field(field)}.`
        : `Please fill in the ${say.field(field)}.`,
  },
  "date-impossible": {
    title: "Impossible date",
    text: ({ field, raw, reason, age }) => {
      const cell = `The cell for ${say.field(field)} holds “${raw}”`;
      if (reason === "in-future") return `${cell}: this day is after the end of the school year.`;
      if (reason === "too-young")
        return `${cell}: only ${say.count(age ?? 0)} years old at the end of the school year.`;
      if (reason === "too-old")
        return `${cell}: already ${say.count(age ?? 0)} years old at the end of the school year.`;
      return `${cell}: the calendar has no such day.`;
    },
    fix: ({ field, reason }) =>
      reason === "too-young" || reason === "too-old"
        ? `Please compare ${say.field(field)} with the file; if it is right, a word of explanation is enough.`
        : `Please compare with the file and write the ${say.field(field)} as day/month/year.`,
  },
  "value-unknown": {
    title: "Entry not understood",
    text: ({ field, raw, meant }) =>
      meant === null
        ? `The cell for ${say.field(field)} holds “${raw}”, which was not understood and is not guessed.`
        : `The cell for ${say.field(field)} holds “${raw}”, which may be a slip for “${meant}”; nothing was changed.`,
    fix: ({ field }) => `Please write the ${say.field(field)} by its usual name or abbreviation.`,
  },
  "duplicate-entry": {
    title: "One person in two rows",
    text: ({ name, award, year, by }) => {
      const what = `${say.award(award)}${year === null ? "" : `, school year ${year}`}`;
      if (by === "achievement")
        return `“${name}” has two forms of commendation for an achievement told in the same words; this row is ${what}.`;
      if (by === "collective") return `The collective “${name}” already has a row, for ${what}.`;
      if (by === "staff-code")
        return `This row has the staff code of an earlier row with another name, for ${what}.`;
      const same =
        by === "name" ? "the same name (birth dates say too little)" : "the same name and birth date";
      return `“${name}” already has a row with ${same}, for ${what}.`;
    },
    fix: ({ by }) => {
      if (by === "achievement")
        return "One achievement gets one form: please keep one, or say what each is for if they are two achievements.";
      if (by === "staff-code")
        return "Please check the staff codes of the two rows; if one was copied by mistake, keep one row.";
      if (by === "collective")
        return "Please keep one row; if these are two collectives, give both full names.";
      return "Please keep one row; if these are two people, give both full birth dates.";
    },
  },
  "same-person-elsewhere": {
    title: "Also listed by another school",
    text: ({ name, birthDate, award, otherSchool }) =>
      `“${name}”, born ${say.date(birthDate)}, is also proposed by ${otherSchool} for ${say.award(award)} in the same year.`,
    fix: () => "Please agree which school proposes; if these are two people, say so.",
  },
  "contradicts-other-year": {
    title: "Birth date differs from another year's list",
    text: ({ name, birthDate, otherBirthDate, otherYear }) =>
      `“${name}” is born ${say.date(birthDate)} in this list and ${say.date(otherBirthDate)} in the list of ${otherYear ?? "another year"}.`,
    fix: () => "Please compare with the file and settle the birth date; if these are two people, say so.",
  },
  "name-spelt-two-ways": {
    title: "Name spelt otherwise in another list",
    text: ({ name, birthDate, otherName, otherYear }) =>
      `“${name}”, born ${say.date(birthDate)}, is “${otherName}” in the school's list of ${otherYear ?? "another time"}.`,
    fix: () => "Please compare with the file and settle the spelling; if these are two people, say so.",
  },
  "lists-repeat": {
    title: "Two lists name the same nominees",
    text: ({ rowCount, otherSheet, otherFile }) =>
      `${say.count(rowCount)} rows of this list stand on sheet “${otherSheet}”${otherFile === null ? "" : ` of “${otherFile}”`} too, for the same awards and year; each award is counted once.`,
    fix: () =>
      "If one is the minutes, the registration or another copy of the same proposal, nothing needs correcting; if these are other people, please give full birth dates.",
  },
  "registration-left-out": {
    title: "Registrations are no proposals",
    text: ({ rowCount, otherSheet, otherFile }) =>
      `This list registers (${say.count(rowCount)} rows); the year's proposals stand on sheet “${otherSheet}” of ${otherFile === null ? "the workbook" : `“${otherFile}”`}, so these rows are shown, and neither judged nor counted.`,
    fix: () =>
      "Nothing to correct. If this is a proposal too, please write “đề nghị” into the title of the list.",
  },
  "refused-in-note": {
    title: "The remark is against the proposal",
    text: ({ awards, raw, place }) =>
      place === "award"
        ? `The cell holds “${raw}”: it names ${say.awards(awards)} and takes it back.`
        : `This row proposes ${say.awards(awards)}, but its remark is “${raw}”.`,
    fix: ({ place }) =>
      place === "award"
        ? "Please empty the cell; or leave the award's name alone in it, if it is proposed all the same."
        : "Please take the award out of the row; or the remark, if it is proposed all the same.",
  },
  "title-form-mixed-up": {
    title: "Belongs in another column",
    text: ({ raw, found, rowCount }) => {
      if (found === "rating")
        return `The cell holds “${raw}”, an annual rating, not a title or form of commendation.`;
      if (found === "contest") {
        const others = rowCount > 1 ? ` (${say.count(rowCount)} such rows)` : "";
        return `The award column holds “${raw}”${others}: a contest recognition, which is not an emulation title.`;
      }
      if (found === "form") return `The cell for titles holds “${raw}”, a form of commendation.`;
      return `The cell for forms of commendation holds “${raw}”, an emulation title.`;
    },
    fix: ({ column, found }) =>
      found === "contest"
        ? "It may stay where the school keeps one column for all results; contest results are counted apart, never as titles."
        : `Please move it to the column for the ${say.field(column)}.`,
  },
  "individual-collective-mixed-up": {
    title: "Award is not for this kind of nominee",
    text: ({ award, nominee }) =>
      `“${say.award(award)}” is not given to ${say.nominee(nominee)}, which this row is.`,
    fix: () => "Please correct the award, or move the row to the list of individuals or collectives.",
  },
  "ldxs-individual": {
    title: "No title “Lao động xuất sắc” for individuals",
    text: ({ raw }) =>
      `The cell holds “${raw}”. The law has no such title for individuals (only Tập thể lao động xuất sắc).`,
    fix: () =>
      "Please say which is meant: the rating Hoàn thành xuất sắc nhiệm vụ, or the title Chiến sĩ thi đua cơ sở.",
  },
  "totals-line-differs": {
    title: "Total row differs from the list",
    text: ({ label, claimed, actual }) =>
      `The row “${label}” says ${say.count(claimed)}; the list holds ${say.count(actual)}.`,
    fix: () => "Please look for missing or extra rows and correct the total.",
  },
  "collective-share-differs": {
    title: "Collective's figure differs from the lists of individuals",
    text: ({ name, field, claimed, counted }) =>
      `“${name}” gives the ${say.field(field)} as ${say.count(claimed)}; the school's lists give ${say.count(counted)}.`,
    fix: () => "Please compare with the list of individuals of the same school year.",
  },
  "period-outside": {
    title: "Outside the period",
    text: ({ year, from, to, rowCount }) =>
      `${say.count(rowCount)} rows belong to school year ${year}, outside the period ${from}–${to}.`,
    fix: () => "Nothing to correct: the rows are checked but not added to the period.",
  },
  "criterion-not-met": {
    title: "Criterion not met",
    text: ({ award, limbs, facts, decided }) => {
      const lead =
        decided === "decided" ? `${say.award(award)} was decided` : `${say.award(award)} is proposed`;
      return `${lead}, but by the figures in the list these are not met: ${limbsEn(limbs, facts)}.`;
    },
    fix: ({ decided }) =>
      decided === "decided"
        ? "Please compare the figures of this row with the file as submitted."
        : "Please check the figures; if they are right, propose another award or take the row out.",
  },
  "evidence-missing": {
    title: "Evidence not found",
    text: ({ award, fact }) =>
      `To judge ${say.award(award)}, ${say.fact(fact)} must be known; the row does not say, or not clearly enough.`,
    fix: ({ fact }) =>
      `Please add ${say.fact(fact)} (“Có” or the number of the decision; “Không” if there is none).`,
  },
  "fact-missing": {
    title: "Not enough is known",
    text: ({ fact, awards, rowCount }) =>
      `To judge ${say.awards(awards)}, ${say.fact(fact)} must be known; ${say.count(rowCount)} rows of the list do not say, or not clearly enough.`,
    fix: ({ fact }) => `Please add ${say.fact(fact)} for these rows.`,
  },
  "on-hold": {
    title: "On hold",
    text: ({ award, name }) =>
      `The row of “${name}” mentions a pending inquiry, so ${say.award(award)} is not judged yet; this is no rejection.`,
    fix: () =>
      "To be judged once the competent body has concluded; if the note is a slip, please correct it.",
  },
  "criterion-not-in-force": {
    title: "Compare with the text in force on this day",
    text: ({ reason, subject, on, rowCount }) => {
      if (reason === "dissolved")
        return `“${subject}” is a body of the district level, which ended on 2025-07-01; this row is governed by ${say.date(on)}.`;
      const rows = `${say.count(rowCount)} rows governed by ${say.date(on)}`;
      if (reason === "sunset")
        return `${rows}: Decree 152/2025/NĐ-CP ends on 2027-03-01 unless extended; its successor is not in the product.`;
      if (reason === "amended")
        return `${rows}: the amending law 06/2026/QH16 is in force from 2026-10-01; its articles are not in the product, so the older text was applied.`;
      if (reason === "limit-unread")
        return `${rows}: the text in force on “${limbNameEn(subject)}” was not read, so nothing is concluded.`;
      return `${say.award(subject)}: the product has no criterion in force on ${say.date(on)} to judge ${say.count(rowCount)} rows.`;
    },
    fix: ({ reason }) => {
      if (reason === "dissolved") return "Please confirm the unit's name, or give its successor.";
      if (reason === "no-criterion")
        return "Please check the decision's date and the title; if both are right, another text governs.";
      if (reason === "limit-unread")
        return "Please compare these rows with the text in force; if the commune has a limit of its own, set it on the sheet Tiêu chí.";
      return "Please compare the results with the new text, or ask the body in charge of emulation.";
    },
  },
  "authority-wrong": {
    title: "Check who signed the decision",
    text: ({ award, level, on, rowCount }) =>
      `${say.award(award)} (${say.count(rowCount)} rows) is given as decided by ${say.level(level)} on ${say.date(on)}, which was not the competent level on that day.`,
    fix: () => "Please compare with the original decision: who signed, when, and which award.",
  },
  "instrument-expired": {
    title: "Basis no longer in force",
    text: ({ cited, until, on }) =>
      `The basis “${cited}” ceased to be in force on ${say.date(until)}; the list is judged as of ${say.date(on)}.`,
    fix: () => "Please cite the basis in force, or confirm the date of the decision.",
  },
  "quota-exceeded": {
    title: "Quota exceeded",
    text: ({ quota, proposed, base, allowed, school }) => {
      const most = allowed === null ? "" : `, at most ${say.count(allowed)}`;
      return `${school ?? "The list"} has ${say.count(proposed)} ${quotaNames[quota] ?? quota} on a base of ${say.count(base)}${most}.`;
    },
    fix: () =>
      "Please review the number proposed; if the province has a rate of its own, set it on the sheet Tiêu chí.",
  },
  "gvdg-expired": {
    title: "Contest result no longer kept",
    text: ({ award, recognised, used, lastYear }) =>
      `${say.award(award)}, recognised in ${recognised}, is kept until ${lastYear}; this row uses it in ${used}.`,
    fix: () => "Please add a newer recognition, or take the row out of the year's list.",
  },
  "gvdg-district-ended": {
    title: "District contests have ended",
    text: ({ award, on }) =>
      `${say.award(award)} is dated ${say.date(on)}; there is no district level from 01/07/2025.`,
    fix: () =>
      "Please check: write commune level if the commune held it; if it is older, give its true date.",
  },
  "amount-differs": {
    title: "Prize money differs from the regulation",
    text: ({ awards, recorded, due, on, reason }) => {
      const lead = `${say.awards(awards)}: the list says ${say.vnd(recorded)}`;
      if (reason === "highest")
        return `${lead}; a higher title of the same time is already paid, so this part is ${say.vnd(due)}.`;
      if (reason === "order")
        return `${lead}; in the order that is set it is ${say.vnd(due)}. The two differ only in whether rounding or doubling comes first, which the text leaves open.`;
      const doubt = reason === "unsure" ? " (please compare this amount with the text)" : "";
      return `${lead}; by the base salary of ${say.date(on)} it is ${say.vnd(due)}${doubt}.`;
    },
    fix: ({ reason }) =>
      reason === "order"
        ? "If the locality counts the other way, please choose it on the sheet Tiêu chí; the recorded amount is left as it is."
        : "Please check the decision's date, the award and the amount; the recorded amount is left as it is.",
  },
};

const quotaNames: Readonly<Record<string, string>> = {
  CSTDCS: "proposed for Chiến sĩ thi đua cơ sở",
  HTXSNV: "people rated Hoàn thành xuất sắc nhiệm vụ",
  "unit-HTXSNV": "collectives rated Hoàn thành xuất sắc nhiệm vụ",
};
