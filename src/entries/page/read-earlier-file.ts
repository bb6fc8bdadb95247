import { readWorkbookFile } from "../../adapters/xlsx/read-workbook-file";
import { figuresOfCells, figuresOfSummary, parseCheckResult } from "../../core";
import type { SourceFailure } from "../../core";
import type { EarlierFigures } from "../../ui/services";
import { parseJson } from "../../ui/work/parse-json";

/** Reads the figures of an earlier result, by its content: a result in JSON, or a summary of ours. */
export async function readEarlierFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<EarlierFigures | SourceFailure | null> {
  if (/\.json$/iu.test(name)) {
    const result = parseCheckResult(parseJson(new TextDecoder().decode(bytes)));
    return result.ok ? { name, figures: figuresOfCells(result.value.totals.cells) } : null;
  }
  const snapshot = await readWorkbookFile(bytes, name);
  if (!snapshot.ok) return { ...snapshot.failure, file: name };
  const figures = figuresOfSummary(snapshot.value);
  return figures && { name, figures };
}
