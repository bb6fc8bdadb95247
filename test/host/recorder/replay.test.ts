/** The recorder's page works, and a recording played against the host lists every difference. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Workbook, hostOf } from "../excel/workbook";
import { openBlank } from "../open-excel";
import { WordApplication, WordDocument, wordHostOf } from "../word/document";
import { loadRecorder } from "./load-recorder";
import { replay } from "./replay";
import type { Recording } from "./replay";

const freshExcel = () => hostOf(new Workbook("Book1.xlsx", ["Sheet1", "Data 2"]));
const freshWord = () => wordHostOf(new WordDocument(), new WordApplication());

/** Recordings of real hosts go here; none has been made yet. */
const folder = path.join(__dirname, "recordings");
const recordings = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

it("records every step of the tour in Excel, and leaves the workbook as it was", async () => {
  const { workbook, host } = openBlank();
  const recording = await loadRecorder()("Excel");
  expect(host.counters.notModelled).toEqual([]);
  expect(recording.steps.map(({ exchanges }) => exchanges.length > 0)).not.toContain(false);
  expect(recording.steps.map(({ name }) => name)).toContain("values of every kind");
  expect(workbook.Worksheets.list.map(({ Name }) => Name)).toEqual(["Sheet1", "Data 2"]);
});

it("finds no difference between a host and its own recording", async () => {
  openBlank();
  expect(replay(await loadRecorder()("Excel"), freshExcel())).toEqual([]);
});

it("names the step and the place of an answer that differs", async () => {
  openBlank();
  const text = JSON.stringify(await loadRecorder()("Excel")).replaceAll('"15,5%"', '"15.5%"');
  const differences = replay(JSON.parse(text) as Recording, freshExcel());
  expect(differences).toEqual([
    {
      step: "values of every kind",
      at: expect.stringMatching(/Value\/Text\/0\/1$/) as string,
      recorded: "15.5%",
      simulated: "15,5%",
    },
  ]);
});

it("answers as every recording of a real host does", () => {
  const differences = recordings.flatMap((name) => {
    const recording = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Recording;
    return replay(recording, recording.host === "Word" ? freshWord() : freshExcel());
  });
  expect(differences).toEqual([]);
});
