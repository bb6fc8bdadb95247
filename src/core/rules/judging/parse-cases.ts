import type * as z from "zod/mini";
import { fail, succeed } from "../../domain";
import type { Result } from "../../domain";
import { defaultSettings, parseSettings, sentence } from "../../law";

interface WithSettings {
  readonly settings?: Record<string, unknown> | undefined;
}

/** Reads one case or an array of them; each fault gives a Vietnamese sentence that names the place. */
export function parseCases<T extends WithSettings>(
  json: unknown,
  schema: z.ZodMiniType<T>,
): Result<T[], string[]> {
  if (typeof json !== "object" || json === null) return fail([sentence("cases-not-object", {})]);
  const faults: string[] = [];
  const cases: T[] = [];
  (Array.isArray(json) ? (json as unknown[]) : [json]).forEach((one, index) => {
    const place = sentence("case-place", { number: String(index + 1) });
    const parsed = schema.safeParse(one);
    if (!parsed.success) {
      faults.push(...parsed.error.issues.map((issue) => faultOf(place, issue)));
      return;
    }
    const settings = parseSettings(parsed.data.settings ?? {}, defaultSettings);
    if (settings.ok) cases.push(parsed.data);
    else faults.push(...settings.failure.map(({ text }) => `${place}, settings: ${text}`));
  });
  return faults.length > 0 ? fail(faults) : succeed(cases);
}

function faultOf(place: string, issue: z.core.$ZodIssue): string {
  const where = [place, issue.path.map(String).join(".")].filter(Boolean).join(", ");
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `"${key}"`).join(", ");
    return sentence("case-refused", { where, problem: sentence("case-unknown-keys", { keys }) });
  }
  const problem = sentence("case-wrong-value", { expected: expectedOf(issue) });
  return sentence("case-refused", { where, problem });
}

/** What would be right, as far as the schema says it without English words. */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return issue.values.map(String).join(", ");
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "too_small") return `≥ ${String(issue.minimum)}`;
  return "yyyy-mm-dd, yyyy-mm, yyyy; 2024-2025; 0.15";
}
