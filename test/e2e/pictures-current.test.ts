/** The pictures of the page in README and help show the page as it is. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { structureOf, webScreens } from "../docs/pictures/web-screens.mjs";
import { openPage } from "./open-page";
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
