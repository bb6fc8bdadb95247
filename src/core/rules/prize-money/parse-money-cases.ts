import type { MoneyCase, Result } from "../../domain";
import { moneyCaseSchema } from "../judging/case-shapes";
import { parseCases } from "../judging/parse-cases";

/** Reads the cases of `law money`: one case or an array. */
export function parseMoneyCases(json: unknown): Result<MoneyCase[], string[]> {
  return parseCases(json, moneyCaseSchema) as Result<MoneyCase[], string[]>;
}
