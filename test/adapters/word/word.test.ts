/** The report in Word, through Microsoft's genuine client on the simulated host at WordApi 1.3. */
import { createDocumentBuilder } from "../../../src/adapters/docx";
import {
  fillFacts,
  goToParagraph,
  insertFact,
  insertTable,
  openReport,
  readReport,
} from "../../../src/adapters/word";
import { openWord } from "../../host/open-word";
import type { OpenWord } from "../../host/open-word";
import { REFUSALS } from "../../host/profiles";
import { WordDocument } from "../../host/word/document";
import { loadDocument } from "../../host/word/load-document";
import { newParagraph } from "../../host/word/text-model";
import { reportModel as model } from "../../host/word/report-model";

jest.setTimeout(60_000);

async function openBuilt(): Promise<OpenWord> {
  return openWord(loadDocument(await createDocumentBuilder().build(model)), "1.9");
}

const facts = new Map([
  ["collectives.all", "80"],
  ["individuals.all", "650"],
  ["year.2024", "13"],
  ["money.all", "570 triệu đồng"],
]);

it("opens a built report as a new document, byte for byte, in one request", async () => {
  const { application, host } = openWord(new WordDocument(), "1.9");
  const bytes = await createDocumentBuilder().build(model);
  expect(await openReport(bytes, "Báo cáo.docx")).toEqual({ ok: true, value: undefined });
  expect(application.opened.map((each) => Buffer.from(each).equals(Buffer.from(bytes)))).toEqual([true]);
  expect(host.counters.requests).toBe(1);
});

it("reads paragraphs and tagged controls, and writes nothing", async () => {
  const { host } = await openBuilt();
  const result = await readReport();
  if (!result.ok) throw new Error(result.failure.detail);
  expect(result.value.paragraphs).toContain("Có 75 tập thể, 650 cá nhân.");
  expect(result.value.controls.map(({ tag, text }) => [tag, text])).toEqual([
    ["collectives.all", "75"],
    ["individuals.all", "650"],
    ["year.2024", "12"],
  ]);
  expect([host.counters.writes, host.counters.requests]).toEqual([0, 1]);
  expect(host.counters.notModelled).toEqual([]);
});

it("fills figures that changed, leaves the clerk's words, and names what has no place", async () => {
  const { document, host } = await openBuilt();
  expect(await fillFacts(facts)).toEqual({
    ok: true,
    value: {
      changed: [
        { tag: "collectives.all", before: "75", after: "80" },
        { tag: "year.2024", before: "12", after: "13" },
      ],
      absent: ["money.all"],
    },
  });
  expect(document.Body.Text).toContain("Có 80 tập thể, 650 cá nhân.");
  expect(host.counters.requests).toBe(2);
});

it("fills figures whose tags another program dropped, by the mark in their titles", async () => {
  const { document } = await openBuilt();
  for (const control of document.ContentControls.list) control.Tag = "";
  expect(await fillFacts(facts)).toMatchObject({ ok: true, value: { absent: ["money.all"] } });
  expect(document.Body.Text).toContain("Có 80 tập thể, 650 cá nhân.");
});

it("a failure at any single action of filling leaves the old figures, and a second run succeeds", async () => {
  const trial = await openBuilt();
  trial.host.faults.reset();
  await fillFacts(facts);
  const { actionCount } = trial.host.faults;
  expect(actionCount).toBeGreaterThan(5);
  for (let action = 1; action <= actionCount; action++) {
    const { document, host } = await openBuilt();
    const before = document.Body.Text;
    host.faults.failAtAction(action);
    expect(await fillFacts(facts)).toMatchObject({ ok: false, failure: { isIncomplete: false } });
    expect(document.Body.Text).toBe(before);
    expect(await fillFacts(facts)).toMatchObject({ ok: true });
  }
});

it("inserts a figure that can be refreshed, and a table", async () => {
  const { document, host } = await openBuilt();
  expect(await insertFact("money.all", "550")).toMatchObject({ ok: true });
  expect(await fillFacts(new Map([["money.all", "570"]]))).toMatchObject({ ok: true, value: { absent: [] } });
  expect(document.Body.Text).toContain("570");
  expect(
    await insertTable([
      ["Năm học", "Số lượt"],
      ["2024-2025", "12"],
    ]),
  ).toMatchObject({ ok: true });
  expect(document.Body.Tables.list.at(-1)?.Values).toEqual([
    ["Năm học", "Số lượt"],
    ["2024-2025", "12"],
  ]);
  expect(host.counters.notModelled).toEqual([]);
});

it.each([
  ["busy", "host-busy"],
  ["timeout", "timeout"],
  ["responseTooLarge", "too-large"],
] as const)("%s is a typed failure", async (refusal, code) => {
  const { host } = await openBuilt();
  host.faults.refuseAll = REFUSALS[refusal];
  expect(await readReport()).toMatchObject({ ok: false, failure: { code } });
});

it("selects a paragraph where its words stand now, also when it was moved", async () => {
  const { document, host } = await openBuilt();
  const read = await readReport();
  if (!read.ok) throw new Error(read.failure.detail);
  const words = "Có 75 tập thể, 650 cá nhân.";
  const at = read.value.paragraphs.indexOf(words);
  document.blocks.unshift(newParagraph("Dòng mới của xã"));
  expect(await goToParagraph(at, words)).toEqual({ ok: true, value: true });
  expect(document.selected?.text).toBe("Có ");
  expect(await goToParagraph(at, "Câu đã bị xoá.")).toEqual({ ok: true, value: false });
  expect(host.counters.notModelled).toEqual([]);
});
