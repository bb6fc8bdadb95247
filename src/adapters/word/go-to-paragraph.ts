import type { Result, SourceFailure } from "../../core/index";
import { sourceFailureOf } from "./office-error";

const OPEN_DOCUMENT = "Word";

/** Selects a paragraph that was read: at its place where it still stands there, else where its words stand now. */
export async function goToParagraph(at: number, text: string): Promise<Result<boolean, SourceFailure>> {
  try {
    return { ok: true, value: await Word.run((context) => select(context, at, text)) };
  } catch (error) {
    return { ok: false, failure: sourceFailureOf(error, OPEN_DOCUMENT) };
  }
}

/** False where the words are gone. */
async function select(context: Word.RequestContext, at: number, text: string): Promise<boolean> {
  const { items } = await loaded(context);
  const found = items[at]?.text === text ? items[at] : items.find((paragraph) => paragraph.text === text);
  if (!found) return false;
  found.getRange().select();
  await context.sync();
  return true;
}

async function loaded(context: Word.RequestContext): Promise<Word.ParagraphCollection> {
  const paragraphs = context.document.body.paragraphs.load("items/text");
  await context.sync();
  return paragraphs;
}
