import type { AwardId, Entry, LegalDate } from "../../src/core/domain";
import { defaultSettings } from "../../src/core/law";
import { limitUnread } from "../../src/core/rules/problems/limit-unread";
import { buildEntry, buildList } from "./build-entry";
import type { RowContent } from "./build-entry";
import { describeRule } from "./describe-rule";

const list = buildList({ fields: ["fullName", "recruitedOn", "rating", "titles"] });

const recruited = (
  recruitedOn: LegalDate,
  more: Partial<Entry> = {},
  cells: RowContent = { rating: "HTTNV" },
  award: AwardId = "LDTT",
) =>
  buildEntry(list, {
    ...more,
    cells: { fullName: "Vũ Thị Hạnh", recruitedOn, titles: [award], ...cells },
  });

const asked = (rowCount: number, on: LegalDate = "2025-08-20") => ({
  code: "criterion-not-in-force",
  cell: "C8",
  severity: "query",
  rule: "ldtt-newhire-gap",
  params: { reason: "limit-unread", subject: "months-of-service", on, rowCount },
});

/** From 05/08/2025 the text on recruits was not read: below ten months nobody knows. */
describeRule(limitUnread, [
  { name: "recruited four months ago", given: [recruited("2025-04-01")], expect: [asked(1)] },
  {
    name: "nine months, which some texts do not take for enough",
    given: [recruited("2024-11-01")],
    expect: [asked(1)],
  },
  { name: "ten months, enough by every text that was seen", given: [recruited("2024-10-20")], expect: [] },
  {
    name: "the day before, whose text is known",
    given: [recruited("2025-04-01", { governingOn: "2025-08-04" })],
    expect: [],
  },
  {
    name: "several recruits: one question, at each one's cell",
    given: [recruited("2025-04-01"), recruited("2025-05-01", { row: 9 })],
    expect: [{ ...asked(2), related: ["C9"] }],
  },
  {
    name: "two days: a question for each",
    given: [recruited("2025-04-01"), recruited("2025-05-01", { row: 9, governingOn: "2025-09-01" })],
    expect: [asked(1), { ...asked(1, "2025-09-01"), cell: "C9" }],
  },
  {
    name: "a rating that is missing beside",
    given: [recruited("2025-04-01", {}, {})],
    expect: [asked(1)],
  },
  { name: "what was decided", given: [recruited("2025-04-01", { status: "decided" })], expect: [] },
  {
    name: "a limit that the commune has set",
    given: [recruited("2025-01-01")],
    with: { settings: { ...defaultSettings, newHireMonths: 6 } },
    expect: [],
  },
  {
    name: "a rating that refuses the row anyway",
    given: [recruited("2025-04-01", {}, { rating: "KHTNV" })],
    expect: [],
  },
]);
