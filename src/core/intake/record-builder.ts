/** Collects the fields of one record while its cells are read; reset, it serves the next. */
import type { AwardId } from "../domain/award";
import type { FieldName, FieldReading, RawValue, RecordFields } from "../domain/reading";
import type { YearSpan } from "../domain/school-year";
import { shapeOf } from "./record-shape";
import type { RecordShape } from "./record-shape";

/** A field reading that is still being made. */
interface Draft {
  cell?: string;
  raw?: RawValue;
  cells?: Record<string, RawValue>;
  value: unknown;
  hiddenColumn?: true;
  fromSection?: true;
}

export class RecordBuilder {
  /** Where a column of the list gives each row its own school year. */
  year: FieldReading<YearSpan> | undefined;
  /** The fields that are there, in the order in which they came, and their readings beside them. */
  private readonly names: FieldName[] = [];
  private readonly drafts: Draft[] = [];
  private shape: RecordShape = shapeOf([]);

  /** Forgets the record before. */
  reset(): void {
    this.names.length = 0;
    this.drafts.length = 0;
    this.year = undefined;
  }

  has(field: FieldName): boolean {
    return this.names.includes(field);
  }

  get(field: FieldName): FieldReading<unknown> | undefined {
    return this.draftOf(field);
  }

  /** Sets a field from one cell; a second cell joins the first. */
  set(field: FieldName, address: string, raw: RawValue, value: unknown, isHidden = false): void {
    const draft = this.draftOf(field);
    if (draft === undefined) {
      this.add(
        field,
        isHidden ? { cell: address, raw, value, hiddenColumn: true } : { cell: address, raw, value },
      );
    } else {
      addCell(draft, address, raw);
      draft.value = joinValues(draft.value, value);
    }
  }

  /** Adds an award's mark; a "no" mark only tells that the field was filled in. */
  addAward(
    field: "titles" | "awards",
    address: string,
    raw: RawValue,
    award: AwardId,
    isMarked: boolean,
  ): void {
    const draft = this.draftOf(field);
    const before = Array.isArray(draft?.value) ? (draft.value as AwardId[]) : [];
    const value = isMarked ? [...before, award] : before;
    if (draft === undefined) this.add(field, { cells: { [address]: raw }, value });
    else {
      addCell(draft, address, raw);
      draft.value = value;
    }
  }

  setFromSection(field: FieldName, address: string, raw: RawValue, value: unknown): void {
    this.put(field, { cell: address, raw, value, fromSection: true });
  }

  replace(field: FieldName, value: unknown): void {
    const draft = this.draftOf(field);
    if (draft !== undefined) draft.value = value;
  }

  /** Moves what one field read to another, as a name that turned out to be a collective's. */
  move(from: FieldName, to: FieldName): void {
    const draft = this.draftOf(from);
    if (draft === undefined) return;
    const at = this.names.indexOf(from);
    this.names.splice(at, 1);
    this.drafts.splice(at, 1);
    if (!this.has(to)) this.add(to, draft);
  }

  copyFrom(field: FieldName, other: RecordFields, address: string, raw: RawValue): void {
    const before = other[field];
    if (before !== undefined) this.put(field, { cell: address, raw, value: before.value });
  }

  /** Gives the fields; all that is asked of the builder before it is reset shares their readings. */
  build(): RecordFields {
    const { names, drafts } = this;
    if (!isSame(names, this.shape.names)) this.shape = shapeOf([...names]);
    const fields: Record<string, unknown> = { ...this.shape.blank };
    for (let at = 0; at < names.length; at += 1) fields[names[at] ?? ""] = drafts[at];
    return fields;
  }

  /** Gives a copy in which one field has another value. */
  buildWith(field: FieldName, value: unknown): RecordFields {
    const draft = this.draftOf(field);
    return draft === undefined ? this.build() : { ...this.build(), [field]: { ...draft, value } };
  }

  private draftOf(field: FieldName): Draft | undefined {
    const at = this.names.indexOf(field);
    return at === -1 ? undefined : this.drafts[at];
  }

  private put(field: FieldName, draft: Draft): void {
    const at = this.names.indexOf(field);
    if (at === -1) this.add(field, draft);
    else this.drafts[at] = draft;
  }

  private add(field: FieldName, draft: Draft): void {
    this.names.push(field);
    this.drafts.push(draft);
  }
}

function isSame(one: readonly FieldName[], other: readonly FieldName[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function addCell(draft: Draft, address: string, raw: RawValue): void {
  if (draft.cells === undefined) {
    draft.cells = draft.cell === undefined ? {} : { [draft.cell]: draft.raw ?? null };
    delete draft.cell;
    delete draft.raw;
  }
  draft.cells[address] = raw;
}

/** Two cells of one field: lists are joined, number and date complete each other, texts are joined by a space. */
function joinValues(before: unknown, next: unknown): unknown {
  if (next === undefined || next === null) return before;
  if (before === undefined || before === null) return next;
  if (Array.isArray(before) && Array.isArray(next))
    return [...new Set([...(before as unknown[]), ...(next as unknown[])])];
  if (isNumberAndDate(before) && isNumberAndDate(next)) {
    return { number: before.number ?? next.number, date: before.date ?? next.date };
  }
  if (typeof before === "string" && typeof next === "string")
    return before === next ? before : joinTexts(before, next);
  return before;
}

/** Years side by side ("2022-2023: CSTĐCS") are told apart by more than a space. */
function joinTexts(before: string, next: string): string {
  return /^\d{4}[^:]*: /u.test(next) ? `${before}; ${next}` : `${before} ${next}`;
}

function isNumberAndDate(value: unknown): value is { number: string | null; date: string | null } {
  return typeof value === "object" && value !== null && "number" in value && "date" in value;
}
