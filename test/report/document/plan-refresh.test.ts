/** What would change in an open report: only figures in their frames, each with its old and new text. */
import { nameFact } from "../../../src/core/report/document/name-fact";
import { planRefresh } from "../../../src/core/report/document/plan-refresh";
import type { ReportFact } from "../../../src/core/report/document/fact";

function fact(key: string, text: string, more: Partial<ReportFact["filter"]> = {}): ReportFact {
  const filter = { measure: "count", of: "commendation", ...more } as const;
  return { key, value: Number(text), text, exactness: "exact", filter, rows: [] };
}

const facts = [fact("a", "80"), fact("b", "650")];

it("counts places with one old text together, and tells copies that were typed over apart", () => {
  const controls = [
    { tag: "a", text: "75" },
    { tag: "a", text: "75" },
    { tag: "a", text: "8O" },
    { tag: "b", text: "650" },
  ];
  expect(planRefresh(controls, facts)).toEqual({
    changes: [
      { tag: "a", before: "75", after: "80", count: 2 },
      { tag: "a", before: "8O", after: "80", count: 1 },
    ],
    same: 1,
    unknown: [],
  });
});

it("leaves prompts alone, and names frames that today's data has no figure for", () => {
  const controls = [
    { tag: "prompt.bases", text: "Căn cứ …" },
    { tag: "school.cu.awards", text: "12" },
  ];
  expect(planRefresh(controls, facts)).toEqual({
    changes: [],
    same: 0,
    unknown: [{ tag: "school.cu.awards", text: "12" }],
  });
});

it.each([
  [
    fact("x", "3", { kind: "collective", status: "decided" }),
    "Số lượt tập thể, Cả giai đoạn, đã có quyết định",
  ],
  [
    fact("y", "3", { measure: "moneyVnd", year: "2024-2025", school: null }),
    "Tiền thưởng khen thưởng, Chưa rõ trường, 2024-2025",
  ],
])("a figure is named by what it counts", (given, expected) => {
  expect(nameFact(given)).toBe(expected);
});
