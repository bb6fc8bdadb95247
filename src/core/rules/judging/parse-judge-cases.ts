import type { JudgeCase, Result } from "../../domain";
import { fail } from "../../domain";
import { awardRecord, sentence } from "../../law";
import { judgeCaseSchema } from "./case-shapes";
import { parseCases } from "./parse-cases";

/** Reads the cases of `law judge`: one case or an array; numbers keep their digits. */
export function parseJudgeCases(json: unknown): Result<JudgeCase[], string[]> {
  const parsed = parseCases(json, judgeCaseSchema);
  if (!parsed.ok) return parsed;
  const unknown = parsed.value.flatMap(({ award }, index) =>
    award === undefined || isKnown(award) ? [] : [[award, index] as const],
  );
  if (unknown.length === 0) return parsed as Result<JudgeCase[], string[]>;
  return fail(
    unknown.map(([award, index]) => {
      const where = sentence("case-place", { number: String(index + 1) });
      return sentence("case-refused", { where, problem: sentence("award-unknown", { award }) });
    }),
  );
}

/** Ratings and the mistaken "LDXS" are asked about like awards. */
const alsoAsked: ReadonlySet<string> = new Set(["HTXSNV", "HTTNV", "HTNV", "KHTNV", "LDXS"]);

function isKnown(award: string): boolean {
  return alsoAsked.has(award) || awardRecord(award) !== undefined;
}
