/** The pictures of page and pane in README and help show them as they are; UPDATE_PICTURES=1 takes those of the pane. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { structureOf, webScreens } from "../docs/pictures/web-screens.mjs";
import { openPage } from "./open-page";
import { paneScreens } from "./pane-screens";
import { siteForAll } from "./site";

const assets = path.resolve(__dirname, "../../assets");
const pictures = path.join(assets, "pictures");

const held = siteForAll();

it.each(webScreens)(
  "$picture.png shows what the page shows (else: npm run demo && npm run build && npm run pictures)",
  async ({ picture, width, height, reach }) => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site, { locale: "vi-VN", viewport: { width, height } });
    await reach(page);
    await page.waitForTimeout(1_000);
    const recorded = readFileSync(path.join(pictures, `${picture}.txt`), "utf8");
    expect(`${await structureOf(page)}\n`).toBe(recorded);
  },
  120_000,
);

it.each(paneScreens)(
  "$picture.png shows what the pane shows (else: npm run pictures)",
  async ({ picture, open }) => {
    const { site } = held;
    if (site === undefined) return;
    const page = await open(site);
    const recorded = path.join(pictures, `${picture}.txt`);
    if (process.env.UPDATE_PICTURES === "1") {
      const structure = await structureAtRest(page);
      await page.screenshot({ path: path.join(pictures, `${picture}.png`) });
      writeFileSync(recorded, structure);
    }
    const expected = readFileSync(recorded, "utf8");
    expect(await structureOnceAs(page, expected)).toBe(expected);
  },
  120_000,
);

/** What stands still for two seconds is all that comes. */
async function structureAtRest(page: Page): Promise<string> {
  let structure = "";
  for (let still = 0; still < 4; await page.waitForTimeout(500)) {
    const next = `${await structureOf(page)}\n`;
    still = next === structure ? still + 1 : 0;
    structure = next;
  }
  return structure;
}

/** Parts that come on demand may come late on a busy machine. */
async function structureOnceAs(page: Page, expected: string): Promise<string> {
  let structure = "";
  for (let tries = 0; tries < 20 && structure !== expected; tries += 1) {
    if (tries > 0) await page.waitForTimeout(500);
    structure = `${await structureOf(page)}\n`;
  }
  return structure;
}

it("every picture that README and help show is there, and none is left over", () => {
  const pages = [
    "../README.md",
    ...readdirSync(path.join(assets, "huong-dan")).map((name) => `huong-dan/${name}`),
  ];
  const shown = pages.flatMap((page) => {
    const text = readFileSync(path.join(assets, page), "utf8");
    return [...text.matchAll(/pictures\/([\w-]+)\.png/gu)].map(([, name = ""]) => name);
  });
  for (const name of shown)
    expect([name, existsSync(path.join(pictures, `${name}.png`))]).toEqual([name, true]);
  const kept = readdirSync(pictures).filter((name) => name.endsWith(".png"));
  expect(kept.map((name) => name.replace(".png", "")).filter((name) => !shown.includes(name))).toEqual([]);
});
