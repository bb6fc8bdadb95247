/**
 * Eight schools' lists as they are really filled, each in a layout of its own, with planted errors: another maker than the
 * shared one, with other layouts, words and kinds of error. The same at each call.
 */
import type { SheetSnapshot } from "../../src/core/domain/snapshot";
import { sheetOf } from "../property/sheet-moves";
import { layouts } from "./messy-layouts";
import type { Layout, Person, Title } from "./messy-layouts";

export interface Planted {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
}

const peopleCount = 40;
const family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Đinh"];
const middle = ["Thị", "Văn", "Thị Thu", "Đình", "Minh", "Thị Thanh", "Ngọc", "Hữu"];
const given = [
  "Hương",
  "Lan",
  "Hạnh",
  "Thúy",
  "Yến",
  "Hùng",
  "Dũng",
  "Nhung",
  "Phượng",
  "Ánh",
  "Quỳnh",
  "Tâm",
];

const sums: Readonly<Record<Title, number>> = { LDTT: 710_000, CSTDCS: 2_340_000, GK: 710_000 };

/** A small generator of even numbers, so that the lists are the same everywhere. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

export function makeMessyLists(): {
  readonly sheets: readonly SheetSnapshot[];
  readonly planted: readonly Planted[];
} {
  const next = numbersFrom(20_261_130);
  const names = new Set<string>();
  const planted: Planted[] = [];
  const sheets = layouts.map((layout, at) => {
    const sheet = `Bảng ${String(at + 1)}`;
    const people = Array.from({ length: peopleCount }, () => makePerson(layout, next, names));
    plant(people, layout, at);
    const titles = ["UBND XÃ AN HÒA", layout.school, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025"];
    const firstRow = titles.length + 2 + layout.heads.length;
    people.forEach(({ errors }, index) => {
      for (const code of errors) planted.push({ sheet, row: firstRow + index, code });
    });
    return sheetOf(sheet, titles, [
      ...layout.heads,
      ...people.map((person, index) => layout.cellsOf(person, index + 1)),
    ]);
  });
  return { sheets, planted };
}

function makePerson(layout: Layout, next: (below: number) => number, names: Set<string>): Person {
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
  let name = "";
  do name = `${pick(family)} ${pick(middle)} ${pick(given)} ${pick(given)}`;
  while (names.has(name));
  names.add(name);
  const title = (["LDTT", "LDTT", "LDTT", "CSTDCS", "GK"] as const)[next(5)] ?? "LDTT";
  const amount = String(sums[title]).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".");
  return {
    name,
    birth: `${String(13 + next(15))}/${String(1 + next(12)).padStart(2, "0")}/${String(1966 + next(30))}`,
    title,
    titleText: pick(layout.words[title]),
    rating: pick(layout.ratings[next(4) === 0 ? 0 : 1]),
    initiative: title === "CSTDCS" ? "Có" : pick(["Không", "Có"]),
    money: next(2) === 0 ? amount : `${amount} đ`,
    errors: [],
  };
}

const impossibleDays = ["31/02/1985", "29/02/1981", "31/11/1979", "32/05/1990"];
const unknownTitles = ["Giáo viên tiêu biểu", "Lao động giỏi"];

/** Plants each kind once a school, on rows of its own. */
function plant(people: readonly Person[], layout: Layout, at: number): void {
  const take = (fits: (person: Person) => boolean): Person => {
    const person = people.find((each) => each.errors.length === 0 && fits(each));
    if (person === undefined) throw new Error("no row is left to plant an error on");
    return person;
  };
  const set = (person: Person, change: Partial<Person>, code: string): void => {
    Object.assign(person, change);
    person.errors.push(code);
  };
  set(
    take(() => true),
    { rating: "" },
    "required-missing",
  );
  set(
    take(() => true),
    { birth: impossibleDays[at % impossibleDays.length] ?? "" },
    "date-impossible",
  );
  if (!layout.ticks)
    set(
      take(() => true),
      { titleText: unknownTitles[at % unknownTitles.length] ?? "" },
      "value-unknown",
    );
  set(
    take(() => true),
    { rating: "Xếp loại B" },
    "value-unknown",
  );
  set(
    take(({ title }) => title === "LDTT"),
    { rating: layout.ratings[2] },
    "criterion-not-met",
  );
  set(
    take(({ title }) => title === "CSTDCS"),
    { initiative: "Không", rating: layout.ratings[1][0] ?? "" },
    "criterion-not-met",
  );
  set(
    take(({ title }) => title === "LDTT"),
    { money: "900.000" },
    "amount-differs",
  );
  const twin = take(() => true);
  const last = people.at(-1);
  if (last !== undefined) {
    const { name, birth, title, titleText, rating, initiative, money } = twin;
    set(last, { name, birth, title, titleText, rating, initiative, money }, "duplicate-entry");
  }
}
