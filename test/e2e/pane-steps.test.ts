/** The tabs of the steps in a narrow pane, and the figures that open their rows. */
import { openPane, readAndCheck, readButton } from "./open-pane";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

it.each([270, 300, 320, 350])(
  "names every step whole in at most two even lines at %d px, and help and language in one",
  async (width) => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPane(site, { width });
    await readButton(page).waitFor();
    const tabs = await page.getByRole("tab").evaluateAll((all) =>
      all.map((tab) => {
        const { top, width: wide } = tab.getBoundingClientRect();
        return { top: Math.round(top), wide: Math.round(wide), isWhole: tab.scrollWidth <= tab.clientWidth };
      }),
    );
    expect(tabs.every(({ isWhole }) => isWhole)).toBe(true);
    expect(new Set(tabs.map(({ top }) => top)).size).toBeLessThanOrEqual(2);
    const header = await page.locator("header > *").evaluateAll((parts) =>
      parts.map((part) => {
        const { height, right } = part.getBoundingClientRect();
        return { isOneLine: height < 36, right, isWhole: part.scrollWidth <= part.clientWidth + 1 };
      }),
    );
    expect(header).toHaveLength(3);
    expect(header.every(({ isOneLine, isWhole }) => isOneLine && isWhole)).toBe(true);
    // Office's own menu lies over the corner.
    expect(Math.max(...header.map(({ right }) => right))).toBeLessThanOrEqual(width - 40);
    const widths = tabs.map(({ wide }) => wide);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    await takePicture(page, `buoc-${String(width)}`);
  },
  120_000,
);

it("goes from step to step by the arrow keys, and names the panel by its tab", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPane(site, { width: 270 });
  await readButton(page).waitFor();
  const tabs = page.getByRole("tablist", { name: "Các bước" }).getByRole("tab");
  const count = await tabs.count();
  await tabs.first().focus();
  for (let at = 1; at < count; at++) await page.keyboard.press("ArrowRight");
  const last = tabs.last();
  expect(await last.evaluate((tab) => tab === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await last.getAttribute("aria-selected")).toBe("true");
  await page.getByRole("tabpanel", { name: "Báo cáo" }).waitFor();
}, 120_000);

it("opens the rows behind money too, by year, by school and by award", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPane(site, { width: 270 });
  await readAndCheck(page);
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  for (const title of ["Theo năm học", "Theo trường", "Tiền thưởng theo danh hiệu, hình thức"]) {
    const figure = page
      .getByRole("region", { name: title })
      .getByRole("button", { name: /tiền thưởng .*xem các dòng$/u })
      .first();
    await figure.click();
    const name = (await figure.getAttribute("aria-label")) ?? "";
    const rows = page.getByRole("region", { name: name.replace(/^\S+ |: xem các dòng$/gu, "") });
    await rows
      .getByText(/đồng (?:theo luật|ghi trong tệp)/u)
      .first()
      .waitFor();
  }
  await page
    .getByRole("button", { name: /^Đến dòng/u })
    .first()
    .click();
  await page.getByText(/Đã đến ô/u).waitFor();
  await takePicture(page, "so-lieu-mo-dong");
  expect(errors).toEqual([]);
}, 180_000);
