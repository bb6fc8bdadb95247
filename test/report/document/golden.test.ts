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
  expect(differences(readFileSync(file, "utf8").split("\n"), text.split("\n"))).toEqual([]);
}

const mostShown = 20;
const letters = 120;

/** The first lines that differ, cut to where they do. */
function differences(before: readonly string[], after: readonly string[]): string[] {
  const count = Math.max(before.length, after.length);
  const lines = Array.from({ length: count }, (_, index) => index).filter(
    (index) => before[index] !== after[index],
  );
  return lines.slice(0, mostShown).map((index) => {
    const [old = "(none)", made = "(none)"] = [before[index], after[index]];
    const from = Math.max(0, Array.from(old).findIndex((letter, at) => letter !== made[at]) - 20);
    return `line ${String(index + 1)}: ${old.slice(from, from + letters)} -> ${made.slice(from, from + letters)}`;
  });
}

/** Findings change with every new rule; they have goldens of their own elsewhere, and are no figure of the report. */
function withoutFindings(model: DocumentModel): DocumentModel {
  const isReview = (block: DocumentBlock): boolean =>
    block.type === "heading" && block.content.some(({ text }) => text.startsWith("VI. "));
  const from = model.body.findIndex(isReview);
  const annexes = model.annexes.filter(({ blocks }) => !JSON.stringify(blocks).includes('"findings.'));
  return { ...model, body: [...model.body.slice(0, from), ...model.body.slice(-1)], annexes };
}

/** One block or table row a line, so that a difference shows its place. */
function linesOf(model: DocumentModel): string {
  const { body, annexes, ...rest } = model;
  const lines = (blocks: readonly DocumentBlock[]): string[] =>
    blocks.flatMap((block) => {
      if (block.type !== "table") return [JSON.stringify(block)];
      const { rows, ...head } = block;
      return [JSON.stringify(head), ...rows.map((row) => JSON.stringify(row))];
    });
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
