/**
 * The report of the sample workbooks as it stood when somebody last looked at it. A figure or a word that changes fails here;
 * look at the difference, and where it is meant write the files anew: UPDATE_GOLDEN=1 npx jest --selectProjects node <this file>
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDocumentBuilder, createDocumentReader } from "../../../src/adapters/docx";
import { nodeXml } from "../../../src/adapters/docx/reading/node-xml";
import { check } from "../../../src/core";
import { buildReport } from "../../../src/core/report/document";
import type { DocumentBlock, DocumentModel } from "../../../src/core/report/document-model";
import { readKey, readSamples } from "../../samples/read-samples";

const folder = join(__dirname, "golden");

function expectGolden(name: string, text: string): void {
  const file = join(folder, name);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text.split("\n")).toEqual(readFileSync(file, "utf8").split("\n"));
}

/** Findings change with every new rule; they have goldens of their own elsewhere, and are no figure of the report. */
function withoutFindings(model: DocumentModel): DocumentModel {
  const isReview = (block: DocumentBlock): boolean =>
    block.type === "heading" && block.content.some(({ text }) => text.startsWith("VI. "));
  const from = model.body.findIndex(isReview);
  const annexes = model.annexes.filter(({ blocks }) => !JSON.stringify(blocks).includes('"findings.'));
  return { ...model, body: [...model.body.slice(0, from), ...model.body.slice(-1)], annexes };
}

/** One block a line, so that a difference shows the block. */
function linesOf(model: DocumentModel): string {
  const { body, annexes, ...rest } = model;
  const lines = (blocks: readonly DocumentBlock[]): string[] => blocks.map((block) => JSON.stringify(block));
  return [
    JSON.stringify(rest),
    ...lines(body),
    ...annexes.flatMap(({ blocks, ...head }) => [JSON.stringify(head), ...lines(blocks)]),
    "",
  ].join("\n");
}

let model: DocumentModel;
beforeAll(async () => {
  const period = { type: "school", from: 2020, to: 2025 } as const;
  const readings = await readSamples();
  const { appliedOn } = readKey();
  model = withoutFindings(buildReport(check({ readings, appliedOn, commune: "xã Tân Lập", period })));
}, 120_000);

it("the model of the sample commune's report", () => {
  expectGolden("bao-cao.jsonl", linesOf(model));
});

it("the text of the sample commune's report, read back from its Word file", async () => {
  const read = createDocumentReader(nodeXml).read(await createDocumentBuilder().build(model), "bao-cao.docx");
  if (!read.ok) throw new Error(read.failure.detail);
  const { paragraphs, controls } = read.value;
  expectGolden("bao-cao.txt", `${paragraphs.map(({ text }) => text).join("\n")}\n`);
  const figures = controls.filter(({ isPrompt }) => !isPrompt).map(({ tag, text }) => `${tag} = ${text}`);
  expectGolden("so-lieu.txt", `${[...new Set(figures)].sort().join("\n")}\n`);
});
