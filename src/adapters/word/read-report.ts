import type { Result, SourceFailure } from "../../core/index";
import { sourceFailureOf } from "./office-error";

/** A control of the open document that is named. */
export interface ReportControl {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/** What the open document says, paragraph by paragraph, and in its named controls. */
export interface ReportText {
  readonly paragraphs: readonly string[];
  readonly controls: readonly ReportControl[];
}

/** Called the open document in failures: Word gives add-ins no name of it. */
const OPEN_DOCUMENT = "Word";

/** Reads the open document in one request; writes nothing. */
export async function readReport(): Promise<Result<ReportText, SourceFailure>> {
  try {
    return { ok: true, value: await Word.run(read) };
  } catch (error) {
    return { ok: false, failure: sourceFailureOf(error, OPEN_DOCUMENT) };
  }
}

async function read(context: Word.RequestContext): Promise<ReportText> {
  const { document } = context;
  const paragraphs = document.body.paragraphs.load("items/text");
  const controls = document.contentControls.load("items/tag,items/title,items/text");
  await context.sync();
  return {
    paragraphs: paragraphs.items.map(({ text }) => text),
    controls: controls.items
      .filter(({ tag, title }) => tag !== "" || title !== "")
      .map(({ tag, title, text }) => ({ tag, title, text })),
  };
}
