/** A session of work over the real core, with one sample to read and nothing to write to. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { applyDecisions, check, parseDecisionFile, readWorkbook } from "../../src/core";
import type { Checked, LoggedDecision } from "../../src/core";
import type { OpenWorkbook, ReadOutcome, Services } from "../../src/ui/services";
import { vi } from "../../src/ui/texts/vi";
import type { Work } from "../../src/ui/work/work";
import { samplesFolder } from "../samples/read-samples";

/** What each check was before anything was decided on it. */
const bases = new WeakMap<Checked, Checked>();

function decide(checked: Checked, log: readonly LoggedDecision[]): Checked {
  const base = bases.get(checked) ?? checked;
  const decided = applyDecisions(base, log);
  bases.set(decided, base);
  return decided;
}

export const sampleName = "THCS Thanh An NH 2024-2025.xlsx";

export async function readSample(name: string): Promise<ReadOutcome> {
  if (name !== sampleName) return { code: "corrupt", file: name, detail: "invented" };
  const bytes = new Uint8Array(readFileSync(path.join(samplesFolder, name)));
  const snapshot = await readWorkbookFile(bytes, name);
  return snapshot.ok ? readWorkbook(snapshot.value) : snapshot.failure;
}

export const services: Services = {
  isOfficeDark: () => null,
  toChosenFile: (file) => ({ name: file.name, file, read: () => readSample(file.name) }),
  check: (input) => Promise.resolve(check(input)),
  loadSamples: () => Promise.resolve(chosen(sampleName)),
  council: {
    decide: (checked, log) => Promise.resolve(decide(checked, log)),
    trace: () => Promise.resolve([]),
    read: async (file) => {
      const parsed = parseDecisionFile(JSON.parse(await file.text()));
      return parsed.ok ? parsed.value : { wrongAt: parsed.failure };
    },
    save: () => undefined,
    saveMinutes: () => Promise.resolve(),
  },
  openSheet: () => Promise.resolve(null),
  saveSummary: () => Promise.resolve(),
  saveReport: () => Promise.resolve(),
  sending: {
    listSlips: () => Promise.resolve([]),
    saveSlip: () => Promise.resolve(""),
    saveSlips: () => Promise.resolve(""),
    findOlderCopies: () => Promise.resolve([]),
    findLostChoices: () => Promise.resolve([]),
    tellSent: () => Promise.resolve([]),
    compareReturn: () => Promise.reject(new Error("not asked here")),
    saveTemplate: () => Promise.resolve(""),
    saveDossier: () => Promise.resolve(""),
  },
  readDocument: () => Promise.resolve({ paragraphs: [] }),
  saveProfile: () => undefined,
  readEarlier: () => Promise.resolve(null),
};

export const noChanges: Pick<
  OpenWorkbook,
  | "understand"
  | "readEarlier"
  | "readDecisions"
  | "findFixes"
  | "applyFixes"
  | "undoFixes"
  | "showMarks"
  | "hideMarks"
  | "readSlipAnswers"
  | "findLostChoices"
  | "putBackChoices"
> = {
  understand: () => Promise.resolve(null),
  readEarlier: () => Promise.resolve(null),
  readDecisions: () => Promise.resolve({ log: [], typed: [], members: [], problems: [] }),
  findFixes: () => Promise.resolve([]),
  applyFixes: () => Promise.resolve({ count: 0, movedCount: 0, undoCount: 0 }),
  undoFixes: () => Promise.resolve({ count: 0, movedCount: 0, undoCount: 0 }),
  showMarks: () => Promise.resolve({ count: 0, movedCount: 0 }),
  hideMarks: () => Promise.resolve(null),
  readSlipAnswers: () => Promise.resolve([]),
  findLostChoices: () => Promise.resolve([]),
  putBackChoices: () => Promise.resolve(null),
};

export const chosen = (...names: string[]): File[] => names.map((name) => new File([], name));

/** Waits until nothing is under way. */
export async function settled({ store }: Work): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 5));
  while (store.get().busy !== null);
}

export function saidBy({ store }: Work): string {
  const said = store.get().status?.say(vi) ?? "";
  return typeof said === "string" ? said : [said.what, said.remedy, said.left ?? ""].join(" ").trim();
}
