/** Collects the fields of one record while its cells are read. */
import type { DatePart } from "../columns/column-plan";
import type { AwardId } from "../../domain/award";
import type { FieldName, FieldReading, RawValue, RecordFields } from "../../domain/reading";
import type { YearSpan } from "../../domain/school-year";
import { joinValues } from "./join-values";

/** A field reading that is still being made. */
interface Draft {
  cell?: string;
  raw?: RawValue;
  cells?: Record<string, RawValue>;
  value: unknown;
  hiddenColumn?: true;
  fromSection?: true;
}

export interface AwardCell {
  readonly award: AwardId;
  readonly field: FieldName;
  readonly address: string;
  readonly raw: RawValue;
  readonly value: unknown;
}

export class RecordBuilder {
  /** Where a column of the list gives each row its own school year. */
  year: FieldReading<YearSpan> | undefined;
  /** The day, month and year of birth where each has a column of its own. */
  readonly dateParts: { readonly part: DatePart; readonly cell: string; readonly raw: RawValue }[] = [];
  /** "Mầm non" under "Cấp học": of which kind the school beside it is. */
  schoolKind: string | undefined;
  /** What the level column says beside the awards. */
  levelCell: { readonly address: string; readonly text: string } | undefined;
  /** Fields of which two cells say different things; their value is null, whatever a third one says. */
  readonly contradicted = new Set<FieldName>();
  /** What cells say of one award among several: its votes, its decision, its prize. */
  readonly ofAwards: AwardCell[] = [];
  private readonly drafts: Partial<Record<FieldName, Draft>> = {};

  has(field: FieldName): boolean {
    return this.drafts[field] !== undefined;
  }

  get(field: FieldName): FieldReading<unknown> | undefined {
    return this.drafts[field];
  }

  /** Sets a field from one cell; a second cell joins the first, or contradicts it. */
  set(field: FieldName, address: string, raw: RawValue, value: unknown, isHidden = false): void {
    const draft = this.drafts[field];
    if (draft !== undefined) {
      addCell(draft, address, raw);
      draft.value = this.join(field, draft.value, value);
    } else
      this.drafts[field] = isHidden
        ? { cell: address, raw, value, hiddenColumn: true }
        : { cell: address, raw, value };
  }

  private join(field: FieldName, before: unknown, next: unknown): unknown {
    if (this.contradicted.has(field)) return null;
    const joined = joinValues(field, before, next);
    if (joined === null && before !== null && next !== null && next !== undefined)
      this.contradicted.add(field);
    return joined;
  }

  /** Adds to the count that other cells of the row began; unknown where one of them is. */
  add(field: FieldName, address: string, raw: RawValue, value: unknown): void {
    const before = this.get(field)?.value ?? 0;
    this.set(field, address, raw, value);
    const isKnown = typeof before === "number" && typeof value === "number";
    this.replace(field, isKnown ? before + value : null);
  }

  /** Adds an award's mark; a "no" mark only tells that the field was filled in. */
  addAward(
    field: "titles" | "awards",
    address: string,
    raw: RawValue,
    award: AwardId,
    isMarked: boolean,
  ): void {
    const draft = this.drafts[field];
    const before = Array.isArray(draft?.value) ? (draft.value as AwardId[]) : [];
    const value = isMarked && !before.includes(award) ? [...before, award] : before;
    if (draft === undefined) this.drafts[field] = { cells: { [address]: raw }, value };
    else {
      addCell(draft, address, raw);
      draft.value = value;
    }
  }

  /** Lets go of what an earlier cell said. */
  forget(field: FieldName): void {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- `field` is one of the few field names
    delete this.drafts[field];
  }

  setFromSection(field: FieldName, address: string, raw: RawValue, value: unknown): void {
    this.drafts[field] = { cell: address, raw, value, fromSection: true };
  }

  replace(field: FieldName, value: unknown): void {
    const draft = this.drafts[field];
    if (draft !== undefined) draft.value = value;
  }

  /** Moves what one field read to another, as a name that turned out to be a collective's. */
  move(from: FieldName, to: FieldName): void {
    const draft = this.drafts[from];
    if (draft === undefined) return;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- `from` is one of the few field names
    delete this.drafts[from];
    this.drafts[to] ??= draft;
  }

  copyFrom(field: FieldName, other: RecordFields, address: string, raw: RawValue): void {
    const before = other[field];
    if (before !== undefined) this.drafts[field] = { cell: address, raw, value: before.value };
  }

  /** Gives the fields; the builder is not used after it. */
  build(): RecordFields {
    return this.drafts as RecordFields;
  }

  /** Gives a copy in which one field has another value. */
  buildWith(field: FieldName, value: unknown): RecordFields {
    const draft = this.drafts[field];
    return {
      ...this.drafts,
      ...(draft === undefined ? {} : { [field]: { ...draft, value } }),
    } as RecordFields;
  }
}

function addCell(draft: Draft, address: string, raw: RawValue): void {
  if (draft.cells === undefined) {
    draft.cells = draft.cell === undefined ? {} : { [draft.cell]: draft.raw ?? null };
    delete draft.cell;
    delete draft.raw;
  }
  draft.cells[address] = raw;
}
