import type { CouncilDecision, DecisionRow } from "../../src/core/domain/council";
import {
  awardName,
  describeDecision,
  describeState,
  describeVotes,
} from "../../src/core/review/describe-decision";

const lower: CouncilDecision = { kind: "lower", to: "LDTT", reason: "Chưa có sáng kiến" };
const keep: CouncilDecision = { kind: "keep", reason: "Đủ" };

describe("a decision in words", () => {
  it.each([
    [keep, "Giữ (Đủ)"],
    [lower, "Hạ danh hiệu xuống Lao động tiên tiến (Chưa có sáng kiến)"],
    [{ ...keep, withdrawn: true as const }, "rút lại quyết định Giữ (Đủ)"],
  ])("%j is %j", (decision, words) => {
    expect(describeDecision(decision)).toBe(words);
  });

  it("keeps the code of an award that the law's data lacks", () => {
    expect([awardName("LDTT"), awardName("KNC_TINH_MOI")]).toEqual(["Lao động tiên tiến", "KNC_TINH_MOI"]);
  });

  it("says how it stands today, and what has changed", () => {
    const rowOf = (parts: Partial<DecisionRow>): DecisionRow => ({
      id: "q1",
      number: 1,
      after: null,
      subject: {
        kind: "individual",
        school: null,
        year: null,
        name: "An",
        birthDate: null,
        staffCode: null,
        award: "LDTT",
      },
      decision: keep,
      facts: [],
      state: "holds",
      at: [],
      changes: [],
      candidates: [],
      vote: null,
      counts: true,
      ...parts,
    });
    const changes = [
      { name: "rating", before: "Tốt", after: "Khá" },
      { name: "law:ldtt/rating", before: null, after: "unknown" },
    ];
    const place = { file: "a.xlsx", sheet: "DS", row: 7 };
    expect(
      [
        rowOf({}),
        rowOf({ state: "overruled" }),
        rowOf({ state: "reopened", changes }),
        rowOf({ state: "orphaned" }),
        rowOf({ state: "orphaned", candidates: [place, place] }),
      ].map(describeState),
    ).toEqual([
      "Hội đồng đã quyết định: Giữ (Đủ).",
      "Quyết định trước: Giữ (Đủ); đã có quyết định sau thay thế.",
      "Trước đây hội đồng quyết định: Giữ (Đủ). Nay phải xét lại vì đã đổi xếp loại: Tốt → Khá; điều kiện theo luật: (trống) → unknown.",
      "Hội đồng đã quyết định: Giữ (Đủ). Nay không tìm thấy đúng người, đúng danh hiệu này trong danh sách.",
      expect.stringMatching(/^Hội đồng đã quyết định: Giữ \(Đủ\)\..+ có 2 dòng/u),
    ]);
  });

  it.each([
    [{ members: 11, yes: 9 }, null],
    [{ members: 11, yes: 9, present: 10, writtenYes: 1, ballot: "secret" as const }, "kín"],
    [{ members: 11, yes: 9, present: 10, ballot: "open" as const }, "công khai"],
  ])("writes the votes %j", (votes, how) => {
    const words = describeVotes(votes);
    expect(words).toContain("9/11");
    if (how === null) expect(words).toBe("đồng ý 9/11");
    else expect(words).toContain(how);
  });
});
