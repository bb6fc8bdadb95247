/** What is aimed at in pane and page, and the table of what was measured there. */
import { markdownTable } from "../docs/parts/markdown-table.mjs";

const whole = (value) => Math.round(value).toLocaleString("en-US");

export function paneTargets(views) {
  return views.flatMap(({ name, firstLoadKb, usefulPaintMs, longestWaitMs, findingCount }) => [
    target(`first load of the ${name} < 350 kB`, firstLoadKb, 350, "kB"),
    target(`the first step of the ${name} painted, its button working < 1 s`, usefulPaintMs, 1000, "ms"),
    target(`a key in the ${name}, ${whole(findingCount)} findings, ≤ 100 ms`, longestWaitMs, 100, "ms"),
  ]);
}

const target = (name, value, limit, unit) => ({
  target: name,
  measured: `${whole(value)} ${unit}`,
  isHeld: value <= limit,
});

export function panePart({ machine, date, views, targets }) {
  const heads = [
    "",
    "First load, kB",
    "First words, ms",
    "First step, ms",
    "Its button works, ms",
    "of processor, ms",
    "Findings",
    "Keys",
    "A key waits, ms",
    "Longest, ms",
    "Longest task, ms of processor",
  ];
  const rows = views.map((view) => [
    view.name,
    whole(view.firstLoadKb),
    whole(view.firstWordsMs),
    whole(view.stepPaintMs),
    whole(view.usefulPaintMs),
    whole(view.usefulPaintCpuMs),
    whole(view.findingCount),
    whole(view.keyCount),
    whole(view.middleWaitMs),
    whole(view.longestWaitMs),
    whole(view.longestTaskMs),
  ]);
  return [
    `Measured on ${date} on ${machine}, in Chromium on the production build, the pane over genuine office.js and a simulated Excel; ` +
      `first load compressed, without office.js; paints and key: middle of ${String(views[0]?.openings)} openings and of all keys. ` +
      "Command: `npm run bench -- --pane`.",
    markdownTable(heads, rows),
    markdownTable(
      ["Target", "Measured", "Held"],
      targets.map(({ target: name, measured, isHeld }) => [name, measured, isHeld ? "yes" : "**no**"]),
    ),
  ].join("\n\n");
}
