import { codeRecord } from "../../src/core/findings";
import type { Finding, FindingCode, ParamKind } from "../../src/core/findings";

const samples: Readonly<Record<ParamKind, unknown>> = {
  text: "Nguyễn Thị Hương",
  "text?": null,
  texts: ["rating"],
  award: "LDTT",
  "award?": null,
  awards: ["LDTT", "CSTDCS"],
  field: "rating",
  count: 2,
  "count?": null,
  vnd: 710000,
  date: "2025-08-20",
  "date?": null,
  year: "2024-2025",
  "year?": null,
  level: "xa",
  nominee: "individual",
  fact: "person.rating",
  choice: "other",
};

/** The words that choose a code's sentence; one finding is made for each. */
const choices: Readonly<Record<string, readonly string[]>> = {
  "date-impossible": ["not-in-calendar", "too-young", "too-old", "in-future"],
  "duplicate-entry": ["name-and-birth-date", "name", "staff-code", "collective", "achievement"],
  "title-form-mixed-up": ["rating", "contest", "form", "title"],
  "criterion-not-met": ["proposed", "decided"],
  "quota-exceeded": ["CSTDCS", "HTXSNV", "unit-HTXSNV"],
  "criterion-not-in-force": ["no-criterion", "amended", "sunset", "dissolved", "limit-unread"],
  "amount-differs": ["law", "highest", "unsure"],
};

/** Makes findings of a code with made-up parameters, once with the optional ones null and once filled. */
export function sampleFindings(code: FindingCode): readonly Finding[] {
  const { params, severity } = codeRecord(code);
  return (choices[code] ?? ["other"]).flatMap((choice) =>
    [false, true].map((isFilled) => {
      const entries = Object.entries(params).map(([name, kind]): [string, unknown] => [
        name,
        valueOf(kind, choice, isFilled),
      ]);
      return { code, severity, at: { cell: "B8" }, params: Object.fromEntries(entries) };
    }),
  );
}

function valueOf(kind: ParamKind, choice: string, isFilled: boolean): unknown {
  if (kind === "choice") return choice;
  return samples[isFilled ? (kind.replace("?", "") as ParamKind) : kind];
}
