import { TextRun } from "docx";
import type { IRunOptions } from "docx";
import { safeText } from "./safe-text";

export type RunLook = Pick<IRunOptions, "bold" | "italics" | "size" | "color" | "style">;

/** Writes a run of text; every text of the model passes through here, so none reaches the file unguarded. */
export function textRun(text: string, look: RunLook = {}): TextRun {
  const options: IRunOptions = { ...look, text: safeText(text) };
  return new TextRun(options);
}
