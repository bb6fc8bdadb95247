/** The screens of the pane that the guide to installing shows: how to reach each. */
import type { Page } from "playwright-core";
import { ribbonSketch } from "../docs/pictures/ribbon-sketch.mjs";
import { openPane, readAndCheck, readButton } from "./open-pane";
import type { Site } from "./site";

export interface PaneScreen {
  readonly picture: string;
  open(site: Site): Promise<Page>;
}

/** What a clerk sees in Excel after installing, and the two ways in which it may not work. */
export const paneScreens: readonly PaneScreen[] = [
  { picture: "ngan-trong-excel", open: drawExcel },
  { picture: "ngan-da-kiem-tra", open: checkOneWorkbook },
  { picture: "ngan-excel-qua-cu", open: openOldExcel },
  { picture: "ngan-khong-mo-duoc", open: openWithoutOffice },
];

async function drawExcel(site: Site): Promise<Page> {
  const { page: pane } = await openPane(site);
  await readButton(pane).waitFor();
  await pane.setViewportSize({ width: 320, height: 520 });
  const picture = (await pane.screenshot()).toString("base64");
  const page = await (await site.browser.newContext({ viewport: { width: 902, height: 702 } })).newPage();
  await page.setContent(ribbonSketch(`data:image/png;base64,${picture}`));
  return page;
}

async function checkOneWorkbook(site: Site): Promise<Page> {
  const { page } = await openPane(site, { width: 350 });
  await readAndCheck(page);
  await page.getByRole("listbox", { name: "Các điểm đã thấy" }).getByRole("option").first().waitFor();
  // Rows come into sight in a moment of their own.
  await page.waitForTimeout(1_000);
  return page;
}

async function openOldExcel(site: Site): Promise<Page> {
  const { page } = await openPane(site, { profile: "1.7" });
  await page.getByText("Bản Excel này quá cũ").waitFor();
  await page.setViewportSize({ width: 320, height: 420 });
  return page;
}

async function openWithoutOffice({ address, browser }: Site): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 200 } })).newPage();
  await page.route(/\/lib\/1\/hosted\//u, (route) => route.abort());
  await page.goto(`${address}/taskpane.html`);
  await page.getByText("Đang mở Sổ Thi đua").waitFor();
  return page;
}
