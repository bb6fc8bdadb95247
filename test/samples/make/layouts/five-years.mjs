/** One school's workbook: a sheet of results for each year, and a sheet that sums them. */
import { entriesAsItems } from "../book.mjs";
import { decidedEntries } from "../entries.mjs";
import { writeHead, writeTitle } from "../sheet/frame.mjs";
import { Sketch } from "../sheet/sketch.mjs";
import { styles } from "../sheet/styles.mjs";
import { firstYears, yearName } from "../world/years.mjs";
import { drawListSheet } from "./list-sheet.mjs";

const moneyOf = (entries) => entries.reduce((sum, entry) => sum + (entry.money ?? 0), 0);
const holding = (entries, code) => entries.filter((entry) => entry.titles.includes(code)).length;

function totalItem(listId, planter, columns, entries) {
  const values = {};
  const moneyPlace = columns.findIndex((one) => one.key === "money") + 1;
  if (moneyPlace > 0) {
    const claimed = planter.claim(listId, "total:money", moneyOf(entries));
    values[moneyPlace] = { value: claimed, name: "total:money" };
  }
  const claimed = planter.claim(listId, "total", entries.length);
  return { type: "total", name: "total", text: `Tổng cộng: ${claimed} người`, values };
}

/** Draws the year sheets into the book and gives the sketches with what each year holds. */
export function drawYears({
  world,
  book,
  file,
  school,
  id,
  sheetName,
  columnsOf,
  title,
  head,
  withTotal,
  ...rest
}) {
  const years = [];
  for (const year of firstYears) {
    const listId = `${id}/${year}`;
    const entries = book.planter.prepare(listId, decidedEntries(world, school, year), world);
    const columns = columnsOf(year);
    const items = entriesAsItems(entries);
    if (withTotal) items.push(totalItem(listId, book.planter, columns, entries));
    const drawn = drawListSheet({ name: sheetName(year), head, title: title(year), columns, items, ...rest });
    book.addList({
      id: listId,
      file,
      sheet: drawn.sketch.name,
      kind: "award-results",
      school,
      year: yearName(year),
      status: "decided",
      table: drawn.table,
      named: drawn.named,
    });
    years.push({ year, sketch: drawn.sketch, entries });
  }
  return years;
}

/** Draws the sheet that sums the years: a row a year, and their sum. */
export function drawSummary({ book, id, file, years, head, name = "Tổng hợp" }) {
  const sketch = new Sketch(name);
  writeHead(sketch, 5, head);
  writeTitle(sketch, 4, 5, ["TỔNG HỢP KHEN THƯỞNG 5 NĂM HỌC"]);
  const heads = [
    "Năm học",
    "Lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở",
    "Tổng số người",
    "Tiền thưởng (đồng)",
  ];
  const named = new Map();
  heads.forEach((text, index) => {
    sketch.put(6, index + 1, text, styles.head);
    sketch.widths.set(index + 1, 20);
  });
  const sums = [0, 0, 0, 0];
  years.forEach(({ year, entries }, index) => {
    const figures = [holding(entries, "LDTT"), holding(entries, "CSTDCS"), entries.length, moneyOf(entries)];
    sketch.put(7 + index, 1, yearName(year), styles.cellCentre);
    figures.forEach((figure, place) => {
      sums[place] += figure;
      const key = `${year}:${place}`;
      named.set(
        key,
        sketch.put(7 + index, place + 2, book.planter.claim(`${id}/summary`, key, figure), styles.money),
      );
    });
  });
  const last = 7 + years.length;
  sketch.put(last, 1, "Tổng cộng", styles.total);
  sums.forEach((figure, place) => sketch.put(last, place + 2, figure, styles.totalMoney));
  book.planter.settle(`${id}/summary`, { file, sheet: name, table: { named, places: new Map() } });
  return sketch;
}
