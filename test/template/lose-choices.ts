/** What a paste does to our form's drop-down lists, done to the parts of the file. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Rewrites the sheets of a workbook; in the whole form the second is Cá nhân. */
export function withSheets(bytes: Uint8Array, rewrite: (xml: string, sheet: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const sheet = /worksheets\/(\w+)\.xml$/u.exec(name)?.[1];
    return [name, sheet === undefined ? part : strToU8(rewrite(strFromU8(part), sheet))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** Takes all drop-down lists away, from one sheet ("sheet2") or from every one. */
export function withoutChoices(bytes: Uint8Array, only?: string): Uint8Array {
  return withSheets(bytes, (xml, sheet) =>
    only === undefined || sheet === only ? xml.replace(/<dataValidations.*<\/dataValidations>/su, "") : xml,
  );
}
