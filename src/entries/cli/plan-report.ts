import path from "node:path";
import { createDocumentBuilder, createTemplateFiller } from "../../adapters/docx";
import { nodeXml } from "../../adapters/docx/reading/node-xml";
import { readFileBytes } from "../../adapters/node/read-file-bytes";
import {
  buildReport,
  describeDocumentFailure,
  describeTemplateFailure,
  parseReportOptions,
  templateContent,
} from "../../core";
import type { ReportInput, ReportOptions } from "../../core";
import { readJson } from "./read-json";
import type { Lang } from "./terminal";
import { WrongCall } from "./wrong-call";

/** How the report of a run is made: our own layout, or the commune's template. */
export interface ReportPlan {
  build(input: ReportInput): Promise<Uint8Array>;
}

export interface ReportPlanOptions {
  readonly template?: string;
  readonly reportOptions?: string;
  readonly lang: Lang;
}

/** Reads what the call says of the report, before anything is checked. @throws {WrongCall} where a file is not what it should be */
export async function planReport(options: ReportPlanOptions): Promise<ReportPlan> {
  const { template, reportOptions, lang } = options;
  const decided = reportOptions === undefined ? {} : await readOptions(reportOptions);
  if (template === undefined)
    return { build: (input) => createDocumentBuilder().build(buildReport({ ...input, options: decided })) };
  const name = path.basename(template);
  const bytes = await readFileBytes(template);
  if (!bytes.ok) throw new WrongCall(describeDocumentFailure({ ...bytes.failure, file: name }, lang));
  return {
    async build(input) {
      const content = templateContent({ ...input, options: decided });
      const filled = await createTemplateFiller(nodeXml).fill(bytes.value, name, content);
      if (filled.ok) return filled.value;
      throw new WrongCall(describeTemplateFailure(filled.failure, lang));
    },
  };
}

async function readOptions(file: string): Promise<ReportOptions> {
  const parsed = parseReportOptions(await readJson(file));
  if (parsed.ok) return parsed.value;
  throw new WrongCall(
    `Tệp “${file}” không phải lựa chọn báo cáo hợp lệ (${parsed.failure}). Hãy xem hướng dẫn “Dùng mẫu báo cáo của xã”.`,
  );
}
