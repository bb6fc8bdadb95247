/** The report of one sample in which somebody wrote a sentence of his own that the data contradicts. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createDocumentBuilder } from "../../src/adapters/docx";
import { readWorkbookFile } from "../../src/adapters/xlsx/read-workbook-file";
import { buildReport, check, readWorkbook } from "../../src/core";
import type { CheckResult } from "../../src/core";
import type { WordDocument } from "../host/word/document";
import { loadDocument } from "../host/word/load-document";
import { newParagraph } from "../host/word/text-model";
import { sampleFiles } from "./expected-result";

export const falseClaim = "Cả giai đoạn có hơn 1.000.000 cá nhân được khen thưởng.";
export const reportedSample =
  sampleFiles.find((each) => path.basename(each) === "TH Tan Lap A 5 nam.xlsx") ?? "";

export async function makeEditedReport(): Promise<{
  readonly result: CheckResult;
  readonly document: WordDocument;
}> {
  const bytes = new Uint8Array(readFileSync(reportedSample));
  const snapshot = await readWorkbookFile(bytes, path.basename(reportedSample));
  if (!snapshot.ok) throw new Error(snapshot.failure.code);
  const readings = [readWorkbook(snapshot.value)];
  const checked = check({ readings, appliedOn: "2025-07-25", commune: null, period: null });
  const document = loadDocument(await createDocumentBuilder().build(buildReport(checked)));
  document.blocks.splice(12, 0, newParagraph(falseClaim));
  return { result: checked.result, document };
}
