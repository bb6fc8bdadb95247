import { markdownTable } from "./markdown-table.mjs";

/** What of the law is modelled: each instrument with its days, its extent and when it was last compared with the text. */
export function lawPart(instruments, coverage) {
  const extents = new Map(coverage.rows.map((row) => [row.instrument, row]));
  const modelled = instruments.filter(({ id }) => extents.has(id));
  const cited = instruments.filter(({ id }) => !extents.has(id));
  return [
    `Criteria are modelled together from ${coverage.modelledFrom} on.`,
    "",
    markdownTable(
      ["Instrument", "In force from", "No longer from", "Modelled", "What of it", "Checked on"],
      modelled.map((instrument) => {
        const { coverage: extent, noteVi } = extents.get(instrument.id);
        return [instrument.shortVi, ...daysOf(instrument), extent, noteVi, instrument.checkedOn];
      }),
    ),
    "",
    `Cited for one sentence or one number only: ${cited.map(({ shortVi }) => shortVi).join("; ")}.`,
  ].join("\n");
}

function daysOf({ effectiveFrom, effectiveUntil }) {
  return [effectiveFrom ?? "not known", effectiveUntil ?? ""];
}
