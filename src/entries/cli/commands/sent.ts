/** Who has sent what: schools, their lists and how they stand; files that came again, and which one counts. */
import { readFile } from "node:fs/promises";
import { savedTimes } from "../../../adapters/node/saved-times";
import { writeJson } from "../../../adapters/node/write-json";
import { check, describeSent, findOlderCopies, whoSentWhat } from "../../../core";
import { planOf } from "../check-options";
import type { CheckOptions } from "../check-options";
import { pathsByName } from "../paths-by-name";
import { readProfile } from "../read-profile";
import { readWorkbooks } from "../read-workbooks";
import type { Terminal } from "../terminal";
import { WrongCall } from "../wrong-call";
import { exitStatusOf } from "./check";

export interface SentOptions extends CheckOptions {
  readonly schools?: string;
}

/** A file that another stands in for is told and left out of the counts; where it is unclear which, both count. */
export async function runSent(
  files: readonly string[],
  options: SentOptions,
  terminal: Terminal,
): Promise<number> {
  const plan = await planOf(options);
  const expected = await expectedSchools(options.schools);
  const profile = await readProfile(options.profile);
  const { readings, unreadable } = await readWorkbooks(files, terminal, options.lang, profile);
  const all = check({ ...plan, readings, unreadable, lang: options.lang });
  const copies = findOlderCopies(all.entries, await savedTimes(await pathsByName(files)));
  const older = new Set(copies.flatMap(({ file, reason }) => (reason === "unclear" ? [] : file)));
  const kept = readings.filter(({ file }) => !older.has(file));
  const checked = older.size === 0 ? all : check({ ...plan, readings: kept, unreadable, lang: options.lang });
  const schools = whoSentWhat(checked, expected);
  if (options.json === true) await writeJson(terminal.out, { schools, copies });
  else terminal.out.write(describeSent(schools, copies));
  return exitStatusOf(checked.result);
}

async function expectedSchools(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return [];
  try {
    const lines = (await readFile(file, "utf8")).replace(/^\uFEFF/u, "").split(/\r?\n/u);
    return lines.map((line) => line.trim()).filter((line) => line !== "");
  } catch {
    throw new WrongCall(
      `Không đọc được tệp “${file}” ghi tên các trường. Hãy kiểm tra tên và thư mục của tệp.`,
    );
  }
}
