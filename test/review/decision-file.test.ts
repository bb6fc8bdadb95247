import { parseDecisionFile } from "../../src/core";
import { enterDecisions } from "../../src/core/review/enter-decisions";
import { checkRows, decideOn, keep } from "./council";
import type { Row } from "./council";

const an: Row = { name: "Nguyễn Thị An", born: "01/02/1980" };
const binh: Row = { name: "Trần Văn Bình", born: "03/04/1981" };

function parsed(json: unknown) {
  const file = parseDecisionFile(json);
  if (!file.ok) throw new Error(file.failure);
  return file.value;
}

const handWritten = (who: object, decision: object = keep) =>
  parsed({ schema: 1, decisions: [{ who, decision }] });

describe("a file of decisions", () => {
  it("holds lines of a log, decisions by hand with their place, and the council", () => {
    const [line] = decideOn(checkRows([an]), an.name);
    const members = [{ name: "Đỗ Xuân", role: "chair", isPresent: true }];
    const typed = { who: { name: an.name }, decision: { kind: "hold", reason: "  Chờ   kết luận " } };
    expect(parsed({ schema: 1, members, decisions: [line, typed] })).toEqual({
      log: [line],
      typed: [
        {
          who: { name: an.name },
          decision: { kind: "hold", reason: "Chờ kết luận" },
          where: "decisions[1]",
        },
      ],
      members,
      problems: [],
    });
  });

  it("may be empty", () => {
    expect(parsed({ schema: 1 })).toEqual({ log: [], typed: [], members: [], problems: [] });
  });

  it.each([
    ["another schema", { schema: 2 }, /^schema: /u],
    ["no object", "x", /^\.: /u],
    ["a member without a name", { schema: 1, members: [{}] }, /^members\.0\.name: /u],
  ])("with %s is refused with its place", (_what, json, place) => {
    const file = parseDecisionFile(json);
    expect(file.ok ? "" : file.failure).toMatch(place);
  });

  it.each([
    ["no reason", { kind: "keep", reason: " " }],
    ["a lower award where nothing is lowered", { kind: "keep", reason: "Đủ", to: "LDTT" }],
    ["nothing to lower to", { kind: "lower", reason: "Chưa đủ" }],
    ["an unknown word", { kind: "maybe", reason: "Đủ" }],
  ])("with %s is refused", (_what, decision) => {
    expect(parseDecisionFile({ schema: 1, decisions: [{ who: { name: "An" }, decision }] }).ok).toBe(false);
  });
});

describe("a decision written by hand", () => {
  const name = "Nguyễn Thị An";

  it.each([
    ["by the name", { name }],
    ["by the name in capitals", { name: "NGUYỄN THỊ AN" }],
    ["by all that is known", { name, school: "Trường Tiểu học Hoa Mai", year: "2024-2025", award: "LDTT" }],
    ["with places left empty", { name, school: "", year: "", birthDate: "", award: "" }],
    ["by the birth date", { name, birthDate: "1980-02-01" }],
  ])("finds its nominee %s", (_how, who) => {
    const { log, problems } = enterDecisions(checkRows([binh, an]), handWritten(who));
    expect([log.map(({ subject }) => subject.name), problems]).toEqual([[name], []]);
  });

  it.each([
    ["another name", { name: "Nguyễn Thị Ân" }],
    ["another school", { name, school: "Trường THCS Tân Lập" }],
    ["another year", { name, year: "2023-2024" }],
    ["another birth date", { name, birthDate: "1980-02-02" }],
    ["another award", { name, award: "CSTDCS" }],
  ])("with %s finds nobody and says so", (_what, who) => {
    const { log, problems } = enterDecisions(checkRows([binh, an]), handWritten(who));
    expect(log).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("decisions[0]");
  });

  it("is given to neither of two namesakes until something tells them apart", () => {
    const checked = checkRows([an, { ...an, born: "11/12/1990" }]);
    const unclear = enterDecisions(checked, handWritten({ name }));
    expect([unclear.log, unclear.problems.length]).toEqual([[], 1]);
    const { log } = enterDecisions(checked, handWritten({ name, birthDate: "1990-12-11" }));
    expect(log.map(({ subject }) => subject.birthDate)).toEqual(["1990-12-11"]);
  });

  it("follows on the decision that stands, and says nothing new where it says the same", () => {
    const checked = checkRows([an, binh]);
    const [first] = decideOn(checked, name);
    const again = (decision: object) =>
      enterDecisions(checked, parsed({ schema: 1, decisions: [first, { who: { name }, decision }] })).log.map(
        ({ number, after }) => [number, after],
      );
    expect(again(keep)).toEqual([[1, null]]);
    expect(again({ kind: "reject", reason: "Chưa đủ" })).toEqual([
      [1, null],
      [2, first?.id],
    ]);
  });

  it("follows on what was decided while the list gave no birth date", () => {
    const log = decideOn(checkRows([{ name }]), name);
    const typed = handWritten({ name }, { kind: "reject", reason: "Chưa đủ" }).typed;
    const entered = enterDecisions(checkRows([an]), { log, typed, members: [], problems: [] });
    expect(entered.log.map(({ after }) => after)).toEqual([null, log[0]?.id]);
  });

  it("is taken once where the file says it twice, and each in turn where it says two", () => {
    const checked = checkRows([an]);
    const of = (...decisions: readonly object[]) =>
      enterDecisions(
        checked,
        parsed({ schema: 1, decisions: decisions.map((decision) => ({ who: { name }, decision })) }),
      ).log;
    expect(of(keep, keep)).toHaveLength(1);
    const two = of(keep, { kind: "hold", reason: "Chờ" });
    expect(two.map(({ after }) => after)).toEqual([null, two[0]?.id]);
  });

  it("leaves a log as it is where the file has none", () => {
    const log = decideOn(checkRows([an]), name);
    expect(
      enterDecisions(checkRows([an]), { log, typed: [], members: [], problems: ["Mất một dòng."] }),
    ).toEqual({ log, problems: ["Mất một dòng."] });
  });
});
