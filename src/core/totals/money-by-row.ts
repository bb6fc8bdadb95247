import type { AwardId } from "../domain/award";
import type { MoneyRow } from "../domain/check-result";
import type { RowPlace } from "../domain/place";

/** Gives what is due for one award of a row; undefined where it was not priced. */
export type FindMoney = (at: RowPlace, award: AwardId) => MoneyRow | undefined;

type Sheet = Map<number, MoneyRow[]>;

/** Collects money by file, sheet and row: one key of all parts would be written out for each of 100,000 rows. */
export function collectMoney(money: readonly MoneyRow[]): FindMoney {
  const files = new Map<string, Map<string, Sheet>>();
  for (const priced of money) {
    const { file, sheet: name, row } = priced.at;
    let sheets = files.get(file);
    if (sheets === undefined) files.set(file, (sheets = new Map<string, Sheet>()));
    let sheet = sheets.get(name);
    if (sheet === undefined) sheets.set(name, (sheet = new Map<number, MoneyRow[]>()));
    const ofRow = sheet.get(row);
    if (ofRow === undefined) sheet.set(row, [priced]);
    else ofRow.push(priced);
  }
  return ({ file, sheet, row, ofYear, ofName }, award) =>
    files
      .get(file)
      ?.get(sheet)
      ?.get(row)
      ?.findLast(
        (priced) => priced.award === award && priced.at.ofYear === ofYear && priced.at.ofName === ofName,
      );
}
