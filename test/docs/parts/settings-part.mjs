import { markdownTable } from "./markdown-table.mjs";

/** What a commune may set, with the value taken where it says nothing. */
export function settingsPart(settings) {
  return [
    `<details><summary>All settings (${String(settings.length)})</summary>`,
    "",
    markdownTable(
      ["Key", "Values", "Default", "Meaning"],
      settings.map((setting) => [
        `\`${setting.key}\``,
        valuesOf(setting),
        setting.default === null ? "not set" : `\`${[setting.default].flat().join("; ")}\``,
        setting.meaningVi,
      ]),
    ),
    "",
    "</details>",
  ].join("\n");
}

function valuesOf({ type, keys, values, longest, ...range }) {
  if (type === "choice") return values.map((value) => `\`${value}\``).join(", ");
  if (type === "boolean") return "`true`, `false`";
  if (type === "texts") return `short texts, ${longest} characters in all`;
  return type === "pairs" ? `by ${keys}: ${numbersOf(values, range)}` : numbersOf(type, range);
}

function numbersOf(type, { minimum, maximum, unit }) {
  return `${type === "fraction" ? "" : "whole number, "}${minimum} to ${maximum}${unit === undefined ? "" : ` ${unit}`}`;
}
