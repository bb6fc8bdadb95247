import { markdownTable } from "./markdown-table.mjs";

/** One word for one thing: Vietnamese term, identifier stem, meaning, words to avoid. */
export function glossaryPart(glossary) {
  return [
    `<details><summary>All terms (${String(glossary.length)})</summary>`,
    "",
    markdownTable(
      ["Vietnamese", "In code", "Means", "Avoid", "Not to be confused with"],
      glossary.map(({ vi, en, meaning, avoid, not }) => [
        vi,
        `\`${en}\``,
        meaning.en,
        avoid.map(({ word }) => word).join(", "),
        not ?? "",
      ]),
    ),
    "",
    "</details>",
  ].join("\n");
}
