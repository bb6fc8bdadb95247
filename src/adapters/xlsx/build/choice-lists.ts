import type { DataValidation, WriteSheet } from "hucre";
import { colToLetter } from "hucre/xlsx";
import type { ListValidation } from "../../../core/index";
import { cellText } from "./cell-text";
import { LOOKS } from "./looks";
import { quoteSheetName } from "./sheet-names";

/** Characters that a list may have within the rule itself. */
const MAX_INLINE = 255;

/** Characters of a prompt's title and text that Excel shows. */
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT = 255;

/** Collects the lists that do not fit into a rule and puts each in a column of a sheet that stays hidden. */
export class ChoiceLists {
  readonly #name: string;
  readonly #columns: (readonly string[])[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** Gives the rule that offers the choices in a range such as "C5:C40". */
  validation(range: string, { choices, promptTitle, prompt, isOpen }: ListValidation): DataValidation {
    const rule: DataValidation = {
      type: "list",
      range,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: isOpen !== true,
      inputTitle: promptTitle.slice(0, MAX_PROMPT_TITLE),
      inputMessage: prompt.slice(0, MAX_PROMPT),
    };
    // Text of any length is allowed: only the prompt is wanted.
    if (choices.length === 0)
      return { ...rule, type: "textLength", operator: "greaterThanOrEqual", formula1: "0" };
    if (fitsInRule(choices)) return { ...rule, values: [...choices] };
    return { ...rule, formula1: this.#columnOf(choices) };
  }

  /** Gives the hidden sheet, where a list needed it. */
  sheet(): WriteSheet | undefined {
    if (this.#columns.length === 0) return undefined;
    const cells = this.#columns.flatMap((choices, column) =>
      choices.map((choice, row) => [`${String(row)},${String(column)}`, cellOf(choice)] as const),
    );
    return { name: this.#name, veryHidden: true, cells: new Map(cells) };
  }

  #columnOf(choices: readonly string[]): string {
    const known = this.#columns.findIndex((column) => column.join("\n") === choices.join("\n"));
    const index = known >= 0 ? known : this.#columns.push(choices) - 1;
    const letters = colToLetter(index);
    return `${quoteSheetName(this.#name)}!$${letters}$1:$${letters}$${String(choices.length)}`;
  }
}

const cellOf = (choice: string) => ({ value: cellText(choice), style: LOOKS.plain });

/** A comma would part a choice in two; a quote would end the list. */
function fitsInRule(choices: readonly string[]): boolean {
  return choices.join(",").length <= MAX_INLINE && !choices.some((choice) => /[",]|^\s|\s$/.test(choice));
}
