import { text } from "node:stream/consumers";
import { writeJson } from "../../../adapters/node/write-json";
import { judge, judgeMoney, parseJudgeCases, parseMoneyCases } from "../../../core";
import { parseJson } from "../read-json";
import { status } from "../terminal";
import type { Terminal } from "../terminal";
import { WrongCall } from "../wrong-call";

/** Judges the cases on standard input: one result for one case, an array for an array. */
export async function runLawJudge(terminal: Terminal): Promise<number> {
  const json = parseJson(await text(terminal.input), "đầu vào chuẩn");
  const cases = casesOf(parseJudgeCases(json));
  const answers = cases.map((one) => judge(one));
  await writeJson(terminal.out, Array.isArray(json) ? answers : answers[0]);
  return status.done;
}

export async function runLawMoney(terminal: Terminal): Promise<number> {
  const json = parseJson(await text(terminal.input), "đầu vào chuẩn");
  const cases = casesOf(parseMoneyCases(json));
  const answers = cases.map((one) => judgeMoney(one));
  await writeJson(terminal.out, Array.isArray(json) ? answers : answers[0]);
  return status.done;
}

function casesOf<T>(
  parsed:
    | { readonly ok: true; readonly value: readonly T[] }
    | { readonly ok: false; readonly failure: readonly string[] },
): readonly T[] {
  if (parsed.ok) return parsed.value;
  throw new WrongCall(parsed.failure.join("\n"));
}
