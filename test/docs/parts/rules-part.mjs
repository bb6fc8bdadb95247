import { markdownTable } from "./markdown-table.mjs";

/** The catalogue of findings: problems that rules find, then doubts met while reading. */
export function rulesPart(codes) {
  const table = (kind) =>
    markdownTable(
      ["Number", "Code", "Severity", "Says", "In Vietnamese"],
      codes
        .filter((code) => code.kind === kind)
        .map(({ number, code, severity, softened, texts }) => [
          number,
          `\`${code}\``,
          softened === undefined ? severity : `${severity}, or ${softened} where less sure`,
          texts.en,
          texts.vi,
        ]),
    );
  const doubts = codes.filter((code) => code.kind === "read-issue").length;
  return [
    table("finding"),
    "",
    `<details><summary>Doubts met while reading a workbook (${String(doubts)})</summary>`,
    "",
    table("read-issue"),
    "",
    "</details>",
  ].join("\n");
}
