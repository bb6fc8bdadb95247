import { councilCases, reviewCases } from "../../src/core";
import type { CouncilCase, DecisionFile } from "../../src/core";
import {
  countCases,
  filterCases,
  isToDecide,
  nextToDecide,
  schoolsOfCases,
} from "../../src/ui/council/filter-cases";
import { decisionOf, emptyForm, isDay, missingParts } from "../../src/ui/council/typed-decision";
import type { TypedForm } from "../../src/ui/council/typed-decision";
import type { KeptSession, OpenWorkbook, SessionContent } from "../../src/ui/services";
import { initialCouncil } from "../../src/ui/work/council-state";
import { createWork } from "../../src/ui/work/work";
import type { Work } from "../../src/ui/work/work";
import { chosen, noChanges, readSample, saidBy, sampleName, services, settled } from "./session";

function casesOf({ store }: Work): readonly CouncilCase[] {
  const { checked } = store.get();
  if (checked === null) throw new Error("nothing was checked");
  return councilCases(reviewCases(checked.result, checked.entries), checked.result);
}

async function checkedWork(workbook?: OpenWorkbook): Promise<Work> {
  const work = createWork(workbook === undefined ? services : { ...services, workbook });
  work.addFiles(chosen(sampleName));
  await settled(work);
  work.check();
  while (work.store.get().checked === null) await settled(work);
  return work;
}

const keep = { kind: "keep", reason: "Đủ tiêu chuẩn theo hồ sơ" } as const;

async function decideFirst(work: Work): Promise<CouncilCase> {
  const [first, second] = casesOf(work);
  if (first === undefined || second === undefined) throw new Error("the sample nominates people");
  work.council.decide([{ about: first, decision: keep }], second.key);
  while (casesOf(work)[0]?.state !== "holds") await settled(work);
  return second;
}

const decidedCount = ({ store }: Work): number =>
  (store.get().checked?.result.totals.period ?? [])
    .filter(({ status }) => status === "decided")
    .reduce((sum, { individuals, collectives }) => sum + individuals + collectives, 0);

describe("the council in a session", () => {
  it("counts a decision at once, and goes on to the next case", async () => {
    const work = await checkedWork();
    const before = decidedCount(work);
    const next = await decideFirst(work);
    expect(work.store.get().council).toMatchObject({ chosen: next.key, log: [{ decision: keep }] });
    expect(decidedCount(work)).toBe(before + 1);
    expect(work.store.get().isStale).toBe(false);
  });

  it("takes the last decision back by a line more", async () => {
    const work = await checkedWork();
    const before = decidedCount(work);
    await decideFirst(work);
    work.council.takeBack();
    while (casesOf(work)[0]?.state !== "open") await settled(work);
    expect(work.store.get().council.log.map(({ decision }) => decision.withdrawn ?? false)).toEqual([
      false,
      true,
    ]);
    expect(decidedCount(work)).toBe(before);
    expect(work.store.get().council.batches).toEqual([]);
  });

  it("keeps decisions through another check", async () => {
    const work = await checkedWork();
    await decideFirst(work);
    const first = work.store.get().checked;
    work.check();
    while (work.store.get().checked === first) await settled(work);
    expect(casesOf(work)[0]?.head?.decision).toEqual(keep);
  });

  it("saves decisions as a file that it reads back into another session", async () => {
    let json = "";
    const council = { ...services.council, save: (text: string) => void (json = text) };
    const work = createWork({ ...services, council });
    work.addFiles(chosen(sampleName));
    await settled(work);
    work.check();
    while (work.store.get().checked === null) await settled(work);
    await decideFirst(work);
    work.council.saveDecisions();
    await settled(work);
    expect(work.store.get().council.keptIds.size).toBe(1);
    const other = await checkedWork();
    other.council.readFile(new File([json], "quyet-dinh.json"));
    while (casesOf(other)[0]?.state !== "holds") await settled(other);
    expect(casesOf(other)[0]?.head?.decision).toEqual(keep);
    other.council.readFile(new File([json], "quyet-dinh.json"));
    await settled(other);
    expect(other.store.get().council.log).toHaveLength(1);
  });

  it("says where a file of decisions is none, and keeps what it has", async () => {
    const work = await checkedWork();
    await decideFirst(work);
    work.council.readFile(new File(['{"schema":2}'], "la.json"));
    await settled(work);
    while (!saidBy(work).includes("la.json")) await settled(work);
    expect(work.store.get().council.log).toHaveLength(1);
  });

  it("takes what stands on the sheets of the open workbook with each check", async () => {
    const source = await checkedWork();
    await decideFirst(source);
    const { log } = source.store.get().council;
    const file: DecisionFile = { log, typed: [], members: [], problems: ["Trang Nhật ký thiếu một dòng."] };
    const workbook: OpenWorkbook = {
      ...noChanges,
      read: () => readSample(sampleName),
      goTo: () => Promise.resolve({ isSameRow: true, hidden: null }),
      writeSummary: () => Promise.resolve({ unplacedCount: 0 }),
      watch: () => Promise.resolve(null),
      readDecisions: () => Promise.resolve(file),
    };
    const work = await checkedWork(workbook);
    expect(casesOf(work)[0]?.head?.decision).toEqual(keep);
    expect(work.store.get().council.problems).toEqual(file.problems);
    expect([...work.store.get().council.keptIds]).toEqual(log.map(({ id }) => id));
  });
});

describe("a session that the browser keeps", () => {
  it("keeps decisions and members with it, and puts them beside the next check", async () => {
    let kept: SessionContent | null = null;
    const session: KeptSession = {
      isWished: () => kept !== null,
      read: () => Promise.resolve(kept),
      keep: (content) => {
        kept = structuredClone({ ...content, files: [] });
        return Promise.resolve();
      },
      deleteAll: () => Promise.resolve(),
    };
    const work = createWork({ ...services, session });
    await work.keeping?.begin();
    work.addFiles(chosen(sampleName));
    await settled(work);
    work.check();
    while (work.store.get().checked === null) await settled(work);
    work.council.setMembers([{ name: "Đỗ Xuân", role: "chair" }]);
    await decideFirst(work);
    const next = createWork({ ...services, session });
    await next.keeping?.restore(() => Promise.resolve());
    expect(next.store.get().council).toMatchObject({
      log: [{ decision: keep }],
      members: [{ name: "Đỗ Xuân" }],
    });
    next.addFiles(chosen(sampleName));
    await settled(next);
    next.check();
    while (next.store.get().checked === null) await settled(next);
    expect(casesOf(next)[0]?.head?.decision).toEqual(keep);
  });
});

describe("the queue", () => {
  it("is narrowed by state, school, award and words, with a count for each state", async () => {
    const work = await checkedWork();
    await decideFirst(work);
    const cases = casesOf(work);
    const counts = countCases(cases);
    expect([counts.all, counts.decided, counts.open]).toEqual([cases.length, 1, cases.length - 1]);
    const { filters } = initialCouncil;
    expect(filterCases(cases, { ...filters, state: "decided" })).toHaveLength(1);
    const name = cases[0]?.subject.name ?? "";
    expect(filterCases(cases, { ...filters, search: name.toUpperCase() })).toContain(cases[0]);
    const [school = ""] = schoolsOfCases(cases);
    expect(filterCases(cases, { ...filters, school })).toHaveLength(cases.length);
    expect(filterCases(cases, { ...filters, award: "CO_CP" })).toEqual([]);
  });

  it("goes to the next case to decide, then to those above, then nowhere", async () => {
    const work = await checkedWork();
    await decideFirst(work);
    const cases = casesOf(work);
    expect(nextToDecide(cases, 1, new Set([cases[1]?.key ?? ""]))).toBe(cases[2]);
    expect(nextToDecide(cases, cases.length - 1, new Set())).toBe(cases[1]);
    const all = new Set(cases.filter(isToDecide).map(({ key }) => key));
    expect(nextToDecide(cases, 1, all)).toBeUndefined();
  });
});

describe("a decision as typed", () => {
  const habits = {
    ...initialCouncil.habits,
    memberCount: "11",
    present: "10",
    by: " Đỗ Xuân ",
    on: "05/08/2025",
  };
  const form: TypedForm = { ...emptyForm, abstained: [], kind: "keep", reason: " Đủ  tiêu chuẩn " };

  it("needs a choice, a reason, and what the choice asks for", () => {
    expect(missingParts({ ...emptyForm, abstained: [] }, initialCouncil.habits)).toEqual(["kind", "reason"]);
    expect(missingParts({ ...form, kind: "lower" }, habits)).toEqual(["to"]);
    expect(missingParts({ ...form, yes: "chín" }, habits)).toEqual(["votes"]);
    expect(missingParts({ ...form, yes: "9" }, { ...habits, memberCount: "" })).toEqual(["votes"]);
    expect(missingParts(form, { ...habits, on: "31/02/2025" })).toEqual(["on"]);
  });

  it("is cleaned, and says no more than was typed", () => {
    expect(decisionOf(form, habits)).toEqual({
      kind: "keep",
      reason: "Đủ tiêu chuẩn",
      by: "Đỗ Xuân",
      on: "05/08/2025",
    });
    const voted = decisionOf({ ...form, yes: "9", writtenYes: "1" }, { ...habits, ballot: "secret" });
    expect(voted?.votes).toEqual({ members: 11, present: 10, yes: 9, writtenYes: 1, ballot: "secret" });
    expect(decisionOf({ ...form, to: "LDTT" }, habits)).not.toHaveProperty("to");
  });

  it.each([
    ["", true],
    ["2025-08-05", true],
    ["29/02/2024", true],
    ["29/02/2025", false],
    ["05-08-2025", false],
    ["hôm nay", false],
  ])("takes %j as a day: %s", (text, isGood) => {
    expect(isDay(text)).toBe(isGood);
  });
});
