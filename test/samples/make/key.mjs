/** Writes the key: what is planted where, which lists hold what, and what each record should be read as. */
import { titleDecisions } from "./world/years.mjs";

const isContest = (list) => list.kind === "gvdg";

function totalsOf(book) {
  const byYear = {};
  for (const record of book.records.filter((one) => one.status === "decided" && !isContest(one.list))) {
    const year = (byYear[record.year] ??= {
      individuals: new Set(),
      collectives: new Set(),
      awards: {},
      moneyVnd: 0,
    });
    (record.kind === "collective" ? year.collectives : year.individuals).add(record.nominee);
    for (const award of [...(record.fields.titles ?? []), ...(record.fields.awards ?? [])])
      year.awards[award] = (year.awards[award] ?? 0) + 1;
    year.moneyVnd += record.fields.money ?? 0;
  }
  return Object.fromEntries(
    Object.entries(byYear).map(([year, { individuals, collectives, awards, moneyVnd }]) => [
      year,
      { collectives: collectives.size, individuals: individuals.size, awards, moneyVnd },
    ]),
  );
}

/** The day to apply to proposals, which name no decision: that of the commune's decision of 2025. */
const appliedOn = titleDecisions[2024].date;

/** Doubts that a careful reader may have and that are no slips: neither expected nor wrong. */
const allowed = [
  {
    file: "MN Tan Lap_de nghi TDKT (1).xlsx",
    code: "fact-missing",
    note: "the sections of collectives give no headcounts",
  },
  { file: null, code: "possible-namesake", note: "three pairs of namesakes with different birth dates" },
];

export function keyOf(book) {
  return {
    about:
      "What the generator put into assets/samples. Totals count distinct nominees of decided lists, contests left out; " +
      "awards and moneyVnd count the rows as they stand, planted ones included.",
    appliedOn,
    rows: book.records.length,
    planted: book.planter.finish(),
    allowed,
    lists: book.lists,
    totals: totalsOf(book),
  };
}

/** One line of JSON a record, in the order of the files. */
export function recordLines(book) {
  return book.records
    .map(({ file, sheet, row, kind, status, year, school, hiddenRow, fields }) =>
      JSON.stringify({ file, sheet, row, kind, status, year, school, hiddenRow, fields }),
    )
    .join("\n");
}
