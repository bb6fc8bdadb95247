import type { AwardId, Entry } from "../../domain";
import { finding } from "../../findings";
import type { Finding } from "../../findings";
import { awardRecord } from "../../law";
import { findColumn, placeIn } from "../lookup/list-in-run";
import type { ListInRun } from "../lookup/list-in-run";
import { oddAwardTexts } from "../facts/odd-award-text";
import { rawText } from "../cells/raw-text";
import { defineRule, nothing } from "../rule";

/**
 * Finds what stands in an award column and is no award of that column: an annual classification, a contest recognition,
 * a form of commendation in a column of titles or the reverse.
 *
 * A list with one award column may hold titles and forms alike: schools write "Giấy khen" under "Danh hiệu đề nghị". Only
 * where two columns keep them apart is one of them wrong for the other. Many schools also write contest recognitions there:
 * that is one question a list, whatever the number of rows.
 */
export const titleFormMixedUp = defineRule({
  id: "title-form-mixed-up",
  looksAt: "list",
  emits: ["title-form-mixed-up"],
  find: (list) => {
    const { kind } = list.reading;
    const filled = kind === "gvdg" || kind === "gvcng" ? [] : list.entries.filter(fillsAnAward);
    if (filled.length === 0) return nothing;
    const columns = twoColumns(list);
    const inRows = filled.flatMap((entry) => (columns ? findInRow(entry) : findRatings(entry)));
    return [...inRows, ...findContests(filled.filter(namesContest))];
  },
});

function fillsAnAward({ fields }: Entry): boolean {
  return fields.titles !== undefined || fields.awards !== undefined;
}

function twoColumns({ reading }: ListInRun): boolean {
  const [titles, awards] = [findColumn(reading, "titles"), findColumn(reading, "awards")];
  return titles !== undefined && awards !== undefined && titles.col !== awards.col;
}

type MixedUp = Finding<"title-form-mixed-up">;

const none: readonly MixedUp[] = [];

function findInRow(entry: Entry): readonly MixedUp[] {
  return [...findRatings(entry), ...findInOtherColumn(entry)];
}

function findRatings(entry: Entry): readonly MixedUp[] {
  const odd = oddAwardTexts(entry);
  if (odd.length === 0) return none;
  return odd
    .filter(({ reads }) => reads === "rating")
    .map(({ cell, raw }) => mixedUp(entry, cell, { raw, found: "rating", column: "rating" }));
}

function namesContest({ awards }: Entry): boolean {
  return awards.some(({ award }) => isKind(award, "contest-recognition"));
}

/** GVDG and GVCNG are recognitions of a contest, outside the closed list of titles; a column of their own is right for them. */
function findContests(entries: readonly Entry[]): readonly MixedUp[] {
  const cells = entries.flatMap((entry) =>
    (["titles", "awards"] as const).flatMap((field) => {
      const reading = entry.fields[field];
      if (reading?.cell === undefined || reading.fromSection === true) return [];
      const holdsContest = reading.value?.some((id) => isKind(id, "contest-recognition")) === true;
      return holdsContest ? [{ entry, field, cell: reading.cell }] : [];
    }),
  );
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const params = {
    raw: rawText(first.entry, first.field),
    found: "contest",
    column: "result",
    rowCount: new Set(cells.map(({ entry }) => entry.row)).size,
  } as const;
  const related = rest.map(({ entry, cell }) => placeIn(entry, cell));
  const at = placeIn(first.entry, first.cell);
  return [finding("title-form-mixed-up", at, params, { related, softened: true })];
}

function findInOtherColumn(entry: Entry): readonly MixedUp[] {
  return (["titles", "awards"] as const).flatMap((field) => {
    const reading = entry.fields[field];
    if (reading?.cell === undefined) return [];
    const foreign = field === "titles" ? "commendation-form" : "emulation-title";
    if (reading.value?.some((id) => isKind(id, foreign)) !== true) return [];
    return [
      mixedUp(entry, reading.cell, {
        raw: rawText(entry, field),
        found: field === "titles" ? "form" : "title",
        column: field === "titles" ? "awards" : "titles",
      }),
    ];
  });
}

function mixedUp(entry: Entry, cell: string, params: Omit<MixedUp["params"], "rowCount">): MixedUp {
  return finding("title-form-mixed-up", placeIn(entry, cell), { ...params, rowCount: 1 });
}

function isKind(id: AwardId, kind: string): boolean {
  return awardRecord(id)?.kind === kind;
}
