/** A roll-up by the district or the commune: a group row for each school, its subtotal, a grand total. */
import { drawListSheet } from "./list-sheet.mjs";

const roman = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII".split(" ");
const moneyOf = (entries) => entries.reduce((sum, entry) => sum + (entry.money ?? 0), 0);

/** The sum under the money; a formula where it stands under its own rows and says the truth. */
function moneyCell(planter, id, name, truth) {
  const value = planter.claim(id, `${name}:money`, truth);
  return { value, name: `${name}:money`, isSum: name.startsWith("subtotal") && value === truth };
}

function totalLine(planter, id, name, label, columns, entries) {
  const moneyPlace = columns.findIndex((one) => one.key === "money") + 1;
  const values = moneyPlace > 0 ? { [moneyPlace]: moneyCell(planter, id, name, moneyOf(entries)) } : {};
  const people = planter.claim(id, name, entries.length);
  return {
    type: "total",
    name,
    text: `${label}: ${people} ${entries[0].kind === "collective" ? "tập thể" : "người"}`,
    values,
  };
}

/** Gives the items of groups [{ school, entries }] with group rows, subtotals and a grand total. */
export function groupItems({
  planter,
  id,
  columns,
  groups,
  subtotals = true,
  gaps = false,
  totalLabel = "TỔNG CỘNG",
}) {
  const filled = groups.filter((group) => group.entries.length > 0);
  const items = filled.flatMap(({ school, entries }, index) => [
    ...(gaps && index > 0 ? [{ type: "blank" }] : []),
    { type: "section", text: `${roman[index]}. ${school.official.toUpperCase()}` },
    ...entries.map((entry) => ({ type: "entry", entry })),
    ...(subtotals ? [totalLine(planter, id, `subtotal:${school.id}`, "Cộng", columns, entries)] : []),
  ]);
  const all = filled.flatMap((group) => group.entries);
  items.push(totalLine(planter, id, "total", totalLabel, columns, all));
  return items;
}

/** Regroups prepared rows by school, in the order of the schools; planted rows keep their place. */
export function groupsOf(schools, entries) {
  return schools.map((school) => ({
    school,
    entries: entries.filter((entry) => entry.school === school),
  }));
}

/** Draws a grouped list and registers it. */
export function drawGrouped({ book, id, file, year, schools, entries, columns, group = {}, list, ...sheet }) {
  const items = groupItems({
    planter: book.planter,
    id,
    columns,
    groups: groupsOf(schools, entries),
    ...group,
  });
  const drawn = drawListSheet({ columns, items, ...sheet });
  book.addList({
    id,
    file,
    sheet: drawn.sketch.name,
    kind: "award-results",
    year,
    status: "decided",
    table: drawn.table,
    named: drawn.named,
    ...list,
  });
  return drawn.sketch;
}
