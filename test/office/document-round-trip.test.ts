/** LibreOffice opens our reports and filled templates, and saves them again with controls and figures intact. */
import { createDocumentBuilder, createDocumentReader, createTemplateFiller } from "../../src/adapters/docx";
import { nodeXml } from "../../src/adapters/docx/reading/node-xml";
import type { DocumentText } from "../../src/core";
import {
  buildReport,
  planRefresh,
  reportFacts,
  shownFigures,
  templateContent,
} from "../../src/core/report/document";
import { paragraphXml, wordFile } from "../adapters/docx/word-file";
import { inputOf, sampleEntries } from "../report/document/sample-commune";
import { convert, withProgram } from "./workbook-programs";

const input = inputOf(sampleEntries());
const version = ["--version"];

function read(bytes: Uint8Array): DocumentText {
  const outcome = createDocumentReader(nodeXml).read(bytes, "bao-cao.docx");
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome.value;
}

/** What each control is called and says, in order. */
const saidOf = ({ controls }: DocumentText): [title: string, text: string][] =>
  controls.map(({ title, text }) => [title, text]);
const textsOf = ({ paragraphs }: DocumentText): string[] =>
  paragraphs.map(({ text }) => text).filter((text) => text !== "");

/** LibreOffice before 7.5 drops the tags of controls; those that are kept must be the ones that were written. */
function expectSameTags(before: DocumentText, after: DocumentText): void {
  const kept = after.controls.map(({ tag }) => tag);
  if (kept.every((tag) => tag === "")) process.stdout.write("This LibreOffice drops the tags of controls.\n");
  else expect(kept).toEqual(before.controls.map(({ tag }) => tag));
}

describe("LibreOffice", () => {
  withProgram("soffice", version, "keeps every control of a report with its figure", async () => {
    const report = buildReport(input);
    const bytes = await createDocumentBuilder().build(report);
    const before = read(bytes);
    const after = read(convert(bytes, "bao-cao.docx", "docx"));
    expect(before.controls.length).toBeGreaterThan(300);
    expect(saidOf(after)).toEqual(saidOf(before));
    expectSameTags(before, after);
    const figureCount = before.controls.filter(({ tag }) => !tag.startsWith("prompt.")).length;
    expect(planRefresh(after.controls, reportFacts(input), shownFigures(report))).toEqual({
      changes: [],
      same: figureCount,
      unknown: [],
      missing: [],
    });
    expect(textsOf(after)).toEqual(textsOf(before));
    expect(after.tables).toEqual(before.tables);
  });

  withProgram(
    "soffice",
    version,
    "opens its own template that we filled, and keeps the figures",
    async () => {
      const lines = ["Có {{so-luot-ca-nhan}} lượt, {{tien-thuong}} đồng.", "{{bang.hinh-thuc}}", "Hết."];
      const template = convert(wordFile(lines.map(paragraphXml).join("")), "mau.docx", "docx");
      const filled = await createTemplateFiller(nodeXml).fill(template, "mau.docx", templateContent(input));
      if (!filled.ok) throw new Error(filled.failure.detail);
      const before = read(filled.value);
      expect(before.paragraphs[0]?.text).toBe("Có 226 lượt, 125.100.000 đồng.");
      const after = read(convert(filled.value, "bao-cao.docx", "docx"));
      expect(saidOf(after)).toEqual(saidOf(before));
      expect(after.tables).toEqual(before.tables);
      expect(after.paragraphs.at(-1)?.text).toBe("Hết.");
    },
  );
});
