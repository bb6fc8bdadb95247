/** One cell as the model holds it. */
export interface CellState {
  /** Text, number or boolean; "" where the cell is blank or its formula gives "". */
  value: string | number | boolean;
  /** With its "=", in English spelling. */
  formula: string | undefined;
  /** "#N/A" and the like. */
  error: string | undefined;
  numberFormat: string;
  /** Null where the runs of a rich text differ. */
  fontName: string | null;
  link: unknown;
}

export const DEFAULT_FONT = "Calibri";

export const blankCell = (): CellState => ({
  value: "",
  formula: undefined,
  error: undefined,
  numberFormat: "General",
  fontName: DEFAULT_FONT,
  link: null,
});

export const isBlank = ({ value, formula, error }: CellState): boolean =>
  value === "" && formula === undefined && error === undefined;
