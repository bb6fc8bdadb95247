import type { Hyperlink } from "hucre";

/** A link into another file: its name, and the place in it. A place in this workbook begins with a quote or has no such name. */
const OTHER_FILE = /^(?![#'])(.*?\.(?:xls[xmb]?|ods|docx?|pdf|csv|html?))(?:#(.*))?$/i;

/** Gives a link as the file stores it: a place in this workbook, or a file name with its odd signs escaped. */
export function linkTarget(link: string): Hyperlink {
  if (/^(https?|mailto):/i.test(link)) return { target: encodeURI(link) };
  const other = OTHER_FILE.exec(link);
  if (!other) return { target: "", location: link.replace(/^#/, "") };
  const [, file = "", place] = other;
  const address = file.split(/[\\/]/).map(encodeURIComponent).join("/");
  return { target: place === undefined ? address : `${address}#${encodeURI(place)}` };
}
