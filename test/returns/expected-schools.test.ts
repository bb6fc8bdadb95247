import { expectedSchools } from "../../src/core";

it("names schools as the results do, however short they were typed, each once", () => {
  expect(expectedSchools("TH Hoa Mai\n\n  Trường Tiểu học Hoa Mai \nTHCS Thanh An")).toEqual([
    "Trường Tiểu học Hoa Mai",
    "Trường THCS Thanh An",
  ]);
});
