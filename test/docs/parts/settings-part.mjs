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
        setting.default === null ? "not set" : `\`${String(setting.default)}\``,
        setting.meaningVi,
      ]),
    ),
    "",
    "</details>",
  ].join("\n");
}

function valuesOf({ type, values, minimum, maximum, unit }) {
  if (type === "choice") return values.map((value) => `\`${value}\``).join(", ");
  if (type === "boolean") return "`true`, `false`";
  return `${type === "fraction" ? "" : "whole number, "}${minimum} to ${maximum}${unit === undefined ? "" : ` ${unit}`}`;
}
