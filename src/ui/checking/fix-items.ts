import { safeFixKinds } from "../../core";
import type { SafeFix, SafeFixKind } from "../../core";

/** What is fixed together or not at all: one cell, or a column in an old encoding. */
export interface FixItem {
  readonly key: string;
  readonly sheet: string;
  /** Letters; absent for one cell. */
  readonly column?: string;
  readonly fixes: readonly SafeFix[];
}

/** Groups the fixes, in their order. */
export function fixItems(fixes: readonly SafeFix[]): readonly FixItem[] {
  const items = new Map<string, { readonly item: Omit<FixItem, "fixes">; readonly fixes: SafeFix[] }>();
  for (const fix of fixes) {
    const item = itemOf(fix);
    const known = items.get(item.key);
    if (known === undefined) items.set(item.key, { item, fixes: [fix] });
    else known.fixes.push(fix);
  }
  return [...items.values()].map(({ item, fixes: own }) => ({ ...item, fixes: own }));
}

function itemOf({ sheet, cell, encoding }: SafeFix): Omit<FixItem, "fixes"> {
  if (encoding === undefined) return { key: `${cell} ${sheet}`, sheet };
  const column = cell.replace(/\d+$/u, "");
  return { key: `${column} ${sheet}`, sheet, column };
}

export interface KindOfFixes {
  readonly kind: SafeFixKind;
  readonly items: readonly FixItem[];
  readonly cellCount: number;
}

/** Gives each kind that there is, with the items that have it among others. */
export function kindsOf(items: readonly FixItem[]): readonly KindOfFixes[] {
  return safeFixKinds.flatMap(({ kind }) => {
    const own = items.filter(({ fixes }) => fixes.some(({ kinds }) => kinds.includes(kind)));
    const cellCount = own.reduce((sum, { fixes }) => sum + fixes.length, 0);
    return own.length === 0 ? [] : [{ kind, items: own, cellCount }];
  });
}

/** Gives the keys of what is left out until the clerk wishes it. */
export function leftAtFirst(items: readonly FixItem[]): ReadonlySet<string> {
  const wished = new Set(
    safeFixKinds.flatMap(({ kind, isChosenAtFirst }) => (isChosenAtFirst ? [] : [kind])),
  );
  return new Set(
    items.flatMap(({ key, fixes }) =>
      fixes.every(({ kinds }) => kinds.every((kind) => wished.has(kind))) ? [key] : [],
    ),
  );
}
