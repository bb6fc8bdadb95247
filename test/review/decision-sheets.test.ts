import type { Checked, RowSnapshot } from "../../src/core";
import type { LoggedDecision } from "../../src/core/domain/council";
import { ownSheetMark } from "../../src/core/domain/own-sheet";
import { applyDecisions } from "../../src/core/review/apply-decisions";
import { replayLog } from "../../src/core/review/decision-log";
import { enterDecisions } from "../../src/core/review/enter-decisions";
import { readDecisionSheets } from "../../src/core/review/read-decision-sheets";
import { withdrawDecision } from "../../src/core/review/withdraw-decision";
import { changeRows, idsOf, type } from "./change-sheets";
import { checkRows, decideOn } from "./council";
import type { Row } from "./council";
import { sheetRoundTrip, writtenSheets } from "./sheet-round-trip";
import type { Change } from "./sheet-round-trip";

const an: Row = { name: "Nguyễn Thị An", born: "01/02/1980", rating: "HTNV" };
const binh: Row = { name: "Trần Văn Bình", born: "31/02/1981" };
const clean: Row = { name: "Lê Thị Lan", born: "05/06/1982" };
const decision = { kind: "reject", reason: "=Chưa đủ tiêu chuẩn", by: "Đỗ Xuân", on: "01/8/2025" } as const;

let checked: Checked;

beforeEach(() => {
  checked = checkRows([an, binh, clean]);
});

const roundTrip = (
  log: readonly LoggedDecision[],
  change?: Change,
  now?: Checked,
): ReturnType<typeof sheetRoundTrip> => sheetRoundTrip(checked, log, change, now);

/** As Excel's own copy of our sheets carries it. */
const withMark =
  (role: string) =>
  (row: RowSnapshot): RowSnapshot => {
    const [cell] = row.cells;
    if (row.row !== 1 || cell === undefined) return row;
    return { ...row, cells: [...row.cells, { ...cell, column: 40, value: ownSheetMark(role, 39) }] };
  };

describe("the sheets Cần xét and Nhật ký", () => {
  let first: readonly LoggedDecision[];

  beforeEach(() => {
    first = decideOn(checked, clean.name, undefined, decideOn(checked, an.name, decision));
  });

  it("give back the decisions that they were written from, text as text", async () => {
    const { log, problems } = await roundTrip(first);
    expect([idsOf(log), problems]).toEqual([idsOf(first), []]);
    const back = applyDecisions(checked, log).result.decisions;
    expect(back).toEqual(applyDecisions(checked, first).result.decisions);
  });

  it("take what was typed, with votes, and take it once", async () => {
    const texts = {
      "Quyết định": "Hạ danh hiệu",
      "Ghi chú": "Chưa có sáng kiến",
      "Hạ xuống": "LĐTT",
      "Biểu quyết": "đồng ý 9/11, có mặt 10, văn bản 1, phiếu kín",
      "Người ghi": "Đỗ Xuân",
    };
    const { log, problems } = await roundTrip([], type(an.name, texts));
    expect(problems).toEqual([]);
    expect(log.map(({ subject, decision: made }) => [subject.name, made])).toEqual([
      [
        an.name,
        {
          kind: "lower",
          to: "LDTT",
          reason: "Chưa có sáng kiến",
          votes: { members: 11, yes: 9, present: 10, writtenYes: 1, ballot: "secret" },
          by: "Đỗ Xuân",
        },
      ],
    ]);
    expect(idsOf((await roundTrip(log)).log)).toEqual(idsOf(log));
  });

  it("keep an earlier decision when another is typed over it", async () => {
    const { log } = await roundTrip(
      first,
      type(an.name, { "Quyết định": "Tạm dừng", "Ghi chú": "Chờ kết luận" }),
    );
    expect(log.length).toBeGreaterThan(first.length);
    const rows = applyDecisions(checked, log).result.decisions.filter(
      ({ subject }) => subject.name === an.name,
    );
    expect(rows.map(({ decision: { kind }, state }) => [kind, state])).toEqual([
      ["hold", "holds"],
      ["reject", "overruled"],
    ]);
  });

  it("bear sorting, a column more, and a cleared cell", async () => {
    const shuffled = changeRows("Cần xét", (rows) => {
      const [head, body] = [rows.filter(({ row }) => row <= 4), rows.filter(({ row }) => row > 4)];
      return [...head, ...[...body].reverse().map((each, at) => ({ ...each, row: 5 + at }))];
    });
    const wider: Change = (model) => ({
      ...model,
      sheets: model.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            column: cell.column > 3 ? cell.column + 1 : cell.column,
          })),
        })),
        merges: [],
      })),
    });
    const onlyStore: Change = (model) => ({
      ...model,
      sheets: model.sheets.filter(({ name }) => ["Cần xét", "Nhật ký"].includes(name)),
    });
    const cleared = type(an.name, { "Quyết định": "" });
    const { log, problems } = await roundTrip(first, (model) => cleared(wider(shuffled(onlyStore(model)))));
    expect([idsOf(log), problems]).toEqual([idsOf(first), []]);
  });

  it("say nothing new where the school has written the same in other letters", async () => {
    const now = checkRows(
      [an, binh, { ...clean, position: "GIÁO VIÊN" }].map((row) => ({ ...row, rating: "HTNV" })),
    );
    const was = checkRows([an, binh, clean].map((row) => ({ ...row, rating: "HTNV" })));
    const log = decideOn(was, clean.name);
    expect(idsOf((await sheetRoundTrip(now, log)).log)).toEqual(idsOf(log));
  });

  it("restore a row that was deleted from the log, and a line of the log from its row, and say so", async () => {
    const without = (name: string) =>
      changeRows(name, (rows) =>
        rows.filter(({ cells }) => !cells.some(({ value }) => String(value).includes(an.name))),
      );
    for (const name of ["Cần xét", "Nhật ký"]) {
      const { log, problems } = await roundTrip(first, without(name));
      expect([name, idsOf(log), problems.length]).toEqual([name, idsOf(first), 1]);
    }
  });

  it("give back letter by letter what a list says in a way of its own", async () => {
    const odd = checkRows([{ ...clean, rating: "Tốt  lắm \u00A0 ạ" }]);
    const log = decideOn(odd, clean.name);
    const { log: back, problems } = await sheetRoundTrip(odd, log);
    expect([idsOf(back), problems]).toEqual([idsOf(log), []]);
  });

  it("reopen what was typed on facts that the school has since changed", async () => {
    const now = checkRows([{ ...an, rating: "HTTNV" }, binh, clean]);
    const { log } = await roundTrip([], type(an.name, { "Quyết định": "Giữ", "Ghi chú": "Được" }), now);
    const [row] = applyDecisions(now, log).result.decisions;
    expect(row?.state).toBe("reopened");
    expect(row?.changes).toContainEqual({ name: "rating", before: "HTNV", after: "HTTNV" });
  });

  it("take again what was taken back and is typed in the same words", async () => {
    const back = withdrawDecision(first, first[0]?.id ?? "");
    const texts = { "Quyết định": "Không công nhận", "Ghi chú": decision.reason, "Người ghi": "Đỗ Xuân" };
    const { log } = await roundTrip(back, type(an.name, { ...texts, "Ngày ghi": "01/8/2025" }));
    const standing = applyDecisions(checked, log).result.decisions.filter(({ state }) => state === "holds");
    expect(standing.map((row) => [row.subject.name, row.decision])).toContainEqual([an.name, decision]);
    expect(idsOf(log)).toHaveLength(4);
  });

  it("take what is typed more into a row after it was read as one decision, and give way to a later one", async () => {
    const sheet = async (texts: Readonly<Record<string, string>>) =>
      readDecisionSheets(await writtenSheets(checked, type(an.name, { "Quyết định": "Giữ", ...texts })));
    const read = async (log: readonly LoggedDecision[], texts: Readonly<Record<string, string>>) => {
      const file = await sheet(texts);
      return enterDecisions(checked, { ...file, log: [...log, ...file.log] }).log;
    };
    const half = await read([], { "Ghi chú": "Được" });
    const whole = await read(half, { "Ghi chú": "Được", "Người ghi": "Đỗ Xuân" });
    const standing = (log: readonly LoggedDecision[]) => replayLog(log).heads.map((line) => line.decision);
    expect(standing(whole)).toEqual([{ kind: "keep", reason: "Được", by: "Đỗ Xuân" }]);
    const hold = { kind: "hold", reason: "Chờ" } as const;
    const later = decideOn(checked, an.name, hold, whole, whole.at(-1)?.id ?? null);
    expect(standing(await read(later, { "Ghi chú": "Được", "Người ghi": "Đỗ Xuân" }))).toEqual([hold]);
  });

  it("are known by the mark in their first row where somebody renamed them", async () => {
    const snapshot = await writtenSheets(applyDecisions(checked, first));
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === "Cần xét" || sheet.name === "Nhật ký"
        ? { ...sheet, name: `${sheet.name} (cũ)`, rows: sheet.rows.map(withMark(sheet.name)) }
        : sheet,
    );
    const { log, problems } = readDecisionSheets({ ...snapshot, sheets });
    expect([idsOf(log), problems]).toEqual([idsOf(first), []]);
  });

  it.each([
    [{ "Quyết định": "Giữ" }],
    [{ "Quyết định": "Cho qua", "Ghi chú": "Được" }],
    [{ "Quyết định": "Hạ danh hiệu", "Ghi chú": "Được", "Hạ xuống": "danh hiệu lạ" }],
    [{ "Quyết định": "Giữ", "Ghi chú": "Được", "Biểu quyết": "nhất trí" }],
  ])("tell of %j that it was not taken, and take nothing", async (texts) => {
    const { log, problems } = await roundTrip([], type(binh.name, texts));
    expect(log).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatch(/^Cần xét!J\d+/u);
  });
});
