/** A person's name as typed, without what is no part of it. */
import type { ReadIssueCode } from "../../domain/reading";
import { isAbbreviatedName, stripHonorifics } from "../../text";

export interface NameReading {
  readonly name: string;
  readonly issues: readonly { readonly code: ReadIssueCode; readonly detail: string }[];
}

/** Strips honorifics and a remark in brackets or after a dash; an abbreviated name stays and is reported. */
export function readName(text: string): NameReading {
  const issues: { code: ReadIssueCode; detail: string }[] = [];
  const remark = /\s*[([{]\s*([^)\]}]*)[)\]}]?\s*$|\s+[-–]\s+(.+)$/u.exec(text);
  let name = text;
  if (remark && remark.index > 0) {
    name = text.slice(0, remark.index).trim();
    issues.push({ code: "remark-in-name", detail: (remark[1] ?? remark[2] ?? "").trim() });
  }
  name = stripHonorifics(name).name;
  if (isAbbreviatedName(name)) issues.push({ code: "abbreviated-name", detail: name });
  return { name, issues };
}
