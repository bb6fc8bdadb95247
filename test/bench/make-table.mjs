/** Lays out .tmp/bench/bench.json as the tables of README.md. */
import { markdownTable } from "../docs/parts/markdown-table.mjs";

const number = (value, digits = 0) =>
  value === undefined || value === null
    ? "–"
    : value.toLocaleString("en-US", { maximumFractionDigits: digits });

/** The measured figures, each table with its command; a target that is missed stands there as it is. */
export function benchPart(bench) {
  const { machine, date, results, exponents, programs, targets, excel, bundles, firstFindingMs, streamed } =
    bench;
  const phases = results[0]?.phases.map(({ phase }) => phase) ?? [];
  const rows = results.map(({ rows: count, phases: all, fromMemoryMs, failingMs, peakMb }) => [
    number(count),
    ...phases.map((name) => number(all.find(({ phase }) => phase === name)?.cpuMs)),
    number(fromMemoryMs),
    number(failingMs),
    number(peakMb),
  ]);
  return [
    `Measured on ${date} on ${machine}; CPU, best of three; rows of 15 columns. Command: \`npm run bench -- --peers\`.`,
    markdownTable(
      [
        "Rows",
        ...phases.map((name) => `${name}, ms`),
        "rules again, ms",
        "rules, every row fails, ms",
        "Peak, MB",
      ],
      rows,
    ),
    `Growth exponent from 10,000 rows on: ${number(exponents.all, 2)} for a check, ${number(exponents.rules, 2)} for the rules.`,
    ...programs.map(comparison),
    ...(targets.length === 0 ? [] : [markdownTable(["Target", "Measured", "Held"], targets.map(targetRow))]),
    ...(excel.length === 0
      ? []
      : [
          "Between the pane and a simulated Excel (genuine office.js):",
          markdownTable(
            ["Rows", "Requests to read", "MB down", "Largest answer, MB"],
            excel.map((each) => [
              number(each.rows),
              number(each.requests),
              number(each.bytesDown / 1e6, 1),
              number(each.largest / 1e6, 1),
            ]),
          ),
        ]),
    `${scriptSizes(bundles)} ` +
      `A file of ${number(firstFindingMs?.rows)} rows gives its first finding after ${number(firstFindingMs?.wallMs)} ms.`,
    ...(streamed === null
      ? []
      : [
          `${number(streamed.rows)} rows with \`--records --trace\`: ${number(streamed.mb)} MB streamed in ${number(streamed.wallS)} s ` +
            `with ${number(streamed.peakMb)} MB at most${streamed.ok ? "" : "; it failed"}.`,
        ]),
  ].join("\n\n");
}

function scriptSizes(bundles) {
  if (bundles.length === 0)
    return "Pane and page were not built (`npm run build`), so their scripts were not weighed.";
  return `Pane and page: ${bundles.map(({ name, kb }) => `${name} ${number(kb)} kB`).join(", ")} of script, compressed.`;
}

function comparison({ rows, programs, hashesAlike, peersCountAlike }) {
  const table = markdownTable(
    [`${number(rows)} rows`, "CPU, s", "Wall, s", "Peak, MB", "Totals"],
    programs.map(({ name, cpuS, wallS, peakMb, ok, totals }) => [
      name,
      number(cpuS, 2),
      number(wallS, 2),
      number(peakMb),
      ok ? `\`${totals?.hash ?? "none"}\`` : "failed",
    ]),
  );
  const counts = peersCountAlike ? "The peers count alike" : "The peers do not count alike";
  return `${table}\n\n${counts}; the totals of all programs are ${hashesAlike ? "identical" : "not identical"}.`;
}

function targetRow({ target, measured, isHeld }) {
  return [target, measured, isHeld ? "yes" : "**no**"];
}
