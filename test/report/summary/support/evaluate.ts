import { parseCellAddress } from "../../../../src/core/domain/cell-address";
import type { CellModel, WorkbookModel } from "../../../../src/core/report/workbook-model";

type Value = CellModel["value"];

/** Computes the few functions that our formulas use, from the model's own cells, as a spreadsheet would. */
export class Evaluator {
  private readonly sheets: ReadonlyMap<string, ReadonlyMap<string, CellModel>>;

  constructor(model: WorkbookModel) {
    this.sheets = new Map(
      model.sheets.map(({ name, rows }) => [
        name,
        new Map(
          rows.flatMap(({ row, cells }) =>
            cells.map((cell) => [`${String(row)}:${String(cell.column)}`, cell]),
          ),
        ),
      ]),
    );
  }

  evaluate(formula: string, sheet: string): Value {
    const text = formula.trim();
    const call = /^([A-Z]+)\((.*)\)$/s.exec(text);
    if (call) return this.call(call[1] ?? "", splitTop(call[2] ?? "", ","), sheet);
    const [left, right] = splitTop(text, "/");
    if (left !== undefined && right !== undefined)
      return this.number(left, sheet) / this.number(right, sheet);
    if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    return this.cells(text, sheet)[0] ?? null;
  }

  private call(name: string, args: readonly string[], sheet: string): Value {
    if (name === "SUM")
      return args
        .flatMap((arg) => this.cells(arg, sheet))
        .reduce<number>((sum, value) => sum + asNumber(value), 0);
    if (name === "COUNTIFS") return this.matching(args, sheet).length;
    if (name === "SUMIFS") {
      const values = this.cells(args[0] ?? "", sheet);
      return this.matching(args.slice(1), sheet).reduce(
        (sum, index) => sum + asNumber(values[index] ?? null),
        0,
      );
    }
    if (name === "IF") {
      const [left, right] = splitTop(args[0] ?? "", "=");
      const holds = this.number(left ?? "", sheet) === this.number(right ?? "", sheet);
      return this.evaluate((holds ? args[1] : args[2]) ?? "", sheet);
    }
    throw new Error(`The evaluator has no ${name}.`);
  }

  /** Positions within the ranges at which every criterion holds. */
  private matching(args: readonly string[], sheet: string): number[] {
    const pairs = args.flatMap((range, index) =>
      index % 2 === 0
        ? [{ values: this.cells(range, sheet), criterion: this.evaluate(args[index + 1] ?? "", sheet) }]
        : [],
    );
    const [first] = pairs;
    if (pairs.some(({ values }) => values.length !== first?.values.length))
      throw new Error("Ranges differ in size.");
    return (first?.values ?? []).flatMap((_, index) =>
      pairs.every(({ values, criterion }) => matches(values[index] ?? null, criterion)) ? [index] : [],
    );
  }

  private number(text: string, sheet: string): number {
    return asNumber(this.evaluate(text, sheet));
  }

  /** The values of a cell or range, computing formulas on the way. */
  private cells(reference: string, sheet: string): Value[] {
    const parts = /^(?:'((?:[^']|'')+)'!)?(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/.exec(reference.trim());
    if (!parts) throw new Error(`Not a reference: ${reference}`);
    const name = parts[1]?.replace(/''/g, "'") ?? sheet;
    const from = addressOf(parts[2] ?? "");
    const to = addressOf(parts[3] ?? parts[2] ?? "");
    const values: Value[] = [];
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1)
        values.push(this.cell(name, row, column));
    return values;
  }

  private cell(sheet: string, row: number, column: number): Value {
    const cell = this.sheets.get(sheet)?.get(`${String(row)}:${String(column)}`);
    if (cell === undefined) return null;
    return cell.formula === undefined ? cell.value : this.evaluate(cell.formula, sheet);
  }
}

/** A criterion that a spreadsheet would take for an operator or a pattern is a mistake of ours. */
function matches(value: Value, criterion: Value): boolean {
  if (typeof criterion === "number") return value === criterion;
  if (typeof criterion !== "string" || /^[=<>]|[*?~]/.test(criterion) || criterion === "")
    throw new Error(`Unsafe criterion: ${String(criterion)}`);
  return typeof value === "string" && value.toLowerCase() === criterion.toLowerCase();
}

function addressOf(text: string): { row: number; column: number } {
  const address = parseCellAddress(text.replace(/\$/g, ""));
  if (address === undefined) throw new Error(`Not an address: ${text}`);
  return address;
}

function asNumber(value: Value): number {
  return typeof value === "number" ? value : 0;
}

/** Splits at a sign that stands in no bracket and no quotes. */
function splitTop(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let from = 0;
  Array.from({ length: text.length }, (_, index) => text.charAt(index)).forEach((letter, index) => {
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    else if (letter === sign && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  });
  return [...parts, text.slice(from)];
}
