/** Parts a header that names a collective and a person in each row: "Tập thể (Tên, Danh hiệu) | Cá nhân (Họ và tên, Danh hiệu)". */
import { foldWithoutAccents } from "../../text";
import type { MappedColumn, Side } from "./column-plan";
import { saysMovement } from "../header/head-words";

/** Gives each column that speaks of one of the two its side; what both share, as the number or the school, has none. */
export function withSides(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  return sidesByGroups(columns) ?? sidesByOrder(columns) ?? columns;
}

/** Settles the columns of each side with those that it shares, as if the other were not there. */
export function settleEachSide(
  columns: readonly MappedColumn[],
  settle: (own: readonly MappedColumn[]) => readonly MappedColumn[],
): readonly MappedColumn[] {
  if (!isTwoSided(columns)) return settle(columns);
  const settled = new Map<number, MappedColumn>();
  for (const side of sides)
    for (const column of settle(columns.filter((each) => [undefined, side].includes(each.side))))
      settled.set(column.column, column);
  return columns.map((column) => settled.get(column.column) ?? column);
}

export function isTwoSided(columns: readonly MappedColumn[]): boolean {
  return columns.some(({ side }) => side !== undefined);
}

export const sides: readonly Side[] = ["collective", "individual"];

function sidesByGroups(columns: readonly MappedColumn[]): readonly MappedColumn[] | undefined {
  const grouped = columns.map((column) => withSide(column, sideOfGroups(column)));
  const isNamed = sides.every((side) =>
    grouped.some((column) => column.side === side && names(column, side)),
  );
  return isNamed ? grouped : undefined;
}

function sideOfGroups({ head }: MappedColumn): Side | undefined {
  for (const cell of head.heads) {
    if (cell === head.leaf) continue;
    const words = foldWithoutAccents(cell.text);
    if (/(?:^| )tap the$/u.test(words)) return "collective";
    if (/(?:^| )ca nhan$/u.test(words)) return "individual";
  }
  return undefined;
}

/** "Tên tập thể | Danh hiệu | Họ và tên | Chức vụ | Danh hiệu": each name has awards of its own behind it. */
function sidesByOrder(columns: readonly MappedColumn[]): readonly MappedColumn[] | undefined {
  const starts = sides.map((side) => columns.findIndex((column) => names(column, side)));
  if (starts.includes(-1)) return undefined;
  const [first, second] = starts.toSorted((one, other) => one - other) as [number, number];
  const lastAward = columns.findLastIndex(holdsAwards);
  if (lastAward < second || !columns.slice(first, second).some(holdsAwards)) return undefined;
  return columns.map((column, at) => {
    const start = at < first || at > lastAward ? undefined : at < second ? first : second;
    const side = start === undefined ? undefined : sides[starts.indexOf(start)];
    return withSide(column, side);
  });
}

function names({ plan, headText }: MappedColumn, side: Side): boolean {
  if (plan.use !== "field" || saysMovement(headText)) return false;
  return side === "collective"
    ? plan.field === "collectiveName"
    : (plan.field === "fullName" && plan.second === undefined) || plan.field === "familyName";
}

function holdsAwards({ plan }: MappedColumn): boolean {
  if (plan.use === "mark" || plan.use === "open-mark") return true;
  return plan.use === "field" && (plan.field === "titles" || plan.field === "awards");
}

function withSide(column: MappedColumn, side: Side | undefined): MappedColumn {
  return side === undefined ? column : { ...column, side };
}
