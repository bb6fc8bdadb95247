import { figureFinder } from "../../core/index";
import type { Result, SinkFailure } from "../../core/index";
import { sinkFailureOf } from "./office-error";

export interface FactChange {
  readonly tag: string;
  readonly before: string;
  readonly after: string;
}

export interface FactsFilled {
  readonly changed: readonly FactChange[];
  /** Keys without a control in this document. */
  readonly absent: readonly string[];
}

export interface FillFailure extends SinkFailure {
  /** True where some figures may be new and others old: the document could not be put back. */
  readonly isIncomplete: boolean;
}

const OPEN_DOCUMENT = "Word";

/** Puts figures into the controls that bear their keys; all other words of the document are the clerk's and stay. */
export async function fillFacts(
  facts: ReadonlyMap<string, string>,
): Promise<Result<FactsFilled, FillFailure>> {
  const changes: FactChange[] = [];
  try {
    return { ok: true, value: await Word.run((context) => fill(context, facts, changes)) };
  } catch (error) {
    const failure = sinkFailureOf(error, OPEN_DOCUMENT);
    return { ok: false, failure: { ...failure, isIncomplete: !(await tryToPutBack(changes)) } };
  }
}

async function fill(
  context: Word.RequestContext,
  facts: ReadonlyMap<string, string>,
  changes: FactChange[],
): Promise<FactsFilled> {
  const controls = await loadControls(context);
  const keyOf = figureFinder(facts.keys());
  for (const control of controls) {
    const tag = keyOf(control);
    const after = facts.get(tag);
    if (after === undefined || after === control.text) continue;
    changes.push({ tag, before: control.text, after });
    control.insertText(after, "Replace");
  }
  await context.sync();
  const known = new Set(controls.map(keyOf));
  return { changed: changes, absent: [...facts.keys()].filter((tag) => !known.has(tag)) };
}

async function loadControls(context: Word.RequestContext): Promise<readonly Word.ContentControl[]> {
  const controls = context.document.contentControls.load("items/tag,items/title,items/text");
  await context.sync();
  return controls.items;
}

/** After a failure the figures that were changed get their old text again, if Word lets us. */
async function tryToPutBack(changes: readonly FactChange[]): Promise<boolean> {
  if (changes.length === 0) return true;
  try {
    await Word.run(async (context) => {
      const keyOf = figureFinder(changes.map(({ tag }) => tag));
      for (const control of await loadControls(context)) {
        const change = changes.find(({ tag, after }) => tag === keyOf(control) && after === control.text);
        if (change) control.insertText(change.before, "Replace");
      }
      await context.sync();
    });
    return true;
  } catch (error) {
    sinkFailureOf(error, OPEN_DOCUMENT);
    return false;
  }
}
