/** The recorder in Word; the two clients do not fit into one process, so it has a file of its own. */
import { openWord } from "../open-word";
import { WordApplication, WordDocument, wordHostOf } from "../word/document";
import { loadRecorder } from "./load-recorder";
import { replay } from "./replay";

it("records every step, and finds no difference between a host and its own recording", async () => {
  const { host } = openWord(new WordDocument());
  const recording = await loadRecorder()("Word");
  expect(host.counters.notModelled).toEqual([]);
  expect(recording.steps.map(({ exchanges }) => exchanges.length > 0)).not.toContain(false);
  expect(replay(recording, wordHostOf(new WordDocument(), new WordApplication()))).toEqual([]);
});
