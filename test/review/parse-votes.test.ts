import { parseVotes } from "../../src/core/review/parse-votes";

describe("votes as typed", () => {
  it.each([
    ["", undefined],
    ["9/11", { members: 11, yes: 9 }],
    ["Đồng ý 7 / 9; giơ tay", { members: 9, yes: 7, ballot: "open" }],
    ["nhất trí", null],
    ["9/9 phiếu kín, công khai", null],
  ])("%j", (text, votes) => {
    expect(parseVotes(text)).toEqual(votes);
  });
});
