/** The forms that schools use, typed, spaced and surrounded otherwise: what is read of each is the same. */
import { moveSheet } from "../property/sheet-moves";
import type { SheetSnapshot } from "../../src/core/domain/snapshot";
import { linesOf, listsOf, schoolForms, sheetOfForm } from "./form-lines";
import type { Cells, Form } from "./form-lines";

type Dress = (form: Form) => SheetSnapshot;

/** Between titles and table. */
const blankRows = 1;

/** A header further down belongs to another table. */
const mostHeadRows = 3;

/** The number of the table's rows that its header takes; none where no list begins there. */
function headRowsOf(form: Form): number {
  const header = listsOf(sheetOfForm(form))[0]?.headerRows.at(-1);
  const rows = header === undefined ? 0 : header - form.titles.length - blankRows;
  return rows > mostHeadRows ? 0 : rows;
}

const texts = (row: Cells, change: (text: string) => string): Cells =>
  row.map((cell) => (typeof cell === "string" ? change(cell) : cell));

const typed =
  (change: (text: string) => string): Dress =>
  ({ titles, table }) =>
    sheetOfForm({ titles: titles.map(change), table: table.map((row) => texts(row, change)) });

const headed =
  (change: (text: string) => string): Dress =>
  (form) => {
    const rows = headRowsOf(form);
    const table = form.table.map((row, at) => (at < rows ? texts(row, change) : row));
    return sheetOfForm({ ...form, table });
  };

const numbered =
  (change: (number: number) => string): Dress =>
  ({ titles, table }) =>
    sheetOfForm({
      titles,
      table: table.map(([first = null, ...rest]) => [
        typeof first === "number" ? change(first) : first,
        ...rest,
      ]),
    });

const underHeader =
  (code: (column: number) => string | number | null): Dress =>
  (form) => {
    const rows = headRowsOf(form);
    if (rows === 0) return sheetOfForm(form);
    const heads = form.table.slice(0, rows);
    const width = Math.max(...heads.map(({ length }) => length));
    const isHeaded = (at: number): boolean => heads.some((row) => (row[at] ?? null) !== null);
    const codes = Array.from({ length: width }, (_, at) => (isHeaded(at) ? code(at + 1) : null));
    return sheetOfForm({ ...form, table: form.table.toSpliced(rows, 0, codes) });
  };

const footer: readonly Cells[] = [
  [null, "Tổng cộng"],
  [],
  [null, null, "Tân Lập, ngày 20 tháng 5 năm 2025"],
  [null, "NGƯỜI LẬP BIỂU", null, "HIỆU TRƯỞNG"],
  [null, "(Ký, họ tên)", null, "(Ký tên, đóng dấu)"],
  [],
  [null, "Nguyễn Thị Hằng", null, "Trần Thị Huệ"],
];

const overTwoLines = (text: string): string => {
  const words = text.split(" ");
  return words.length > 2 ? `${words.slice(0, 2).join(" ")}\n${words.slice(2).join(" ")}` : text;
};

const dresses: Readonly<Record<string, Dress>> = {
  "heads in capitals": headed((text) => text.toUpperCase()),
  "heads over two lines": headed(overTwoLines),
  "heads with a colon": headed((text) => `${text} :`),
  "heads with a mark for a note": headed((text) => `${text} (*)`),
  "decomposed letters": typed((text) => text.normalize("NFD")),
  "spaces that do not break": typed((text) => text.replaceAll(" ", "\u00a0")),
  "two spaces for one": typed((text) => text.replaceAll(" ", "  ")),
  "spaces behind": typed((text) => `${text}  `),
  "numbers as text": numbered(String),
  "numbers with a dot": numbered((number) => `${String(number)}.`),
  "columns numbered below the header": underHeader((column) => column),
  "columns coded below the header": underHeader((column) => `(${String(column)})`),
  "a blank row below the header": underHeader(() => null),
  "a total and signatures below": ({ titles, table }) =>
    sheetOfForm({ titles, table: [...table, ...footer] }),
  "another place": (form) => moveSheet(sheetOfForm(form), 3, 2),
};

/** What a dress may touch: where rows stand, how numbers are typed, and what is said of the writing alone. */
function read(sheet: SheetSnapshot): readonly string[] {
  return listsOf(sheet)
    .flatMap(linesOf)
    .filter((line) => !/^\? (?:nfd|nbsp|whitespace) /u.test(line))
    .map((line) => {
      const plain = line.replace(/^\d+ /u, "").replace(/stt (\d+)\.?/u, "stt $1");
      return (plain.startsWith("? ") ? plain.split(" ").slice(0, 2).join(" ") : plain).toLowerCase();
    })
    .sort();
}

/** Columns are coded in it already. */
const coded = "a row of letters under the header and a row of dots";
/** The word that stands alone in its row is a section's name, whatever stands behind it. */
const oneHead = 'a group that is named without the word "tổ"';

const plainly = new Map(schoolForms.map((form) => [form, read(sheetOfForm(form))]));

describe.each(Object.entries(dresses))("in %s", (name, dress) => {
  const isCoding = name.startsWith("columns ");
  const forms = schoolForms.filter(({ form }) => !(isCoding && form === coded) && form !== oneHead);

  it("every form says the same", () => {
    const changed = forms.flatMap((form) => {
      const [plain, dressed] = [plainly.get(form), read(dress(form))];
      return JSON.stringify(plain) === JSON.stringify(dressed) ? [] : [{ form: form.form, plain, dressed }];
    });
    expect(changed).toEqual([]);
  });
});
