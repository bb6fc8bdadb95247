import { checkClaims } from "../../src/core/claims";
import type { Claim, ClaimVerdict } from "../../src/core/claims";
import { communeData, lungCao } from "./commune-data";
import { decidable, silent, undecidable } from "./sentences";

const title = "Tổng kết phong trào thi đua và công tác khen thưởng giai đoạn 2020 - 2025";

function claimsOf(...paragraphs: string[]): readonly Claim[] {
  const { claims } = checkClaims({ paragraphs: [title, ...paragraphs], result: communeData() });
  return claims.filter(({ at }) => at.paragraph > 0);
}

const verdictsOf = (...paragraphs: string[]): ClaimVerdict[] =>
  claimsOf(...paragraphs).map(({ verdict }) => verdict);

describe("claims that the data decides", () => {
  it.each(decidable)("%s", (sentence, verdicts) => {
    expect(verdictsOf(sentence)).toEqual(verdicts);
  });

  it("are at least forty, and at most a quarter of them is called unclear", () => {
    const verdicts = decidable.flatMap(([sentence]) => verdictsOf(sentence));
    expect(decidable.length).toBeGreaterThanOrEqual(40);
    expect(verdicts.filter((verdict) => verdict === "unclear").length * 4).toBeLessThanOrEqual(
      verdicts.length,
    );
  });
});

describe("claims that the data does not decide", () => {
  it.each(undecidable)("%s", (sentence, verdicts) => {
    expect(verdictsOf(sentence)).toEqual(verdicts);
  });
});

describe("sentences that claim nothing", () => {
  it.each(silent)("%s", (sentence) => {
    expect(claimsOf(sentence)).toEqual([]);
  });
});

describe("a claim", () => {
  it("says where it stands, what was understood, and the figure with its rows", () => {
    const [, people] = claimsOf("Ý kiến. Năm học 2024-2025 có 74 tập thể, 662 cá nhân được khen thưởng.");
    expect(people).toMatchObject({
      kind: "number",
      at: { paragraph: 1, from: 41, to: 52 },
      quote: "662 cá nhân",
      understood: {
        bound: { relation: "equal", value: 662 },
        measure: "awards",
        filter: { years: ["2024-2025"], kinds: ["individual"] },
      },
      figure: { value: 662, most: 662, text: "662" },
    });
    expect(people?.figure?.rows).toEqual([
      { file: "Ket qua.xlsx", sheet: "Danh sach", rows: expect.stringMatching(/^\d/u) as string },
    ]);
  });

  it("shows the year that breaks a claim about every year", () => {
    const [claim] = claimsOf("Mỗi năm học có trên 78 lượt tập thể được khen thưởng.");
    expect(claim).toMatchObject({
      verdict: "false",
      figure: { value: 74, filter: { years: ["2024-2025"] } },
    });
  });

  it("names the school and the years of its title", () => {
    const [claim] = claimsOf("Trường THCS Lũng Cao 5 năm liền đạt danh hiệu Tập thể lao động xuất sắc.");
    expect(claim).toMatchObject({ understood: { school: lungCao, yearsRunning: 5 }, figure: { value: 5 } });
  });

  it("is found in text with decomposed letters, odd spaces and the other place of a tone", () => {
    const sentence = "Năm học 2024\u20132025 có\u00a074 tập thể được khen thưởng của Uỷ ban.".normalize(
      "NFD",
    );
    expect(verdictsOf(sentence)).toEqual(["true"]);
  });

  it("takes its year and status from the heading, its award from the line above a list", () => {
    expect(verdictsOf("1. Kết quả năm học 2024-2025", "Đã khen thưởng 74 tập thể.")).toEqual(["true"]);
    expect(verdictsOf("b) Đề nghị khen thưởng", "Có 40 lượt cá nhân, danh hiệu Lao động tiên tiến.")).toEqual(
      ["true"],
    );
    expect(
      verdictsOf("Danh hiệu Tập thể lao động xuất sắc, gồm:", "- Trường THCS Lũng Cao: 15 lượt;"),
    ).toEqual(["true"]);
  });
});

describe("what is not known", () => {
  const claimsIn = (changes: Parameters<typeof communeData>[0], sentence: string): ClaimVerdict[] =>
    checkClaims({ paragraphs: [sentence], result: communeData(changes) }).claims.map(
      ({ verdict }) => verdict,
    );

  it("never makes a number false that unread files could make true", () => {
    const incomplete = [{ code: "encrypted", file: "x.xlsx", text: "" }];
    expect(claimsIn({ incomplete }, "Trong 5 năm có trên 5.000 lượt cá nhân được khen thưởng.")).toEqual([
      "unclear",
    ]);
    expect(claimsIn({ incomplete }, "Trong 5 năm có trên 3.000 lượt cá nhân được khen thưởng.")).toEqual([
      "true",
    ]);
    expect(claimsIn({ incomplete }, "Trong 5 năm có dưới 3.000 lượt cá nhân được khen thưởng.")).toEqual([
      "false",
    ]);
  });

  it("leaves open what rows without a year could change", () => {
    const data = communeData();
    const cells = data.totals.cells.map((cell) =>
      cell.year === "2024-2025" && cell.kind === "collective" ? { ...cell, year: null } : cell,
    );
    const totals = { ...data.totals, cells };
    expect(claimsIn({ totals }, "Năm học 2023-2024 có trên 100 lượt tập thể được khen thưởng.")).toEqual([
      "unclear",
    ]);
    expect(claimsIn({ totals }, "Năm học 2023-2024 có trên 200 lượt tập thể được khen thưởng.")).toEqual([
      "false",
    ]);
  });

  it("leaves a title open where a row does not say its school", () => {
    const data = communeData();
    const cells = data.totals.cells.map((cell) =>
      cell.award === "TTLDXS" ? { ...cell, school: null } : cell,
    );
    const totals = { ...data.totals, cells };
    expect(
      claimsIn({ totals }, "Trường THCS Lũng Cao nhiều năm liền đạt Tập thể lao động xuất sắc."),
    ).toEqual(["unclear"]);
  });

  it("leaves prize money open by what amounts not known could add", () => {
    const unpriced = {
      at: { file: "a", sheet: "b", row: 1 },
      award: "LDTT",
      coefficient: null,
      baseSalaryVnd: null,
      payer: null,
      rule: [],
    };
    const money = [
      { ...unpriced, dueVnd: 500_000 },
      { ...unpriced, dueVnd: null },
    ];
    expect(claimsIn({ money }, "Tổng số tiền thưởng cả giai đoạn trên 2.900 triệu đồng.")).toEqual([
      "unclear",
    ]);
    expect(claimsIn({ money }, "Tổng số tiền thưởng cả giai đoạn trên 2.950 triệu đồng.")).toEqual(["false"]);
  });
});

describe("periods", () => {
  const verdictsAt = (...paragraphs: string[]): ClaimVerdict[] =>
    checkClaims({ paragraphs, result: communeData() })
      .claims.filter(({ kind }) => kind === "period")
      .map(({ verdict }) => verdict);

  it("tell the place that disagrees, be it the title or the text", () => {
    const text = (period: string): string => `Kết quả khen thưởng giai đoạn ${period} như sau.`;
    expect(verdictsAt(title, text("2021-2025"))).toEqual(["true", "false"]);
    expect(verdictsAt(title.replace("2020 - 2025", "2021 - 2025"), text("2020-2025"))).toEqual([
      "false",
      "true",
    ]);
  });
});
