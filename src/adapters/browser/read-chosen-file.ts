import { fail, succeed } from "../../core";
import type { Result, SourceFailure } from "../../core";

/** Reads the bytes of a file that the user chose; nothing leaves the browser. */
export async function readChosenFile(file: File): Promise<Result<Uint8Array<ArrayBuffer>, SourceFailure>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return fail({ code: "no-access", file: file.name, detail: String(error) });
  }
}
