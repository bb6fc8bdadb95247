import { positionAfterKey } from "../../src/ui/frame/list-keys";

it.each([
  ["ArrowDown", 0, 3, 1],
  ["ArrowDown", 2, 3, 2],
  ["ArrowUp", 0, 3, 0],
  ["PageDown", 0, 3, 2],
  ["PageUp", 20, 30, 12],
  ["Home", 2, 3, 0],
  ["End", 0, 3, 2],
  ["Enter", 0, 3, undefined],
  ["ArrowDown", 0, 0, undefined],
])("%s at %i of %i leads to %s", (key, position, count, expected) => {
  expect(positionAfterKey(key, position, count)).toBe(expected);
});
