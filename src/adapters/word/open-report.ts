import type { Result, SinkFailure } from "../../core/index";
import { sinkFailureOf } from "./office-error";

/** Bytes that are turned into text at once; more arguments than this overflow the stack in some engines. */
const CHUNK = 8_192;

/** Opens a built report as a new document, with its headers, footers and controls; the open document is not touched. */
export async function openReport(bytes: Uint8Array, name: string): Promise<Result<void, SinkFailure>> {
  try {
    await Word.run(async (context) => {
      context.application.createDocument(base64Of(bytes)).open();
      await context.sync();
    });
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, failure: sinkFailureOf(error, name) };
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}
