/** Collects the fields of one record while its cells are read. */
import type { AwardId } from "../domain/award";
import type { FieldName, FieldReading, RawValue, RecordFields } from "../domain/reading";

interface Draft {
  readonly cells: [address: string, raw: RawValue][];
  value: unknown;
  fromSection?: true;
  hiddenColumn?: true;
}

export class RecordBuilder {
  private readonly drafts = new Map<FieldName, Draft>();

  has(field: FieldName): boolean {
    return this.drafts.has(field);
  }

  valueOf(field: FieldName): unknown {
    return this.drafts.get(field)?.value;
  }

  /** Sets a field from one cell; a second cell joins the first. */
  set(field: FieldName, address: string, raw: RawValue, value: unknown, hidden = false): void {
    const draft = this.drafts.get(field);
    if (draft === undefined) {
      this.drafts.set(field, { cells: [[address, raw]], value, ...(hidden ? { hiddenColumn: true } : {}) });
      return;
    }
    draft.cells.push([address, raw]);
    draft.value = joinValues(draft.value, value);
  }

  /** Adds an award's mark; a blank or "no" mark only tells that the field was looked at. */
  addAward(
    field: "titles" | "awards",
    address: string,
    raw: RawValue,
    award: AwardId,
    isMarked: boolean,
  ): void {
    const draft = this.drafts.get(field);
    const before = Array.isArray(draft?.value) ? (draft.value as AwardId[]) : [];
    const value = isMarked ? [...before, award] : before;
    if (draft === undefined) this.drafts.set(field, { cells: [[address, raw]], value });
    else {
      draft.cells.push([address, raw]);
      draft.value = value;
    }
  }

  setFromSection(field: FieldName, address: string, raw: RawValue, value: unknown): void {
    this.drafts.set(field, { cells: [[address, raw]], value, fromSection: true });
  }

  replace(field: FieldName, value: unknown): void {
    const draft = this.drafts.get(field);
    if (draft !== undefined) draft.value = value;
  }

  /** Moves what one field read to another, as a name that turned out to be a collective's. */
  move(from: FieldName, to: FieldName): void {
    const draft = this.drafts.get(from);
    if (draft === undefined) return;
    this.drafts.delete(from);
    if (!this.drafts.has(to)) this.drafts.set(to, draft);
  }

  copyFrom(field: FieldName, other: RecordFields, address: string, raw: RawValue): void {
    const before = other[field];
    if (before !== undefined) this.drafts.set(field, { cells: [[address, raw]], value: before.value });
  }

  build(): RecordFields {
    const fields: Record<string, FieldReading<unknown>> = {};
    for (const [field, draft] of this.drafts) fields[field] = readingOf(draft);
    return fields as RecordFields;
  }
}

function readingOf(draft: Draft): FieldReading<unknown> {
  const [first] = draft.cells;
  const flags = {
    ...(draft.fromSection ? { fromSection: true as const } : {}),
    ...(draft.hiddenColumn ? { hiddenColumn: true as const } : {}),
  };
  if (draft.cells.length === 1 && first !== undefined)
    return { cell: first[0], raw: first[1], value: draft.value ?? null, ...flags };
  return { cells: Object.fromEntries(draft.cells), value: draft.value ?? null, ...flags };
}

/** Two cells of one field: lists are joined, number and date complete each other, texts are joined by a space. */
function joinValues(before: unknown, next: unknown): unknown {
  if (next === undefined || next === null) return before;
  if (before === undefined || before === null) return next;
  if (Array.isArray(before) && Array.isArray(next))
    return [...new Set([...(before as unknown[]), ...(next as unknown[])])];
  if (isNumberAndDate(before) && isNumberAndDate(next))
    return { number: before.number ?? next.number, date: before.date ?? next.date };
  if (typeof before === "string" && typeof next === "string")
    return before === next ? before : `${before} ${next}`;
  return before;
}

function isNumberAndDate(value: unknown): value is { number: string | null; date: string | null } {
  return typeof value === "object" && value !== null && "number" in value && "date" in value;
}
