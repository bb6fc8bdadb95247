import type { CoverageRow } from "../domain/check-result";
import type { LegalDate } from "../domain/legal-date";
import coverageData from "./data/coverage.json";
import { instruments } from "./instruments";
import { coverageShape } from "./shapes";

const coverage = coverageShape.parse(coverageData);

/** The first day from which the criteria are modelled together; an unknown date is weighed from here on. */
export const modelledFrom: LegalDate = coverage.modelledFrom;

const rows: readonly CoverageRow[] = coverage.rows.map(({ instrument, coverage: extent, noteVi }) => {
  const known = instruments.get(instrument);
  if (known === undefined) throw new Error(`Unknown instrument ${instrument}`);
  return { instrument: known.shortVi, coverage: extent, note: noteVi };
});

/** Says of each instrument how much of it is modelled; silence is never approval. */
export function lawCoverage(): readonly CoverageRow[] {
  return rows;
}
