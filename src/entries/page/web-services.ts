/** Joins the views to the browser; what reads, checks and builds runs in a worker, started when first needed. */
import { downloadFile } from "../../adapters/browser/download-file";
import type { Checked } from "../../core";
import type { CouncilServices, Services } from "../../ui/services";
import type { EngineClient } from "./engine/engine-client";
import { excelType, wordType } from "./file-types";
import { createSending } from "./sending";

let opening: Promise<EngineClient> | undefined;

function openEngine(): Promise<EngineClient> {
  opening ??= Promise.all([import("./engine/engine-client"), import("./engine/start-worker")]).then(
    ([{ createEngineClient }, { startWorker }]) => createEngineClient(startWorker),
  );
  return opening;
}

/** Builds the report's file in the worker. */
export async function buildReportFile(checked: Checked): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await openEngine()).build("report", checked));
}

/** JSON is read here; a workbook in the worker. */
async function readDecisions(file: File): ReturnType<CouncilServices["read"]> {
  if (file.name.toLowerCase().endsWith(".json")) {
    const { parseDecisionFile } = await import("../../core");
    const parsed = parseDecisionFile(jsonOf(await file.text()));
    return parsed.ok ? parsed.value : { wrongAt: parsed.failure };
  }
  const { readChosenFile } = await import("../../adapters/browser/read-chosen-file");
  const bytes = await readChosenFile(file);
  return bytes.ok
    ? (await openEngine()).askAtOnce((engine) => engine.readDecisions(file.name, bytes.value))
    : { ...bytes.failure, file: file.name };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export const webServices: Services = {
  isOfficeDark: () => null,
  toChosenFile: (file) => ({
    name: file.name,
    file,
    read: async (doing, profile) => {
      const { readChosenFile } = await import("../../adapters/browser/read-chosen-file");
      const bytes = await readChosenFile(file);
      return bytes.ok ? (await openEngine()).read(file.name, bytes.value, profile, doing) : bytes.failure;
    },
  }),
  loadSamples: async () => (await import("./samples")).sampleFiles(),
  check: async (input, doing) => (await openEngine()).check(input, doing),
  council: {
    decide: async (checked, log) => (await openEngine()).decide(checked, log),
    trace: async (checked, places) => (await openEngine()).ask(checked, (engine) => engine.trace(places)),
    read: readDecisions,
    save: (json) => {
      downloadFile("quyet-dinh.json", new TextEncoder().encode(json), "application/json");
    },
    saveMinutes: async (checked, members) => {
      const bytes = await (await openEngine()).build({ minutesOf: members }, checked);
      downloadFile("bien-ban.docx", new Uint8Array(bytes), wordType);
    },
  },
  openSheet: async (reading, sheet) => (await openEngine()).openSheet(reading, sheet),
  saveSummary: async (checked) => {
    const bytes = await (await openEngine()).build("summary", checked);
    downloadFile("tong-hop.xlsx", new Uint8Array(bytes), excelType);
  },
  readDocument: async (file) => {
    const [{ readChosenFile }, { createDocumentReader }, { browserXml }] = await Promise.all([
      import("../../adapters/browser/read-chosen-file"),
      import("../../adapters/docx/reading/create-document-reader"),
      import("../../adapters/docx/reading/browser-xml"),
    ]);
    const bytes = await readChosenFile(file);
    const document = bytes.ok ? createDocumentReader(browserXml).read(bytes.value, file.name) : bytes;
    if (!document.ok) return { ...document.failure, file: file.name };
    return { paragraphs: document.value.paragraphs.map(({ text }) => text) };
  },
  sending: createSending(openEngine),
  readEarlier: async (file) => {
    const [{ readChosenFile }, { readEarlierFile }] = await Promise.all([
      import("../../adapters/browser/read-chosen-file"),
      import("./read-earlier-file"),
    ]);
    const bytes = await readChosenFile(file);
    return bytes.ok ? readEarlierFile(file.name, bytes.value) : bytes.failure;
  },
  saveProfile: (json) => {
    downloadFile("cach-doc.json", new TextEncoder().encode(json), "application/json");
  },
  saveReport: async (checked) => {
    downloadFile("bao-cao.docx", await buildReportFile(checked), wordType);
  },
};
