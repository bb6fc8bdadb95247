import type { CouncilDecision, LoggedDecision } from "../../src/core/domain/council";
import { ownSheetMark } from "../../src/core/domain/own-sheet";
import { appendDecision } from "../../src/core/review/decision-log";
import { readDecisionSheets } from "../../src/core/review/read-decision-sheets";
import { keep } from "./council";
import { sheetOf } from "./rows";

type Line = readonly (string | number | null)[];

const subject = {
  kind: "individual",
  school: "Trường Hoa Mai",
  year: "2024-2025",
  name: "An",
  birthDate: null,
  staffCode: null,
  award: "LDTT",
} as const;
const facts = [{ name: "rating", value: "HTTNV" }];
const record = (head?: LoggedDecision, of: object = subject): string =>
  JSON.stringify([{ subject: of, facts, ...(head !== undefined && { head }) }]);

function logOf(...decisions: readonly CouncilDecision[]): readonly LoggedDecision[] {
  return decisions.reduce<readonly LoggedDecision[]>(
    (log, decision) => appendDecision(log, { subject, facts, decision, after: log.at(-1)?.id ?? null }),
    [],
  );
}

const headings: Line = [
  "STT",
  "Trường",
  "Họ tên / tập thể",
  "Danh hiệu xét",
  "Quyết định",
  "Ghi chú",
  "Hạ xuống",
  "Biểu quyết",
  "Người ghi",
  "Bản ghi (máy đọc)",
];

interface Typed {
  readonly award?: string;
  readonly decision?: string;
  readonly note?: string;
  readonly to?: string;
  readonly record?: string | null;
}

const row = ({
  award = "LĐTT",
  decision = "Giữ",
  note = "Đủ",
  to = "",
  record: kept = null,
}: Typed = {}): Line => [1, "Trường Hoa Mai", "An", award, decision, note, to, null, null, kept];
const reviewOf = (...rows: readonly Line[]) => sheetOf("Cần xét", [["CÁC DÒNG CẦN XÉT"], headings, ...rows]);
const logSheet = (...lines: readonly (string | null)[]) =>
  sheetOf("Nhật ký", [["NHẬT KÝ"], ["Nội dung", "Bản ghi (máy đọc)"], ...lines.map((line) => ["…", line])]);
const read = (...sheets: readonly ReturnType<typeof sheetOf>[]) =>
  readDecisionSheets({ file: "tong-hop.xlsx", sheets, date1904: false });

describe("a row of Cần xét", () => {
  it("gives its decision, with its place, its nominee and what it carried", () => {
    const file = read(reviewOf(row({ record: record() })), logSheet());
    expect(file).toEqual({
      log: [],
      typed: [
        {
          where: "Cần xét!E3",
          decision: { kind: "keep", reason: "Đủ" },
          who: { name: "An", school: "Trường Hoa Mai", award: "LDTT" },
          records: [{ subject, facts }],
        },
      ],
      members: [],
      answeredRows: [3],
      problems: [],
    });
  });

  it("without a record, or with one that cannot be read, is taken for what it says", () => {
    for (const kept of [null, "{", "[{}]"]) {
      const [typed] = read(reviewOf(row({ record: kept }))).typed;
      expect(typed).toEqual({
        where: "Cần xét!E3",
        decision: { kind: "keep", reason: "Đủ" },
        who: { name: "An", school: "Trường Hoa Mai", award: "LDTT" },
      });
    }
  });

  it("says nothing of an award that nobody knows", () => {
    const [typed] = read(reviewOf(row({ award: "danh hiệu lạ" }))).typed;
    expect(typed?.who).toEqual({ name: "An", school: "Trường Hoa Mai" });
    expect(read(reviewOf(row({ award: "" }))).typed[0]?.who).toEqual({
      name: "An",
      school: "Trường Hoa Mai",
    });
  });

  it.each([
    ["LDTT", "LDTT"],
    ["ldtt", "LDTT"],
    ["Lao động tiên tiến", "LDTT"],
    ["LAO ĐỘNG TIÊN TIẾN", "LDTT"],
    ["LĐTT", "LDTT"],
    ["Chiến sỹ thi đua cơ sở", "CSTDCS"],
    ["Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", "GK_UBND_XA"],
    ["GK_UBND_XA", "GK_UBND_XA"],
  ])("may be lowered to %s", (to, award) => {
    const file = read(reviewOf(row({ decision: "Hạ danh hiệu", to })));
    expect([file.typed[0]?.decision.to, file.problems]).toEqual([award, []]);
  });

  it("says what to lower to only where it lowers", () => {
    expect(read(reviewOf(row({ to: "LĐTT" }))).typed[0]?.decision).toEqual({ kind: "keep", reason: "Đủ" });
  });

  it("is told and not answered where it cannot be taken, and is silent where nothing was typed", () => {
    const file = read(reviewOf(row({ note: "" }), row({ decision: "" }), row({ decision: "Hạ danh hiệu" })));
    expect([file.typed, file.answeredRows]).toEqual([[], []]);
    expect(file.problems).toEqual([
      expect.stringMatching(/^Cần xét!E3: quyết định chưa có lý do/u),
      expect.stringMatching(/^Cần xét!E5: chọn Hạ danh hiệu/u),
    ]);
  });

  it("keeps who abstained when its words are read again", () => {
    const [head] = logOf({ ...keep, abstained: ["Đỗ Xuân"] });
    const [typed] = read(reviewOf(row({ record: record(head) })), logSheet(JSON.stringify(head))).typed;
    expect(typed?.decision.abstained).toEqual(["Đỗ Xuân"]);
  });
});

describe("two rows of one nominee", () => {
  it("that say the same are one decision", () => {
    const file = read(reviewOf(row({ record: record() }), row({ record: record() })));
    expect([file.typed.length, file.answeredRows, file.problems]).toEqual([1, [3, 4], []]);
  });

  it("that differ are told, and the upper one stands", () => {
    const file = read(reviewOf(row({ record: record() }), row({ decision: "Tạm dừng", record: record() })));
    expect(file.typed.map(({ decision }) => decision.kind)).toEqual(["keep"]);
    expect(file.answeredRows).toEqual([3]);
    expect(file.problems).toEqual([expect.stringMatching(/^Cần xét!E4: “An” có hai quyết định/u)]);
  });

  it("of which one says what stood there give way to the new one", () => {
    const [head] = logOf({ kind: "keep", reason: "Đủ" });
    const old = row({ record: record(head) });
    const other = row({ decision: "Tạm dừng", record: record(head) });
    for (const rows of [
      [old, other],
      [other, old],
    ]) {
      const file = read(reviewOf(...rows), logSheet(JSON.stringify(head)));
      expect(file.typed.map(({ decision }) => decision.kind)).toEqual(["hold"]);
      expect([file.answeredRows, file.problems]).toEqual([[3, 4], []]);
    }
  });

  it("without records are two people", () => {
    expect(read(reviewOf(row(), row({ decision: "Tạm dừng" }))).typed).toHaveLength(2);
  });

  it("for two awards are two decisions", () => {
    const other = record(undefined, { ...subject, award: "CSTDCS" });
    const file = read(reviewOf(row({ record: record() }), row({ decision: "Tạm dừng", record: other })));
    expect([file.typed.length, file.problems]).toEqual([2, []]);
  });

  it("with empty records are told apart where they differ", () => {
    const file = read(reviewOf(row({ record: "[]" }), row({ decision: "Tạm dừng", record: "[]" })));
    expect([file.typed.length, file.problems.length]).toEqual([1, 1]);
  });
});

describe("what the two sheets hold", () => {
  const [first, second] = logOf(keep, { kind: "hold", reason: "Chờ" });

  it("is the log's lines and the heads of the rows", () => {
    const file = read(
      reviewOf(row({ record: record(second) })),
      logSheet(JSON.stringify(first), JSON.stringify(second)),
    );
    expect(file.log).toEqual([first, second, second]);
    expect(file.problems).toEqual([]);
  });

  it("is told where the row is gone", () => {
    const { problems } = read(reviewOf(row({ decision: "" })), logSheet(JSON.stringify(first)));
    expect(problems).toEqual([
      "Dòng của “An” không còn trên trang Cần xét; quyết định được giữ theo trang Nhật ký.",
    ]);
  });

  it("is told where the log's line is gone, and how many before it", () => {
    const { problems } = read(reviewOf(row({ decision: "", record: record(second) })), logSheet());
    expect(problems).toEqual([
      "Quyết định về “An” không còn ở trang Nhật ký; đã ghi lại theo trang Cần xét.",
      "Trang Nhật ký thiếu 1 dòng quyết định cũ đã bị thay thế.",
    ]);
  });

  it("is told where somebody wrote over a line, or made it unreadable", () => {
    const forged = { ...first, decision: { ...keep, reason: "Khác" } };
    const { log, problems } = read(logSheet(JSON.stringify(forged), "{}", null));
    expect(log).toHaveLength(1);
    expect(problems).toEqual(["Nhật ký!B4: không đọc được bản ghi quyết định của dòng này."]);
    const beside = read(reviewOf(row({ decision: "" })), logSheet(JSON.stringify(forged)));
    expect(beside.problems).toContain("Dòng Nhật ký về “An” đã bị sửa sau khi ghi.");
  });

  it("names somebody without a name as such", () => {
    const [line] = appendDecision([], {
      subject: { ...subject, name: null },
      facts,
      decision: keep,
      after: null,
    });
    const { problems } = read(reviewOf(row({ decision: "" })), logSheet(JSON.stringify(line)));
    expect(problems).toEqual([expect.stringContaining("“(chưa có tên)”")]);
  });

  it("shows the later of two who decided at once, and misses no row", () => {
    const [other] = appendDecision([], {
      subject,
      facts,
      decision: { kind: "reject", reason: "Không" },
      after: null,
    });
    const file = read(
      reviewOf(row({ decision: "", record: record(other) })),
      logSheet(JSON.stringify(first), JSON.stringify(other)),
    );
    expect(file.problems).toEqual([]);
  });

  it("is nothing where a workbook has neither", () => {
    const nothing = { log: [], typed: [], members: [], answeredRows: [], problems: [] };
    expect(read()).toEqual(nothing);
    expect(read(sheetOf("Cần xét", [["không có tiêu đề"]]), sheetOf("Nhật ký", []))).toEqual(nothing);
    expect(read(sheetOf("Khác", []))).toEqual(nothing);
  });

  it("is found by names without accents, and by the mark of a renamed sheet", () => {
    const mark = sheetOf("Xét lại", [["CÁC DÒNG CẦN XÉT", ownSheetMark("Cần xét", 10)], headings, row()]);
    expect(read(mark).typed).toHaveLength(1);
    expect(read({ ...reviewOf(row()), name: "CAN XET" }).typed).toHaveLength(1);
  });
});
