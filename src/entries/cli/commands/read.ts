import { writeJson } from "../../../adapters/node/write-json";
import { readProfile } from "../read-profile";
import { readWorkbooks } from "../read-workbooks";
import { status } from "../terminal";
import type { Lang, Terminal } from "../terminal";

export interface ReadOptions {
  readonly lang: Lang;
  readonly profile?: string;
}

/** Prints what was understood of each workbook; a file that cannot be read says so in its own object. */
export async function runRead(
  files: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
): Promise<number> {
  const { readings, unreadable } = await readWorkbooks(
    files,
    terminal,
    options.lang,
    await readProfile(options.profile),
  );
  const failed = unreadable.map((reason) => ({
    schema: 1,
    file: reason.file,
    sheets: [],
    lists: [],
    regions: [],
    recordCount: 0,
    unread: [],
    incomplete: [reason],
  }));
  await writeJson(terminal.out, [...readings, ...failed]);
  return failed.length > 0 ? status.incomplete : status.done;
}
