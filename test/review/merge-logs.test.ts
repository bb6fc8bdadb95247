import { mergeLogs } from "../../src/core/review/merge-logs";
import { replayLog } from "../../src/core/review/decision-log";
import { enterDecisions } from "../../src/core/review/enter-decisions";
import { withdrawDecision } from "../../src/core/review/withdraw-decision";
import { reviewCases } from "../../src/core/review/review-cases";
import { checkRows, decideOn, keep } from "./council";

const base = checkRows([
  { name: "Nguyễn Thị An", born: "01/02/1980" },
  { name: "Trần Văn Bình", born: "03/04/1981" },
]);

describe("two copies of one log", () => {
  const shared = decideOn(base, "Nguyễn Thị An");
  const mine = decideOn(base, "Trần Văn Bình", keep, shared);
  const hold = { kind: "hold", reason: "Chờ kết luận" } as const;
  const theirs = decideOn(base, "Trần Văn Bình", hold, shared);

  it("are put together, and each side's own lines are told", () => {
    const { log, missing, added } = mergeLogs(mine, theirs);
    expect(log).toHaveLength(3);
    expect(missing.map(({ decision }) => decision.kind)).toEqual(["keep"]);
    expect(added.map(({ decision }) => decision.kind)).toEqual(["hold"]);
  });

  it("give the same log whoever puts them together", () => {
    expect(mergeLogs(mine, theirs).log).toEqual(mergeLogs(theirs, mine).log);
  });
});

describe("the sheet after a decision was taken back", () => {
  const [first] = reviewCases(base.result, base.entries);
  if (first === undefined) throw new Error("somebody was given");
  const { subject, facts } = first;
  const typed = {
    where: "Cần xét!J5",
    decision: keep,
    who: { name: subject.name ?? "" },
    records: [{ subject, facts }],
  };
  const file = { typed: [typed], members: [], problems: [] };

  it("may say the same again, which then stands, and is taken once", () => {
    const decided = decideOn(base, "Nguyễn Thị An");
    const back = withdrawDecision(decided, decided[0]?.id ?? "");
    const { log } = enterDecisions(base, { log: back, ...file });
    expect(replayLog(log).heads.map(({ decision }) => decision)).toEqual([keep]);
    expect(replayLog(enterDecisions(base, { log, ...file }).log).lines).toHaveLength(3);
  });
});
