/** Writes the key: what is planted where, which lists hold what, and what each record should be read as. */
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

export function keyOf(book) {
  return {
    about:
      "What the generator put into assets/samples. Totals count distinct nominees of decided lists, contests left out; " +
      "awards and moneyVnd count the rows as they stand, planted ones included.",
    rows: book.records.length,
    planted: book.planter.finish(),
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
