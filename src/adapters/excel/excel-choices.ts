import type { ExpectedChoices, Result, SinkFailure } from "../../core/index";
import { writeFailureOf } from "./changing/write-failure";
import { addressOf } from "./writing/addresses";
import { writeValidations } from "./writing/write-parts";

/** Gives the choices that cells no longer offer, in part or at all; looks only. */
export async function findLostChoices(
  expected: readonly ExpectedChoices[],
): Promise<Result<readonly ExpectedChoices[], SinkFailure>> {
  return guarded(expected, async (context) => {
    const asked = expected.map((each) => ({ each, rule: ruleAt(context, each).load("type") }));
    await context.sync();
    return asked.flatMap(({ each, rule }) => (rule.type === "List" || rule.type === "Custom" ? [] : [each]));
  });
}

/** Puts choices back in one request; no value is touched. */
export async function putBackChoices(
  lost: readonly ExpectedChoices[],
): Promise<Result<readonly ExpectedChoices[], SinkFailure>> {
  return guarded(lost, async (context) => {
    for (const { sheet, validation } of lost)
      writeValidations(context.workbook.worksheets.getItem(sheet), { validations: [validation] });
    await context.sync();
    return lost;
  });
}

function ruleAt(context: Excel.RequestContext, { sheet, asked }: ExpectedChoices): Excel.DataValidation {
  return context.workbook.worksheets.getItem(sheet).getRange(addressOf(asked)).dataValidation;
}

async function guarded(
  choices: readonly ExpectedChoices[],
  work: (context: Excel.RequestContext) => Promise<readonly ExpectedChoices[]>,
): Promise<Result<readonly ExpectedChoices[], SinkFailure>> {
  if (choices.length === 0) return { ok: true, value: [] };
  try {
    return { ok: true, value: await Excel.run(work) };
  } catch (error) {
    return { ok: false, failure: await writeFailureOf(error, choices[0]?.sheet ?? "Excel") };
  }
}
