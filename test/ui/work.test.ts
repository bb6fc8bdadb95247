import { correctColumn, emptyProfile } from "../../src/core";
import type { Place } from "../../src/core";
import type { OpenWorkbook, ReadOutcome, Services } from "../../src/ui/services";
import { vi } from "../../src/ui/texts/vi";
import { createWork } from "../../src/ui/work/work";
import { chosen, noChanges, readSample, saidBy, sampleName, services, settled } from "./session";

/** The reading as it would be after the row of a place was taken out. */
function withoutRow(outcome: ReadOutcome, at: Place | undefined): ReadOutcome {
  if ("code" in outcome) return outcome;
  const row = Number(at?.cell?.replace(/^\D+/u, ""));
  const lists = outcome.lists.map((list) =>
    list.sheet === at?.sheet
      ? {
          ...list,
          records: list.records.filter((record) => record.row !== row),
          readIssues: list.readIssues.filter(({ cell }) => Number(cell?.replace(/^\D+/u, "")) !== row),
        }
      : list,
  );
  return { ...outcome, lists };
}

describe("a session of work", () => {
  it("asks for files when a check is asked without any", () => {
    const work = createWork(services);
    work.check();
    expect(saidBy(work)).toBe(vi.nothingChosen);
    expect(work.store.get().checked).toBeNull();
  });

  it("keeps what can be read and makes the result incomplete by what cannot", async () => {
    const work = createWork(services);
    work.addFiles(chosen(sampleName, "hong.xlsx"));
    await settled(work);
    work.check();
    while (work.store.get().checked === null) await settled(work);
    const { checked, step } = work.store.get();
    expect(step).toBe("check");
    expect(checked?.result.files.map(({ file }) => file)).toEqual([sampleName]);
    expect(checked?.result.incomplete.map(({ file, code }) => [file, code])).toEqual([
      ["hong.xlsx", "corrupt"],
    ]);
  });

  it("stays where the clerk went while the check was running", async () => {
    const work = createWork(services);
    work.addFiles(chosen(sampleName));
    await settled(work);
    work.check();
    work.show("council");
    while (work.store.get().checked === null) await settled(work);
    expect(work.store.get()).toMatchObject({ step: "council", busy: null });
  });

  it("puts a file sent again in the place of the earlier one, says so, and calls the check stale", async () => {
    const work = createWork(services);
    work.addFiles(chosen(sampleName));
    await settled(work);
    work.addFiles(chosen(sampleName));
    await settled(work);
    expect(work.store.get().sources).toHaveLength(1);
    expect(saidBy(work)).toBe(vi.filesRead(1, 1));
    expect(work.store.get().isStale).toBe(true);
  });

  it("stops reading when asked and says how far it came", async () => {
    const work = createWork(services);
    work.addFiles(chosen(sampleName, "hai.xlsx", "ba.xlsx"));
    work.cancel();
    await settled(work);
    expect(work.store.get().sources.length).toBeLessThan(3);
    expect(saidBy(work)).toContain("Đã dừng");
  });

  it("checks again, where the clerk stands, when the open workbook was edited", async () => {
    let tell: Parameters<OpenWorkbook["watch"]>[0] = () => undefined;
    const workbook: OpenWorkbook = {
      read: () => readSample(sampleName),
      goTo: () => Promise.resolve({ isSameRow: true, hidden: null }),
      writeSummary: () => Promise.resolve({ unplacedCount: 0 }),
      watch: (onEdited) => {
        tell = onEdited;
        return Promise.resolve(null);
      },
      ...noChanges,
    };
    const work = createWork({ ...services, workbook });
    work.readWorkbook();
    await settled(work);
    work.check();
    while (work.store.get().checked === null) await settled(work);
    const first = work.store.get().checked;
    work.show("summary");
    tell(await readSample(sampleName), false);
    expect(work.store.get()).toMatchObject({ isRechecking: true });
    while (work.store.get().isRechecking) await settled(work);
    expect(work.store.get()).toMatchObject({ step: "summary", isStale: false });
    expect(work.store.get().checked).not.toBe(first);
    expect(work.store.get().checked?.result.findings).toEqual(first?.result.findings);
  });

  it("updates without a word when others edited, and stays at the finding looked at", async () => {
    let tell: Parameters<OpenWorkbook["watch"]>[0] = () => undefined;
    const workbook: OpenWorkbook = {
      read: () => readSample(sampleName),
      goTo: () => Promise.resolve({ isSameRow: true, hidden: "row" }),
      writeSummary: () => Promise.resolve({ unplacedCount: 0 }),
      watch: (onEdited) => {
        tell = onEdited;
        return Promise.resolve(null);
      },
      ...noChanges,
    };
    const work = createWork({ ...services, workbook });
    work.readAndCheck("check");
    while (work.store.get().checked === null || work.store.get().busy !== null) await settled(work);
    expect(work.store.get().status?.isQuiet).toBeUndefined();
    const before = work.store.get().checked?.result.findings ?? [];
    work.select(before.length - 1);
    const looked = before.at(-1);

    tell(withoutRow(await readSample(sampleName), before[0]?.at), true);
    while (work.store.get().isRechecking) await settled(work);
    const { checked, selected, status } = work.store.get();
    expect(checked?.result.findings.length).toBeLessThan(before.length);
    expect(checked?.result.findings[selected]).toEqual(looked);
    expect(status?.isQuiet).toBe(true);

    work.goTo({ at: { file: sampleName, sheet: "x", cell: "A1" } });
    await settled(work);
    const said = saidBy(work);
    expect(said).toContain("bị lọc hoặc bị ẩn");
    tell(await readSample(sampleName), true);
    while (work.store.get().isRechecking) await settled(work);
    expect(work.store.get().checked?.result.findings).toEqual(before);
    expect(saidBy(work)).toBe(said);
  });

  it("compares with what stood in the workbook before it was written anew, and with a chosen file", async () => {
    const figures = [
      {
        school: null,
        year: null,
        award: "LDTT",
        kind: "individual",
        status: "proposed",
        count: 1,
        moneyVnd: 0,
      },
    ] as const;
    const written: string[] = [];
    const workbook: OpenWorkbook = {
      ...noChanges,
      read: () => readSample(sampleName),
      goTo: () => Promise.resolve({ isSameRow: true, hidden: null }),
      watch: () => Promise.resolve(null),
      readEarlier: () => {
        written.push("read");
        return Promise.resolve({ name: "Dữ liệu", figures });
      },
      writeSummary: () => {
        written.push("write");
        return Promise.resolve({ unplacedCount: 0 });
      },
    };
    const work = createWork({ ...services, workbook });
    work.readAndCheck("summary");
    while (work.store.get().checked === null || work.store.get().busy !== null) await settled(work);
    expect(work.store.get().earlier).toBeNull();
    work.writeSummary();
    while (work.store.get().earlier === null) await settled(work);
    expect(written).toEqual(["read", "write"]);
    expect(work.store.get().earlier?.figures).toBe(figures);
    expect(work.store.get().earlier?.say(vi)).toBe(vi.figures.sinceWritten);
    work.compareWith(new File([], "khac.xlsx"));
    while (work.store.get().status?.tone !== "warning") await settled(work);
    expect(saidBy(work)).toBe(vi.figures.noEarlierFile("khac.xlsx"));
    expect(work.store.get().earlier?.figures).toBe(figures);
  });

  it("reads the files again as a column was corrected, and checks again where there was a check", async () => {
    const given: unknown[] = [];
    const toChosenFile: Services["toChosenFile"] = (file) => ({
      name: file.name,
      file,
      read: (_, profile) => {
        given.push(profile?.layouts[0]?.columns ?? null);
        return readSample(file.name);
      },
    });
    const work = createWork({ ...services, toChosenFile });
    work.addFiles(chosen(sampleName));
    await settled(work);
    work.check();
    while (work.store.get().checked === null) await settled(work);
    const first = work.store.get().checked;
    work.correct(correctColumn(emptyProfile, "stt|ho va ten", 2, "unit"));
    while (work.store.get().checked === first) await settled(work);
    expect(given).toEqual([null, [{ position: 2, field: "unit" }]]);
    expect(work.store.get()).toMatchObject({ isStale: false, previous: first });
  });

  it("says that edits are not seen where Excel refuses to tell them", async () => {
    const workbook: OpenWorkbook = {
      read: () => readSample(sampleName),
      goTo: () => Promise.resolve({ isSameRow: true, hidden: null }),
      writeSummary: () => Promise.resolve({ unplacedCount: 0 }),
      watch: () => Promise.resolve({ code: "host-busy", file: "Excel", detail: "invented" }),
      ...noChanges,
    };
    const work = createWork({ ...services, workbook });
    work.readAndCheck("summary");
    while (work.store.get().checked === null || work.store.get().busy !== null) await settled(work);
    expect(work.store.get()).toMatchObject({ isNotLive: true, step: "summary" });
  });
});
