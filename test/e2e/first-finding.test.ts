/** A first-time clerk's way from opening to the first finding: at most two clicks, and no scrolling. */
import type { Page } from "playwright-core";
import { openPage } from "./open-page";
import { openPane, readButton, sampleFile } from "./open-pane";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();
const sample = "Phu Hoa MN - danh sach de nghi.xlsx";

it("takes two clicks in the pane", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPane(site, { sample });
  await readButton(page).waitFor();
  const clickCount = await countClicks(page);
  await readButton(page).click();
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await seeFirstFinding(page);
  await takePicture(page, "diem-dau-tien-ngan");
  expect(await clickCount()).toBe(2);
}, 120_000);

it("takes two clicks on the page, the choice of files itself apart", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site);
  const button = page.getByRole("button", { name: "Chọn tệp của các trường" });
  await button.waitFor();
  const clickCount = await countClicks(page);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles([sampleFile(sample)]);
  await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await seeFirstFinding(page);
  await takePicture(page, "diem-dau-tien-trang");
  expect(await clickCount()).toBe(2);
}, 120_000);

/** Counts what a hand clicks from now on; what a script clicks is not trusted. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset.clicks = "0";
    const count = ({ isTrusted }: Event): void => {
      if (isTrusted) document.body.dataset.clicks = String(Number(document.body.dataset.clicks) + 1);
    };
    addEventListener("click", count, true);
  });
  return () => page.evaluate(() => Number(document.body.dataset.clicks));
}

/** The finding stands in its list, chosen, and at least its first line is in sight as the view opens. */
async function seeFirstFinding(page: Page): Promise<void> {
  const first = page
    .getByRole("listbox", { name: "Các điểm đã thấy" })
    .getByRole("option", { selected: true });
  await first.waitFor({ timeout: 60_000 });
  expect((await first.textContent())?.length).toBeGreaterThan(10);
  const top = await first.evaluate((option) => option.getBoundingClientRect().top);
  expect(top + 20).toBeLessThan(page.viewportSize()?.height ?? 0);
}
