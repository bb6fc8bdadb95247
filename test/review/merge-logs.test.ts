import type { LoggedDecision } from "../../src/core/domain/council";
import { mergeLogs } from "../../src/core/review/merge-logs";
import { checkRows, decideOn, keep } from "./council";

describe("two copies of one log", () => {
  const hold = { kind: "hold", reason: "Chờ kết luận" } as const;
  let mine: readonly LoggedDecision[];
  let theirs: readonly LoggedDecision[];

  beforeEach(() => {
    const base = checkRows([
      { name: "Nguyễn Thị An", born: "01/02/1980" },
      { name: "Trần Văn Bình", born: "03/04/1981" },
    ]);
    const shared = decideOn(base, "Nguyễn Thị An");
    mine = decideOn(base, "Trần Văn Bình", keep, shared);
    theirs = decideOn(base, "Trần Văn Bình", hold, shared);
  });

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
