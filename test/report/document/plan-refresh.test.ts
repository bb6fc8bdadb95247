/** What would change in an open report: only figures in their frames, each with its old and new text. */
import { nameFact } from "../../../src/core/report/document/name-fact";
import { figureTitle } from "../../../src/core/report/document/figure-mark";
import { planRefresh } from "../../../src/core/report/document/plan-refresh";
import type { TaggedText } from "../../../src/core/report/document/plan-refresh";
import type { ReportFact } from "../../../src/core/report/document/fact";

function fact(key: string, text: string, more: Partial<ReportFact["filter"]> = {}): ReportFact {
  const filter = { measure: "count", of: "commendation", ...more } as const;
  return { key, value: Number(text), text, exactness: "exact", filter, rows: [] };
}

const tagged = (tag: string, text: string): TaggedText => ({ tag, title: "", text });

const facts = [fact("a", "80"), fact("b", "650")];

it("counts places with one old text together, and tells copies that were typed over apart", () => {
  const controls = [tagged("a", "75"), tagged("a", "75"), tagged("a", "8O"), tagged("b", "650")];
  expect(planRefresh(controls, facts, ["a", "b"])).toEqual({
    changes: [
      { tag: "a", before: "75", after: "80", count: 2 },
      { tag: "a", before: "8O", after: "80", count: 1 },
    ],
    same: 1,
    unknown: [],
    missing: [],
  });
});

it("leaves prompts alone, names frames without a figure today, and figures of a full report without a frame", () => {
  const controls = [tagged("prompt.bases", "Căn cứ …"), tagged("school.cu.awards", "12")];
  expect(planRefresh(controls, facts, ["b"])).toEqual({
    changes: [],
    same: 0,
    unknown: [tagged("school.cu.awards", "12")],
    missing: [facts[1]],
  });
});

it("finds figures by the mark in their title where a program dropped the tags, and no frame of others", () => {
  const gone = { tag: "", title: figureTitle("school.cu.awards"), text: "12" };
  const controls = [
    { tag: "", title: figureTitle("a"), text: "75" },
    { tag: "", title: figureTitle("b"), text: "650" },
    { tag: "", title: "Căn cứ", text: "Căn cứ …" },
    gone,
  ];
  expect(planRefresh(controls, facts, ["a", "b"])).toEqual({
    changes: [{ tag: "a", before: "75", after: "80", count: 1 }],
    same: 1,
    unknown: [gone],
    missing: [],
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
