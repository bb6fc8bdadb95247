import { sheetNames } from "../../messages/report-summary-vi";
import { sheetLiteral, textLiteral } from "./formula-text";
import { registerColumn } from "./register-columns";
import type { RegisterField } from "./register-columns";
import type { RegisterLine } from "./register-line";

/** The first row of the register below its header. */
export const firstRegisterRow = 6;

/** What a figure adds up: lines, or a number column of the register. */
export type Measure = "lines" | "due" | "recorded" | "firstInYear" | "firstInPeriod";

/** What a line must hold to be added: our own word or number, and the cell that shows it where there is one. */
export interface Criterion {
  readonly is: string | number;
  /** "$B12". */
  readonly cell?: string;
}

export type Criteria = Readonly<Partial<Record<RegisterField, Criterion>>>;

/** A number and the formula over the register that gives it. */
export interface Figure {
  readonly value: number;
  readonly formula: string;
}

/** Makes figures over the register; what it has once grouped by the same columns it does not group again. */
export class Figures {
  private readonly groups = new Map<string, ReadonlyMap<string, number>>();
  private readonly lastRow: number;

  constructor(private readonly lines: readonly RegisterLine[]) {
    this.lastRow = Math.max(firstRegisterRow, firstRegisterRow + lines.length - 1);
  }

  figure(measure: Measure, criteria: Criteria): Figure {
    const fields = Object.keys(criteria) as RegisterField[];
    const wanted = fields.map((field) => criteria[field]?.is ?? "");
    const value = this.groupedBy(measure, fields).get(wanted.join("\u0000")) ?? 0;
    return { value, formula: this.formulaOf(measure, criteria, fields) };
  }

  private groupedBy(measure: Measure, fields: readonly RegisterField[]): ReadonlyMap<string, number> {
    const name = [measure, ...fields].join(" ");
    const known = this.groups.get(name) ?? this.group(measure, fields);
    this.groups.set(name, known);
    return known;
  }

  private group(measure: Measure, fields: readonly RegisterField[]): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const line of this.lines) {
      const key = fields.map((field) => registerColumn[field].valueOf(line)).join("\u0000");
      sums.set(key, (sums.get(key) ?? 0) + amountOf(measure, line));
    }
    return sums;
  }

  private formulaOf(measure: Measure, criteria: Criteria, fields: readonly RegisterField[]): string {
    const pairs = fields.map((field) => `${this.rangeOf(field)},${operand(criteria[field])}`).join(",");
    return measure === "lines" ? `COUNTIFS(${pairs})` : `SUMIFS(${this.rangeOf(measure)},${pairs})`;
  }

  private rangeOf(field: RegisterField): string {
    const { letters } = registerColumn[field];
    return `${sheetLiteral(sheetNames.register)}!$${letters}$${String(firstRegisterRow)}:$${letters}$${String(this.lastRow)}`;
  }
}

function amountOf(measure: Measure, line: RegisterLine): number {
  if (measure === "lines") return 1;
  const value = registerColumn[measure].valueOf(line);
  return typeof value === "number" ? value : 0;
}

function operand(criterion: Criterion | undefined): string {
  if (criterion?.cell !== undefined) return criterion.cell;
  return typeof criterion?.is === "number" ? String(criterion.is) : textLiteral(criterion?.is ?? "");
}
