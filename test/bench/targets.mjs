const phaseOf = (result, name) => result.phases.find(({ phase }) => phase === name);
const costOf = (result, name) => phaseOf(result, name).cpuMs;
const wallOf = (result, names) => names.reduce((sum, name) => sum + phaseOf(result, name).wallMs, 0);

/** What is aimed at, beside what was measured. */
export function targetsOf({ results, exponents, programs, streamed }) {
  const at = (rows) => results.find((result) => result.rows === rows);
  const targets = [];
  const add = (target, value, limit, unit) => {
    if (value === undefined || value === null || Number.isNaN(value)) return;
    const digits = unit === "×" || unit === "" ? 2 : 0;
    targets.push({ target, measured: `${value.toFixed(digits)} ${unit}`.trim(), isHeld: value <= limit });
  };
  for (const { rows, programs: all } of programs) {
    const [ours, floor] = all;
    add(
      `check at ${String(rows)} rows, program start included, ≤ 1.3 × floor in CPU`,
      ours.cpuS / floor.cpuS,
      1.3,
      "×",
    );
    add(`peak memory at ${String(rows)} rows ≤ 1.2 × floor`, ours.peakMb / floor.peakMb, 1.2, "×");
    add(
      `parsing and understanding ${String(rows)} rows ≤ 1.3 × the parsing of SheetJS`,
      wallOf(at(rows), ["parse", "intake"]) / floor.readMs,
      1.3,
      "×",
    );
  }
  add("all rules from memory at 10,000 rows ≤ 60 ms", at(10_000)?.fromMemoryMs, 60, "ms");
  add("all rules from memory at 100,000 rows ≤ 600 ms", at(100_000)?.fromMemoryMs, 600, "ms");
  add("growth exponent of a check ≤ 1.1", exponents.all, 1.1, "");
  add("growth exponent of the rules ≤ 1.1", exponents.rules, 1.1, "");
  const large = at(100_000) ?? results.at(-1);
  for (const result of results.filter(({ rows }) => rows >= 10_000))
    add(
      `understanding ${String(result.rows)} rows ≤ 30 % of our own parsing`,
      (100 * costOf(result, "intake")) / costOf(result, "parse"),
      30,
      "%",
    );
  add("every row fails: ≤ 2 × the cost of the rules", large && large.failingMs / large.fromMemoryMs, 2, "×");
  if (streamed !== null)
    targets.push({
      target: `${String(streamed.rows)} rows with --records --trace streamed`,
      measured: `${streamed.mb.toFixed(0)} MB`,
      isHeld: streamed.ok,
    });
  return targets;
}
