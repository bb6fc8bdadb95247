/** Two lists that name the same people are asked about once; a few rows, or certain repetitions, each by itself. */
import { defaultSettings } from "../../src/core/law";
import { runRules } from "../../src/core/rules";
import type { Entry } from "../../src/core/domain";
import { readingsOf } from "./build-entry";
import { twoLists } from "./examples";

function found(entries: readonly Entry[]) {
  const readings = readingsOf([...new Set(entries.map((entry) => entry.list))]);
  const { findings } = runRules({ entries, readings, settings: defaultSettings, appliedOn: "2025-08-20" });
  return findings.filter(({ code }) => code === "duplicate-entry" || code === "lists-repeat");
}

const names = ["Vũ Thị Hạnh", "Lê Thị Lan", "Trần Văn Bình"] as const;

it("asks once of two lists with three rows in common, at the first row of the later list, with all places", () => {
  const findings = found(twoLists(...names));
  expect(findings).toMatchObject([
    {
      code: "lists-repeat",
      severity: "query",
      params: { rowCount: 3, otherFile: null },
    },
  ]);
  const [one] = findings;
  expect([one?.at.cell, ...(one?.related ?? []).map(({ cell }) => cell)]).toEqual([
    "B8",
    "B8",
    "B9",
    "B9",
    "B10",
    "B10",
  ]);
  expect(new Set(one?.related?.map(({ sheet }) => sheet)).size).toBe(2);
});

it("asks of two rows one by one", () => {
  expect(found(twoLists(...names.slice(0, 2))).map(({ code }) => code)).toEqual([
    "duplicate-entry",
    "duplicate-entry",
  ]);
});

it("leaves what is certain, in one list, beside it", () => {
  const entries = twoLists(...names);
  const [first] = entries;
  if (first === undefined) throw new Error("no row");
  const dated = { ...first.fields, birthDate: { cell: "C8", raw: "04/03/1985", value: "1985-03-04" } };
  const twice = [8, 20].map((row) => ({ ...first, row, name: "Đỗ Thị Mơ", fields: dated }));
  const codes = found([...entries, ...twice]).map(({ code, severity }) => `${code} ${severity}`);
  expect(codes.sort()).toEqual(["duplicate-entry error", "lists-repeat query"]);
});
