import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import type { HostRange } from "./range";

const MAX_INLINE = 255;

/** What may be typed into a range; kept by the sheet's layers under names of its own. */
export class DataValidation extends HostObject {
  readonly typeName = "DataValidation";
  override readonly scalars = ["Rule", "Type", "Prompt", "ErrorAlert", "IgnoreBlanks"];

  constructor(readonly range: HostRange) {
    super();
  }

  get Rule(): unknown {
    return this.#get("rule") ?? {};
  }
  set Rule(rule: unknown) {
    const source = (rule as { list?: { source?: unknown } }).list?.source;
    if (typeof source === "string" && !source.startsWith("=") && source.length > MAX_INLINE)
      throw invalidArgument();
    this.#put("rule", rule);
  }
  get Type(): string {
    const [kind] = Object.keys(this.Rule as object);
    return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
  }
  get Prompt(): unknown {
    return this.#get("prompt") ?? {};
  }
  set Prompt(prompt: unknown) {
    this.#put("prompt", prompt);
  }
  get ErrorAlert(): unknown {
    return this.#get("errorAlert") ?? {};
  }
  set ErrorAlert(alert: unknown) {
    this.#put("errorAlert", alert);
  }
  get IgnoreBlanks(): unknown {
    return this.#get("ignoreBlanks") ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.#put("ignoreBlanks", value);
  }
  Clear(): void {
    for (const name of ["rule", "prompt", "errorAlert"]) this.#put(name, {});
  }

  #get(name: string): unknown {
    const { sheet, area } = this.range;
    return sheet.grid.formats.at(`validation.${name}`, area.row, area.column);
  }

  #put(name: string, value: unknown): void {
    this.range.sheet.guard(this.range);
    this.range.sheet.grid.formats.set(`validation.${name}`, this.range.area, value);
  }
}
