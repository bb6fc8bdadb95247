import { playSeason } from "./play-season";

describe("a season", () => {
  it("goes from twelve lists to a clean register, and nobody is lost or counted twice", playSeason, 60_000);
});
