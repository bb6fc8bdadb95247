/** A second set of lists as schools fill them: every planted error is found, and no other row is called wrong. */
import { check, readWorkbook } from "../../src/core";
import { makeMessyLists } from "./messy-lists";

const { sheets, planted } = makeMessyLists();
const reading = readWorkbook({ file: "messy.xlsx", sheets, date1904: false });
const { result } = check({ readings: [reading], appliedOn: "2025-08-20", commune: null, period: null });

const placeOf = (sheet = "", row = ""): string => `${sheet}:${row}`;
const plantedAt = new Set(planted.map(({ sheet, row }) => placeOf(sheet, String(row))));
const findings = result.findings.map(({ code, severity, at, related = [] }) => ({
  code,
  severity,
  place: placeOf(at.sheet, /\d+/u.exec(at.cell ?? "")?.[0]),
  related: related.map((other) => placeOf(other.sheet, /\d+/u.exec(other.cell ?? "")?.[0])),
}));

it("plants at least forty errors in eight schools, and every row is read", () => {
  expect(planted.length).toBeGreaterThanOrEqual(40);
  expect(reading.lists.map(({ records }) => records.length)).toEqual(sheets.map(() => 40));
});

it("finds every planted error", () => {
  const missed = planted.filter(
    ({ sheet, row, code }) =>
      !findings.some(
        (each) => each.code === code && [each.place, ...each.related].includes(placeOf(sheet, String(row))),
      ),
  );
  expect(missed).toEqual([]);
});

it("calls no other row wrong", () => {
  const rows = new Set(
    reading.lists.flatMap(({ sheet, records }) => records.map(({ row }) => placeOf(sheet, String(row)))),
  );
  const wrong = findings.filter(
    ({ severity, place, related }) =>
      severity === "error" &&
      rows.has(place) &&
      !plantedAt.has(place) &&
      !related.some((other) => plantedAt.has(other)),
  );
  expect(wrong).toEqual([]);
});

it("asks about at most one in twenty of the other rows", () => {
  const rows = reading.lists.flatMap(({ sheet, records }) =>
    records.map(({ row }) => placeOf(sheet, String(row))),
  );
  const others = rows.filter((place) => !plantedAt.has(place));
  const asked = others.filter((place) =>
    findings.some((each) => each.severity === "query" && each.place === place),
  );
  expect(asked.length * 20).toBeLessThanOrEqual(others.length);
});
