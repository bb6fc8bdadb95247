import { findingCodes } from "../../src/core/findings";
import { listCodes } from "../../src/core/messages/list-codes";
import { renderFinding } from "../../src/core/messages/render-finding";
import { sampleFindings } from "./sample-params";

const languages = ["vi", "en"] as const;

describe.each(languages)("sentences in %s", (lang) => {
  it.each(findingCodes)("%s: every place is filled, and the sentence ends", (code) => {
    for (const sample of sampleFindings(code)) {
      const { text, fix } = renderFinding(sample, lang);
      for (const said of [text, fix]) {
        expect(said).not.toMatch(/undefined|null|NaN|\[object|\{|\}/u);
        expect(said.normalize("NFC")).toBe(said);
        expect(said).toMatch(/[.)]$/u);
      }
    }
  });
});

describe("a finding for people", () => {
  it("carries code, number, severity, place and parameters beside its sentences", () => {
    const [sample] = sampleFindings("required-missing");
    expect(sample && renderFinding(sample, "vi")).toEqual({
      code: "required-missing",
      number: "TD101",
      severity: "error",
      at: { cell: "B8" },
      params: { field: "rating", rowCount: 2 },
      text: expect.stringContaining("xếp loại") as string,
      fix: expect.any(String) as string,
    });
  });

  it("quotes every unknown head of a list, and of other traits only how many cells have it", () => {
    const saidOf = (code: "unknown-column" | "whitespace"): string | undefined => {
      const [sample] = sampleFindings(code);
      return sample && renderFinding({ ...sample, params: { detail: "Mục 7; Mục 8", count: 2 } }, "vi").text;
    };
    expect(saidOf("unknown-column")).toMatch(/\(Mục 7; Mục 8\)$/u);
    expect(saidOf("whitespace")).toMatch(/\(2 ô\)$/u);
  });
});

describe("the list of codes", () => {
  it("gives every code once, by number, with its texts", () => {
    const rows = listCodes();
    expect(rows.map(({ code }) => code).sort()).toEqual([...findingCodes].sort());
    expect(rows.map(({ number }) => number)).toEqual(rows.map(({ number }) => number).sort());
    expect(rows.every(({ texts }) => texts.vi !== "" && texts.en !== "")).toBe(true);
  });

  it("names the rules that make each code: none is made by nobody", () => {
    expect(listCodes().filter(({ rules }) => rules.length === 0)).toEqual([]);
  });
});
