/**
 * Writes the generated parts of README.md, each between its two markers, from the catalogue of findings, the law's data
 * and the glossary. With --check it writes nothing and ends with 1 where a part is not current.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { glossaryPart } from "./parts/glossary-part.mjs";
import { lawPart } from "./parts/law-part.mjs";
import { rulesPart } from "./parts/rules-part.mjs";
import { settingsPart } from "./parts/settings-part.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const readme = path.join(root, "README.md");
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

function readCodes() {
  const start = path.join(root, "src/entries/cli/start.mjs");
  const options = { encoding: "utf8", maxBuffer: 50_000_000 };
  return JSON.parse(execFileSync(process.execPath, [start, "codes"], options));
}

function replacePart(text, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, until] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || until < from) throw new Error(`README.md lacks the markers ${begin} and ${end}.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(until)}`;
}

const parts = {
  rules: rulesPart(readCodes()),
  law: lawPart(readJson("src/core/law/data/instruments.json"), readJson("src/core/law/data/coverage.json")),
  settings: settingsPart(readJson("src/core/law/data/settings.json")),
  glossary: glossaryPart(readJson("src/core/domain/glossary.json")),
};

const current = readFileSync(readme, "utf8");
const stale = Object.keys(parts).filter((name) => replacePart(current, name, parts[name]) !== current);
if (process.argv.includes("--check")) {
  if (stale.length > 0)
    process.stderr.write(`README.md is not current (${stale.join(", ")}): run "npm run docs".\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  writeFileSync(
    readme,
    Object.entries(parts).reduce((text, [name, content]) => replacePart(text, name, content), current),
  );
  process.stdout.write(
    stale.length > 0 ? `README.md: ${stale.join(", ")} written anew.\n` : "README.md is current.\n",
  );
}
