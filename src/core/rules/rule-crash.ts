import { nameCell, placeIn, placeOfList } from "./lookup/list-in-run";
import type { Entry, IncompleteReason, Place } from "../domain";
import type { ListInRun } from "./lookup/list-in-run";

/**
 * Makes a crash of a rule a visible reason why the result is incomplete, with rule and place: it is never a pass, and never
 * stops the other rows.
 */
export function crashOf(rule: string, subject: unknown, error: unknown): IncompleteReason {
  const at = placeOf(subject);
  const where = [at?.file, at?.sheet, at?.cell].filter((part) => part !== undefined).join(", ");
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: "rule-crashed",
    rule,
    ...(at?.file === undefined ? {} : { file: at.file }),
    ...(at === undefined ? {} : { at }),
    text:
      `Phép kiểm tra “${rule}” bị lỗi${where === "" ? "" : ` ở ${where}`} nên kết quả chưa đầy đủ. ` +
      `Đề nghị xem lại chỗ này bằng mắt và gửi thông báo lỗi cho người phụ trách phần mềm: ${detail}`,
  };
}

/** Best effort: whatever the subject is, its row or list is named, and naming it never throws. */
function placeOf(subject: unknown): Place | undefined {
  try {
    if (isEntry(subject)) return placeIn(subject, nameCell(subject));
    if (isList(subject)) return placeOfList(subject);
    if (Array.isArray(subject)) return placeOf(subject[0]);
    if (hasEntry(subject)) return placeOf(subject.entry);
    if (hasEntries(subject)) return placeOf(subject.entries);
    if (hasFile(subject)) return { file: subject.file };
  } catch {
    return undefined;
  }
  return undefined;
}

function isEntry(subject: unknown): subject is Entry {
  return isRecord(subject) && "row" in subject && "list" in subject && "awards" in subject;
}

function isList(subject: unknown): subject is ListInRun {
  return isRecord(subject) && "reading" in subject && "entries" in subject;
}

function hasEntry(subject: unknown): subject is { readonly entry: unknown } {
  return isRecord(subject) && "entry" in subject;
}

function hasEntries(subject: unknown): subject is { readonly entries: unknown } {
  return isRecord(subject) && "entries" in subject;
}

function hasFile(subject: unknown): subject is { readonly file: string } {
  return isRecord(subject) && typeof subject.file === "string";
}

function isRecord(subject: unknown): subject is Readonly<Record<string, unknown>> {
  return typeof subject === "object" && subject !== null;
}
