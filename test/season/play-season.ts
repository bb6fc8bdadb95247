/** A whole season through files: twelve schools send, slips go out, corrected files come back, a late school arrives. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addSheet } from "../../src/adapters/xlsx/inject/add-sheet";
import {
  applyDecisions,
  buildSlips,
  compareReturn,
  findOlderCopies,
  replayLog,
  whoSentWhat,
} from "../../src/core";
import type { Checked, Entry, LoggedDecision } from "../../src/core";
import { schoolFile } from "./school-file";
import type { Teacher } from "./school-file";
import { checkFiles, decideThirty, fileOf, late, schools, standing, teachersOf } from "./season-lists";
import type { Files } from "./season-lists";

/** Four schools send a date that no calendar has, and one a title that its rating does not carry. */
function sentBy(index: number): readonly Teacher[] {
  const teachers = teachersOf(index);
  if (index >= 4) return teachers;
  return teachers.map((teacher, at) =>
    at === 2
      ? { ...teacher, born: "31/02/1985" }
      : at === 3 && index === 0
        ? { ...teacher, rating: "HTNV" }
        : teacher,
  );
}

function proposed({ result }: Checked): number {
  return result.totals.period.find(({ status }) => status === "proposed")?.individuals ?? 0;
}

const errorsIn = ({ result }: Checked): readonly (string | undefined)[] =>
  result.findings.filter(({ severity }) => severity === "error").map(({ at }) => at.file);

/** What the school does in the copy that came back to it: one cell is typed anew, the sheet of ours stays. */
function typeInto(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (/sharedStrings|worksheets\/sheet/u.test(name))
      parts[name] = strToU8(strFromU8(part).replace(from, to));
  return zipSync(parts);
}

/** The namesake of the late school takes nothing over; a rating that a school changes reopens its one case; a row that goes orphans its own. */
function decisionsStandThroughTheSeason(
  log: readonly LoggedDecision[],
  before: Checked,
  after: Checked,
): void {
  expect(standing(after, log)).toEqual({ proposed: 106, decided: 24, holds: 30 });
  const where = ({ result }: Checked) =>
    result.decisions.map(({ subject, at }) => [
      subject.school,
      subject.name,
      at.map(({ file, row }) => [file, row]),
    ]);
  expect(where(applyDecisions(after, log))).toEqual(where(applyDecisions(before, log)));

  const [first] = log;
  const isFirst = (entry: Entry): boolean =>
    entry.school === first?.subject.school && entry.name === first.subject.name;
  const rated: Checked = {
    ...after,
    entries: after.entries.map((entry) =>
      isFirst(entry) ? { ...entry, fields: { ...entry.fields, rating: { value: "HTNV" } } } : entry,
    ),
  };
  expect(standing(rated, log)).toEqual({ proposed: 106, decided: 23, holds: 29 });
  const [reopened] = applyDecisions(rated, log).result.decisions.filter(({ state }) => state === "reopened");
  expect(reopened?.changes.map(({ name, after: now }) => [name, now])).toEqual([["rating", "HTNV"]]);
  const gone: Checked = { ...after, entries: after.entries.filter((entry) => !isFirst(entry)) };
  expect(standing(gone, log)).toEqual({ proposed: 105, decided: 23, holds: 29 });
  expect(replayLog([...log].reverse())).toEqual(replayLog(log));
}

/** The lists as they lie before the council once all is corrected, and the check of them. */
export interface Corrected {
  readonly kept: Files;
  readonly second: Checked;
}

export async function playSeason(): Promise<void> {
  const { kept, second } = await sendAndCorrect();

  // The council decides thirty cases: twenty-four kept, two each returned, rejected and held back.
  const decided = decideThirty(second);
  expect(standing(second, decided)).toEqual({ proposed: 97, decided: 24, holds: 30 });

  // A late school arrives; one of its teachers bears the name of another school's.
  const namesake = { name: teachersOf(0)[0]?.name ?? "", born: "20/11/1975" };
  kept.set("THCS LTV.xlsx", await schoolFile(late, [...teachersOf(12), namesake]));
  const third = await checkFiles(kept);
  expect(proposed(third)).toBe(106);
  expect(third.result.totals.period[0]?.distinctIndividuals).toBe(106);
  expect(errorsIn(third)).toEqual([]);
  expect(third.result.findings.filter(({ code }) => code === "same-person-elsewhere")).toEqual([]);
  expect(whoSentWhat(third, [...schools, late]).map(({ state }) => state)).not.toContain("not-sent");
  decisionsStandThroughTheSeason(decided, second, third);
}

/** Twelve schools send, four with errors; slips go out; corrected files come back, renamed, re-sorted, with a row and a rating changed. */
export async function sendAndCorrect(): Promise<Corrected> {
  const files: Files = new Map();
  for (const [index, school] of schools.entries())
    files.set(fileOf(index), await schoolFile(school, sentBy(index)));

  // Twelve schools have sent, four with errors, one that should send has not.
  const first = await checkFiles(files);
  expect(proposed(first)).toBe(96);
  const states = whoSentWhat(first, [...schools, late]).map(({ state }) => state);
  expect(states.filter((state) => state === "errors-open")).toHaveLength(4);
  expect(states.filter((state) => state === "clean")).toHaveLength(8);
  expect(states.filter((state) => state === "not-sent")).toHaveLength(1);

  // Slips go to those four alone.
  const slips = buildSlips(first);
  expect(slips.workbooks.map(({ file }) => file).sort()).toEqual([0, 1, 2, 3].map(fileOf));
  expect(slips.letters.map(({ school }) => school).sort()).toEqual([...schools.slice(0, 4)].sort());
  const copies = new Map(
    slips.workbooks.map((slip) => {
      const copy = addSheet(files.get(slip.file) ?? new Uint8Array(), slip.file, slip);
      if (!copy.ok) throw new Error(copy.failure.detail);
      return [slip.file, copy.value];
    }),
  );

  // They come back: one typed into the slip, three written anew: renamed, in another order, with a row more, another rating.
  const back: Files = new Map();
  back.set(
    "DS 02 đã sửa.xlsx",
    typeInto(copies.get(fileOf(1)) ?? new Uint8Array(), "31/02/1985", "28/02/1985"),
  );
  const anew = [...teachersOf(0)].reverse();
  const changed = anew.map((teacher, at) => (at === 0 ? { ...teacher, rating: "HTXSNV" } : teacher));
  back.set("gui lai (1).xlsx", await schoolFile(schools[0], changed));
  const more = { name: "Lý Thị Thêm", born: "01/01/1979" };
  back.set("Danh sách mới.xlsx", await schoolFile(schools[2], [more, ...teachersOf(2)]));
  back.set("DS 04 (2).xlsx", await schoolFile(schools[3], teachersOf(3)));

  // Where both lie in one folder, each old file is known for what it is.
  const saved = new Map([...back.keys()].map((name) => [name, "2025-06-20"]));
  for (const name of files.keys()) saved.set(name, "2025-06-01");
  const both = await checkFiles(new Map([...files, ...back]));
  const older = findOlderCopies(both.entries, saved);
  expect(older.map(({ file, newer, reason }) => [file, newer, reason]).sort()).toEqual([
    [fileOf(0), "gui lai (1).xlsx", "saved-later"],
    [fileOf(1), "DS 02 đã sửa.xlsx", "saved-later"],
    [fileOf(2), "Danh sách mới.xlsx", "saved-later"],
    [fileOf(3), "DS 04 (2).xlsx", "saved-later"],
  ]);

  const kept: Files = new Map([...files, ...back]);
  for (const { file } of older) kept.delete(file);
  const second = await checkFiles(kept);
  expect(errorsIn(second)).toEqual([]);
  expect(proposed(second)).toBe(97);
  const report = compareReturn({
    before: first,
    after: second,
    oldFiles: older.map(({ file }) => file),
    newFiles: older.map(({ newer }) => newer),
  });
  expect(report.corrected).toHaveLength(5);
  expect(report.open).toEqual([]);
  expect(report.added.map(({ name }) => name)).toEqual(["Lý Thị Thêm"]);
  expect(report.removed).toEqual([]);
  const told = report.changed.flatMap(({ changes }) => changes.map(({ field }) => field));
  expect(told.filter((field) => field === "birthDate")).toHaveLength(4);
  expect(told.filter((field) => field === "rating")).toHaveLength(2);
  return { kept, second };
}
