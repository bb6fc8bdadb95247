/** The help page names every tag that a template may hold, and no other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  blockTags,
  everyYearTags,
  figureTags,
  templateContent,
  wordTags,
} from "../../../src/core/report/document";
import { inputOf, sampleEntries } from "./sample-commune";

const page = readFileSync(join(__dirname, "../../../assets/huong-dan/mau-bao-cao.md"), "utf8");
const named = [...page.matchAll(/\{\{([^}]+)\}\}/gu)].map(([, tag = ""]) => tag);
const content = templateContent(inputOf(sampleEntries()));

it("names every tag", () => {
  const tags = [...Object.keys(figureTags), ...Object.keys(everyYearTags), ...wordTags, ...blockTags];
  expect(tags.filter((tag) => !named.includes(tag))).toEqual([]);
});

it("names no tag that would be refused", () => {
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((tag) => !content.textOf(tag) && !content.blocksOf(tag))).toEqual([]);
});
