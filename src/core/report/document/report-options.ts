import * as z from "zod";
import { fail, succeed } from "../../domain/result";
import type { Result } from "../../domain/result";

/** Whom the report presents, or why nobody. */
export type ModelAnswer = { readonly text: string } | { readonly noneBecause: string };

/** What the clerk decides about a report; what she leaves out is asked for in its place. */
export interface ReportOptions {
  /** The subject in her own words, in place of ours. */
  readonly subject?: string;
  /** Whether round figures are told for the whole period, for each year, or both. */
  readonly speakOf?: "both" | "in-total" | "per-year";
  readonly modelTeacher?: ModelAnswer;
  readonly modelPupil?: ModelAnswer;
}

const answer = z.union([
  z.strictObject({ text: z.string().min(1) }),
  z.strictObject({ noneBecause: z.string().min(1) }),
]);

/** What a file of report options may hold. */
const reportOptionsSchema = z.strictObject({
  subject: z.string().min(1).optional(),
  speakOf: z.enum(["both", "in-total", "per-year"]).optional(),
  modelTeacher: answer.optional(),
  modelPupil: answer.optional(),
});

/** Takes a value that may be report options; the failure names the first place that does not fit. */
export function parseReportOptions(json: unknown): Result<ReportOptions, string> {
  const parsed = reportOptionsSchema.safeParse(json);
  if (parsed.success) return succeed(withoutUndefined(parsed.data));
  const [first] = parsed.error.issues;
  return fail(first === undefined ? "?" : `${first.path.join(".") || "."}: ${first.message}`);
}

function withoutUndefined(options: z.infer<typeof reportOptionsSchema>): ReportOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
