/** Faults of access that axe finds in a page. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const axe = readFileSync(path.resolve(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

/** Gives each fault as "rule: element"; the script is evaluated by the browser's tools, past the page's policy. */
export async function findAccessFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  await settleColors(page);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !isFocusSentinel(id, html))
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    );

    // Fluent's focus sentinels are hidden from readers and focusable on purpose: they pass the focus on at once.
    function isFocusSentinel(rule: string, html: string): boolean {
      return rule === "aria-hidden-focus" && html.includes("data-tabster-dummy");
    }
  });
}

/** A button that was just enabled fades to its colours; half-way they are nobody's choice. What turns for ever is not waited for. */
async function settleColors(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A frame later, so that what is about to fade has begun to.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const fading = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
}

interface Axe {
  run(root: Document): Promise<{
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}
