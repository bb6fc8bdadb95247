/** The kinds of files that are handed over. */
export const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const byEnding: Readonly<Record<string, string>> = {
  docx: wordType,
  xlsx: excelType,
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  zip: "application/zip",
};

/** Gives the kind by the ending of a name. */
export function typeOf(name: string): string {
  return byEnding[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}
