/** What a button of the ribbon does to a pane that is open: it is opened anew, in the same webview. */
import type { KeptSession, SessionContent } from "../../src/ui/services";
import { vi } from "../../src/ui/texts/vi";
import { createWork } from "../../src/ui/work/work";
import type { Work } from "../../src/ui/work/work";
import { services, settled } from "./session";

const file = (name: string): File => new File(["x"], name);

/** A pane whose webview remembers a count, and whose store keeps where it was wished. */
function webview(): { open: () => Work; wish: () => void } {
  let count = 0;
  let isWished = false;
  let kept: SessionContent | null = null;
  const session: KeptSession = {
    isWished: () => isWished,
    read: () => Promise.resolve(kept),
    keep: (content) => {
      kept = content;
      return Promise.resolve();
    },
    deleteAll: () => Promise.resolve(),
  };
  return {
    wish: () => {
      isWished = true;
    },
    open: () => {
      const reloads = {
        addedBefore: count,
        remember: (now: number) => {
          count = now;
        },
      };
      const work = createWork({ ...services, session, reloads });
      work.open();
      return work;
    },
  };
}

it("says after it that added files are gone, until some are added again", async () => {
  const { open } = webview();
  const first = open();
  await settled(first);
  expect(first.store.get().lostCount).toBe(0);
  first.addFiles([file("a.xlsx"), file("b.xlsx")]);
  await settled(first);

  const again = open();
  await settled(again);
  expect(again.store.get()).toMatchObject({ lostCount: 2, sources: [] });
  expect(vi.filesLost(2)).toContain("2 tệp đã thêm");
  const third = open();
  await settled(third);
  expect(third.store.get().lostCount).toBe(2);
  third.addFiles([file("a.xlsx")]);
  await settled(third);
  expect(third.store.get().lostCount).toBe(0);
});

it("brings them back without a word where the clerk wished them kept", async () => {
  const { open, wish } = webview();
  wish();
  const first = open();
  await settled(first);
  first.addFiles([file("a.xlsx"), file("b.xlsx")]);
  await settled(first);

  const again = open();
  await settled(again);
  expect(again.store.get().lostCount).toBe(0);
  expect(again.store.get().sources.map(({ name }) => name)).toEqual(["a.xlsx", "b.xlsx"]);
});
