/** Whose word a head says stands below: the person's, the department's, the school's; or which term's. */
import { isStageHead, saysStage, stageOfRating, stageOfTitles } from "../../src/core/intake/words/stages";
import { foldWithoutAccents } from "../../src/core/text";

it.each([
  ["Cá nhân tự xếp", 0, 0],
  ["Tự xếp loại", 0, 0],
  ["Cá nhân đề nghị", 0, 0],
  ["Danh hiệu cá nhân", 0, undefined],
  ["Danh hiệu cá nhân tự nhận", 0, 0],
  ["Học kỳ I", 0, 0],
  ["HK2", 1, 1],
  ["Tổ", 1, 1],
  ["Tổ chuyên môn bình xét", 1, 1],
  ["Danh hiệu tổ xét", 1, 1],
  ["Danh hiệu tổ", 1, undefined],
  ["Trường xếp", 2, 2],
  ["Xếp loại", undefined, undefined],
])("%s is stage %p of a rating and %p of a title", (head, rating, title) => {
  const folded = foldWithoutAccents(head);
  expect([stageOfRating(folded), stageOfTitles(folded)]).toEqual([rating, title]);
});

it.each([
  ["Tổ", true, false],
  ["Tổ xếp loại", true, true],
  ["Cá nhân tự đánh giá", true, true],
  ["Cả năm", true, true],
  ["Hội đồng", true, true],
  ["Tổ 1", true, false],
  ["Lao động tiên tiến", false, false],
])("%s under a group: %p, anywhere: %p", (head, under, anywhere) => {
  const folded = foldWithoutAccents(head);
  expect([saysStage(folded), isStageHead(folded)]).toEqual([under, anywhere]);
});
