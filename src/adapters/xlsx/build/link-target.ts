import type { Hyperlink } from "hucre";

/** Tells a link into another file from one inside this workbook. */
const OTHER_FILE = /^[^#!]*\.(xls[xmb]?|ods|docx?|pdf|csv)(#|$)/i;

/** Gives a link as the file stores it: a place in this workbook, or a file name with its odd signs escaped. */
export function linkTarget(link: string): Hyperlink {
  if (/^(https?|mailto):/i.test(link)) return { target: encodeURI(link) };
  if (!OTHER_FILE.test(link)) return { target: "", location: link.replace(/^#/, "") };
  const [file = "", place] = splitOnce(link, "#");
  const address = file.split(/[\\/]/).map(encodeURIComponent).join("/");
  return { target: place === undefined ? address : `${address}#${encodeURI(place)}` };
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
