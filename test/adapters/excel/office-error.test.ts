/** Codes of Office as typed failures; mistakes of our own are thrown. */
import { sinkFailureOf, sourceFailureOf } from "../../../src/adapters/excel/office-error";
import { describeSinkFailure, describeSourceFailure } from "../../../src/core";
import { openBlank } from "../../host/open-excel";

/** Every code that Excel's own enumeration lists, and those that only the wire has. */
function allCodes(): readonly string[] {
  openBlank();
  return [
    ...Object.values(Excel.ErrorCodes as unknown as Record<string, string>),
    "Timeout",
    "InvalidOperationInCellEditMode",
  ];
}

async function errorOf(code: string): Promise<unknown> {
  const { host } = openBlank();
  host.faults.refuseAll = { code, message: "refused", status: 400 };
  const run = Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  return run.then(
    () => undefined,
    (error: unknown) => error,
  );
}

it("every code of Excel gives a failure with a sentence that says what to do", async () => {
  for (const code of allCodes()) {
    const error = await errorOf(code);
    const source = sourceFailureOf(error, "Sổ.xlsx");
    const sink = sinkFailureOf(error, "Tổng hợp");
    expect([code, source.detail, sink.detail]).toEqual([
      code,
      expect.stringContaining(code),
      expect.stringContaining(code),
    ]);
    expect(describeSourceFailure(source)).toMatch(/Hãy/);
    expect(describeSinkFailure(sink)).toMatch(/Hãy/);
  }
});

it.each(["PropertyNotLoaded", "InvalidObjectPath"])("%s is our mistake and is thrown", async (code) => {
  const error = await errorOf(code);
  expect(() => sourceFailureOf(error, "Sổ.xlsx")).toThrow(error as Error);
});

it("anything that is no refusal of Office is thrown", () => {
  expect(() => sourceFailureOf(new TypeError("x"), "Sổ.xlsx")).toThrow(TypeError);
});
