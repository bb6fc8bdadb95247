import { buildTotals } from "../../../src/core/totals";
import type { TotalsInput } from "../../../src/core/totals";

export const totalsOf = (entries: TotalsInput["entries"], rest: Partial<TotalsInput> = {}) =>
  buildTotals({ entries, money: [], period: null, ...rest });
/** The field of a birth date, as typed in ISO form. */
export const born = (value: string) => ({ fields: { birthDate: { cell: "C7", raw: value, value } } });
/** Awards and nominees of each cell. */
export const countOf = (entries: TotalsInput["entries"], rest?: Partial<TotalsInput>) =>
  totalsOf(entries, rest).cells.map(({ count, distinctNominees }) => [count, distinctNominees]);
