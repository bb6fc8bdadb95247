/** Reads the named workbooks one after another; what cannot be read is told and the rest goes on. */
import path from "node:path";
import { createProgress } from "../../adapters/node/progress";
import { findWorkbookFiles } from "../../adapters/node/find-workbook-files";
import { readFileBytes } from "../../adapters/node/read-file-bytes";
import { readOfferedChoices } from "../../adapters/xlsx/read-offered-choices";
import { readWorkbookFile } from "../../adapters/xlsx/read-workbook-file";
import {
  describeLostChoices,
  describePeopleLeft,
  describeSourceFailure,
  lostChoices,
  readWorkbook,
} from "../../core";
import type { IncompleteReason, Profile, SourceFailure, WorkbookReading } from "../../core";
import { say } from "./terminal";
import type { Lang, Terminal } from "./terminal";

export interface ReadFiles {
  readonly readings: readonly WorkbookReading[];
  readonly unreadable: readonly IncompleteReason[];
}

export async function readWorkbooks(
  files: readonly string[],
  terminal: Terminal,
  lang: Lang,
  profile?: Profile,
): Promise<ReadFiles> {
  const found = await findWorkbookFiles(files);
  const names = displayNames(found.paths);
  const progress = createProgress({
    write: (text) => terminal.err.write(text),
    isTTY: terminal.err.isTTY ?? false,
    columns: terminal.err.columns ?? 80,
  });
  const readings: WorkbookReading[] = [];
  const failures: SourceFailure[] = [...found.failures];
  const notices: string[] = [];
  let rows = 0;
  for (const [index, file] of found.paths.entries()) {
    progress.step(stepText(lang, index + 1, found.paths.length, rows, names[index] ?? file));
    const read = await readOne(file, names[index] ?? path.basename(file), profile);
    if ("code" in read) failures.push(read);
    else {
      readings.push(read.reading);
      notices.push(...noticesOf(read, lang));
      rows += read.reading.recordCount;
    }
  }
  progress.done();
  const unreadable = failures.map((failure) => ({
    file: failure.file,
    code: failure.code,
    text: describeSourceFailure(failure, lang),
  }));
  for (const text of [...unreadable.map((reason) => reason.text), ...notices]) say(terminal, text);
  return { readings, unreadable };
}

function stepText(lang: Lang, index: number, count: number, rows: number, name: string): string {
  return lang === "vi"
    ? `Đang đọc tệp ${String(index)}/${String(count)} (đã đọc ${String(rows)} hàng): ${name}`
    : `Reading file ${String(index)}/${String(count)} (${String(rows)} rows so far): ${name}`;
}

interface ReadFile {
  readonly reading: WorkbookReading;
  readonly bytes: Uint8Array;
}

async function readOne(file: string, name: string, profile?: Profile): Promise<ReadFile | SourceFailure> {
  const bytes = await readFileBytes(file);
  if (!bytes.ok) return { ...bytes.failure, file: name };
  const snapshot = await readWorkbookFile(bytes.value, name);
  if (!snapshot.ok) return snapshot.failure;
  return { reading: readWorkbook(snapshot.value, profile), bytes: bytes.value };
}

/** What is said of a file that changes nothing in the result. */
function noticesOf({ reading, bytes }: ReadFile, lang: Lang): readonly string[] {
  const lost = lostChoices(reading, (sheets) => readOfferedChoices(bytes, sheets));
  const people = describePeopleLeft(reading.unread, lang);
  return [
    ...(lost.length === 0 ? [] : [describeLostChoices(reading.file, lost, lang)]),
    ...(people === undefined ? [] : [`${reading.file}: ${people}`]),
  ];
}

/** Files are known by their names; two of one name in different folders carry the folder too. */
export function displayNames(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of paths) counts.set(path.basename(file), (counts.get(path.basename(file)) ?? 0) + 1);
  return paths.map((file) =>
    (counts.get(path.basename(file)) ?? 0) > 1
      ? path.join(path.basename(path.dirname(file)), path.basename(file))
      : path.basename(file),
  );
}
