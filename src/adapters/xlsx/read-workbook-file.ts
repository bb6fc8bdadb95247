import type { Result, SourceFailure, WorkbookSnapshot } from "../../core/index";
import { readOds } from "./ods/read-ods";
import { readOoxml } from "./ooxml/read-ooxml";
import { sniff } from "./sniff";
import { Unreadable, encrypted, wrongType } from "./unreadable";
import { openCompoundFile } from "./xls/compound-file";
import { isBiff8, readXls } from "./xls/read-xls";
import { openZip } from "./zip/open-zip";

/** Reads a workbook file of any kind that schools send, as it is; what cannot be read is one typed failure. */
export async function readWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<WorkbookSnapshot, SourceFailure>> {
  try {
    return { ok: true, value: await readBySignature(bytes, fileName) };
  } catch (error) {
    return { ok: false, failure: { ...failureOf(error), file: fileName } };
  }
}

async function readBySignature(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  switch (sniff(bytes)) {
    case "empty":
      throw new Unreadable("empty-file", "the file has no bytes");
    case "zip":
      return readZip(bytes, file);
    case "compound":
      return readCompound(bytes, file);
    case "foreign":
      throw wrongType("no workbook by its first bytes");
    case "early-xls":
      return (await import("./legacy/read-early-xls")).readEarlyXls(bytes, file);
    case "text":
      return (await import("./legacy/read-text-workbook")).readTextWorkbook(bytes, file);
  }
}

function readZip(bytes: Uint8Array, file: string): WorkbookSnapshot {
  const archive = openZip(bytes);
  return archive.has("mimetype") ? readOds(archive, file) : readOoxml(archive, file);
}

async function readCompound(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  const compound = openCompoundFile(bytes);
  if (compound.has("EncryptedPackage")) throw encrypted("a package that opens with a password");
  const name = ["Workbook", "Book"].find((stream) => compound.has(stream));
  if (name === undefined) throw wrongType("a compound file without a workbook in it");
  const stream = compound.read(name);
  if (isBiff8(stream)) return readXls(stream, file);
  return (await import("./legacy/read-early-xls")).readEarlyXls(stream, file);
}

/** Anything but our own signal comes from a library at a loss before damaged bytes. */
function failureOf(error: unknown): Pick<SourceFailure, "code" | "detail"> {
  if (error instanceof Unreadable) return { code: error.code, detail: error.message };
  return { code: "corrupt", detail: error instanceof Error ? error.message : String(error) };
}
