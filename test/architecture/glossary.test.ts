/** One word for one thing: the glossary against the nouns that the core exports. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import glossary from "../../src/core/domain/glossary.json";

const domain = path.resolve(__dirname, "../../src/core/domain");

const exportedTypes = readdirSync(domain)
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => [
    ...readFileSync(path.join(domain, name), "utf8").matchAll(
      /^export (?:interface|type|class|enum) (\w+)/gmu,
    ),
  ])
  .map(([, name]) => name ?? "");

const stems = new Set(glossary.map((entry) => entry.en));

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** "CoverageRow" gives "coverage" and "row". */
function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z][a-z]*|[a-z]+/gu) ?? []).map((word) => word.toLowerCase());
}

describe("the glossary", () => {
  it("covers each exported type of the domain by exactly one entry, and nothing else", () => {
    const covered = glossary.flatMap((entry) => entry.types);
    expect(exportedTypes.length).toBeGreaterThan(50);
    expect([...covered].sort()).toEqual([...exportedTypes].sort());
  });

  it("gives each entry an id, a stem and a Vietnamese term of its own", () => {
    expect(repeated(glossary.map((entry) => entry.id))).toEqual([]);
    expect(repeated(glossary.map((entry) => entry.en))).toEqual([]);
    expect(repeated(glossary.map((entry) => entry.vi))).toEqual([]);
  });

  it("writes stems as identifiers and ids as the same words", () => {
    for (const { id, en } of glossary) {
      expect(en).toMatch(/^[a-z][A-Za-z]*$/u);
      expect(id).toBe(en.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`));
    }
  });

  it("says in both languages what each term means, where it comes from and why a word is avoided", () => {
    for (const { kind, meaning, source, avoid } of glossary) {
      expect(["concept", "record", "choice", "value"]).toContain(kind);
      for (const text of [meaning.vi, meaning.en]) expect(text).toMatch(/^[^a-z].*\.$/u);
      expect(source).not.toBe("");
      for (const { reason } of avoid) expect(reason).not.toBe("");
    }
  });

  it("keeps the words to avoid out of the domain's names, unless a word is another entry's stem", () => {
    const avoided = new Set(glossary.flatMap((entry) => entry.avoid.map(({ word }) => word)));
    const misnamed = exportedTypes.filter((name) =>
      wordsOf(name).some((word) => avoided.has(word) && !stems.has(word)),
    );
    expect(misnamed).toEqual([]);
  });

  it("never makes a stem of one entry the word that the same entry avoids", () => {
    const contradictory = glossary.filter(({ en, avoid }) => avoid.some(({ word }) => word === en));
    expect(contradictory.map(({ id }) => id)).toEqual([]);
  });
});
