import type { Checked } from "../../src/core";
import type { LoggedDecision } from "../../src/core/domain/council";
import { applyDecisions } from "../../src/core/review/apply-decisions";
import { enterDecisions } from "../../src/core/review/enter-decisions";
import { readDecisionSheets } from "../../src/core/review/read-decision-sheets";
import { changeRows, idsOf, type } from "./change-sheets";
import { checkRows, decideOn } from "./council";
import type { Row } from "./council";
import { sheetRoundTrip, writtenSheets } from "./sheet-round-trip";

const an: Row = { name: "Nguyễn Thị An", born: "01/02/1980", rating: "HTNV" };
const binh: Row = { name: "Trần Văn Bình", born: "31/02/1981" };
const clean: Row = { name: "Lê Thị Lan", born: "05/06/1982" };
const decision = { kind: "reject", reason: "=Chưa đủ tiêu chuẩn", by: "Đỗ Xuân", on: "01/8/2025" } as const;

describe("the sheets Cần xét and Nhật ký, with a case longer than a cell of Excel holds", () => {
  const long = `${'Đạt "giải" 𝕏 \\ '.repeat(1_900)}hết`;
  let wordy: Checked;
  let log: readonly LoggedDecision[];

  beforeEach(() => {
    wordy = checkRows([an, binh, { ...clean, rating: long }]);
    log = decideOn(wordy, clean.name, undefined, decideOn(wordy, an.name, decision));
  });

  it("write it over several rows, and read it back in whatever order they stand", async () => {
    const turned = changeRows("Nhật ký", (rows) => {
      const [head, body] = [rows.slice(0, 2), rows.slice(2)];
      return [...head, ...body.map(({ row }, at) => ({ row, cells: body.at(-1 - at)?.cells ?? [] }))];
    });
    for (const change of [undefined, turned]) {
      const { log: back, problems } = await sheetRoundTrip(wordy, log, change);
      expect([idsOf(back), problems]).toEqual([idsOf(log), []]);
    }
    const sheets = await writtenSheets(applyDecisions(wordy, log));
    const lengths = sheets.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? "").length)),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_000);
  });

  it("tell of one whose row was taken out, and keep the other decisions", async () => {
    const torn = changeRows("Nhật ký", (rows) => rows.slice(0, -1));
    const { log: back, problems } = await sheetRoundTrip(wordy, log, torn);
    expect(back.map(({ subject }) => subject.name)).toContain(an.name);
    expect(problems).toContainEqual(expect.stringMatching(/^Nhật ký: không đọc được/u));
  });
});

describe("the sheets Cần xét and Nhật ký, with a case that nobody decided yet, whose facts no cell holds", () => {
  const long = `${'Đạt "giải" 𝕏 \\ '.repeat(1_900)}hết`;
  const wordy = checkRows([an, binh, { ...clean, rating: long }]);
  const typed = type(clean.name, { "Quyết định": "Giữ", "Ghi chú": "Được" });
  const lengthOf = (log: readonly LoggedDecision[]): number | undefined =>
    log[0]?.facts.find(({ name }) => name === "rating")?.value.length;

  it("take what is typed with the whole facts, once, and it holds", async () => {
    const { log, problems } = await sheetRoundTrip(wordy, [], typed);
    expect([log.length, lengthOf(log), problems]).toEqual([1, long.length, []]);
    expect(applyDecisions(wordy, log).result.decisions.map(({ state }) => state)).toEqual(["holds"]);
    const file = readDecisionSheets(await writtenSheets(wordy, typed));
    expect(enterDecisions(wordy, { ...file, log }).log).toHaveLength(1);
  });

  it.each([
    ["at the end of a long text", { rating: `${long} và thêm` }],
    ["elsewhere", { rating: long, position: "Hiệu trưởng" }],
  ])("reopen what was typed once the school has changed a fact %s", async (_, change) => {
    const now = checkRows([an, binh, { ...clean, ...change }]);
    const { log } = await sheetRoundTrip(wordy, [], typed, now);
    const [row] = applyDecisions(now, log).result.decisions;
    expect([log.length, row?.state]).toEqual([1, "reopened"]);
    const known = enterDecisions(now, {
      ...readDecisionSheets(await writtenSheets(wordy, typed)),
      log: (await sheetRoundTrip(wordy, [], typed)).log,
    });
    expect(known.log).toHaveLength(1);
  });
});
