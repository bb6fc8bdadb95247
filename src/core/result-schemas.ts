/** Shapes of the results as zod schemas: what comes back from a file is checked before it is trusted. */
import * as z from "zod";
import type { CheckResult } from "./domain/check-result";
import { fail, succeed } from "./domain/result";
import type { Result } from "./domain/result";

const rowPlace = z.object({
  file: z.string(),
  sheet: z.string(),
  row: z.number().int().positive(),
  ofYear: z.string().optional(),
  ofName: z.string().optional(),
  byCouncil: z.literal(true).optional(),
});
const place = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  school: z.string().optional(),
});
const condition = z.object({
  rule: z.string(),
  limb: z.string(),
  outcome: z.enum(["met", "not-met", "unknown", "not-in-force"]),
  facts: z.array(
    z.object({
      name: z.string(),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      cell: z.string().optional(),
    }),
  ),
  citation: z.string(),
});
const verdict = z.object({
  at: rowPlace,
  award: z.string(),
  verdict: z.enum(["eligible", "ineligible", "needs-review", "on-hold"]),
  decidedBy: z.array(z.string()),
  conditions: z.array(condition),
  missing: z.array(z.string()),
});
const finding = z.object({
  code: z.string(),
  number: z.string(),
  severity: z.enum(["error", "query", "note"]),
  rule: z.string().optional(),
  at: place,
  related: z.array(place).optional(),
  params: z.record(z.string(), z.unknown()),
  text: z.string(),
  fix: z.string(),
  citation: z.string().optional(),
});
const status = z.enum(["proposed", "decided"]);
const level = z.enum(["truong", "xa", "huyen", "so", "tinh", "bo", "trung-uong"]).nullable();
const count = z.number().int().nonnegative();
const totalCell = z.object({
  school: z.string().nullable(),
  schoolType: z.enum(["MN", "TH", "THCS", "other"]),
  year: z.string().nullable(),
  award: z.string(),
  kind: z.enum(["individual", "collective", "household"]),
  status,
  level,
  recipient: z.enum(["teacher", "manager", "staff", "learner", "household", "unit", "unknown"]),
  occasion: z.enum(["regular", "thematic", "sudden", "unknown"]),
  fund: z.enum(["emulation", "other"]),
  count,
  distinctNominees: count,
  moneyVnd: count,
  rows: z.array(z.object({ file: z.string(), sheet: z.string(), rows: z.string() })),
});
const totalGroup = z.object({
  status,
  year: z.string().nullable().optional(),
  school: z.string().nullable().optional(),
  collectives: count,
  individuals: count,
  distinctCollectives: count,
  distinctIndividuals: count,
  households: count.optional(),
  distinctHouseholds: count.optional(),
  recognitions: count.optional(),
  moneyVnd: count,
});
const money = z.object({
  at: rowPlace,
  award: z.string(),
  coefficient: z.string().nullable(),
  baseSalaryVnd: count.nullable(),
  dueVnd: count.nullable(),
  recordedVnd: count.optional(),
  differenceVnd: z.number().int().optional(),
  payer: level,
  rule: z.array(z.string()),
});

/** The result of `check`, as `ket-qua.json` holds it. */
export const checkResultSchema = z.object({
  schema: z.literal(1),
  appliedOn: z.string().nullable(),
  commune: z.string().nullable(),
  period: z.object({ type: z.enum(["school", "calendar"]), from: z.number(), to: z.number() }).nullable(),
  settings: z.record(z.string(), z.unknown()),
  coverage: z.array(
    z.object({
      instrument: z.string(),
      coverage: z.enum(["complete", "partial", "not-modelled"]),
      note: z.string().optional(),
    }),
  ),
  files: z.array(
    z.object({
      file: z.string(),
      recordCount: count,
      lists: z.union([count, z.array(z.unknown())]),
      unread: z.array(
        z.object({
          sheet: z.string(),
          range: z.string(),
          why: z.enum(["outside-lists", "no-list", "people"]),
        }),
      ),
    }),
  ),
  verdicts: z.array(verdict),
  findings: z.array(finding),
  totals: z.object({
    cells: z.array(totalCell),
    byYear: z.array(totalGroup),
    bySchool: z.array(totalGroup),
    period: z.array(totalGroup),
  }),
  money: z.array(money),
  decisions: z.array(z.unknown()),
  incomplete: z.array(
    z.object({
      file: z.string().optional(),
      rule: z.string().optional(),
      at: place.optional(),
      code: z.string(),
      text: z.string(),
    }),
  ),
});

/** Takes a value that may be a check result; the failure names the first place that does not fit. */
export function parseCheckResult(json: unknown): Result<CheckResult, string> {
  const parsed = checkResultSchema.safeParse(json);
  if (parsed.success) return succeed(parsed.data as CheckResult);
  const [first] = parsed.error.issues;
  return fail(first === undefined ? "?" : `${first.path.join(".") || "."}: ${first.message}`);
}
