/** The sheet beside the findings: flagged cells, and the way from one to the other in both directions. */
import { sampleFiles } from "./expected-result";
import { findAccessFaults } from "./access";
import { checkFiles, openPage } from "./open-page";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

it("shows the cell of the finding chosen, marked in words too, and follows the choice", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page, errors } = await openPage(site, { width: 1200 });
  await checkFiles(page, sampleFiles);
  const list = page.getByRole("listbox");
  const grid = page.getByRole("grid");
  await grid.waitFor({ timeout: 30_000 });
  for (const key of ["Home", "ArrowDown", "End"]) {
    await list.press(key);
    const chosen = list.locator('[aria-selected="true"]');
    const cell = ((await chosen.textContent()) ?? "").match(/[A-Z]{1,2}\d+(?= · )/u)?.[0] ?? "";
    const shown = grid.locator(`#cell-${cell}`);
    await shown.waitFor({ timeout: 30_000 });
    expect(await grid.getAttribute("aria-activedescendant")).toBe(`cell-${cell}`);
    expect(await shown.getAttribute("aria-label")).toMatch(/\((?:Lỗi phải sửa|Cần giải thích|Ghi chú)\)$/u);
    await page.waitForFunction((id) => document.getElementById(id)?.title !== "", `cell-${cell}`);
  }
  await takePicture(page, "bang-ben-canh");
  expect(errors).toEqual([]);
}, 120_000);

it("leads from a flagged cell to its finding, by mouse and by keyboard", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site, { width: 1200 });
  await checkFiles(page, sampleFiles);
  const list = page.getByRole("listbox");
  const grid = page.getByRole("grid");
  await grid.waitFor({ timeout: 30_000 });
  const first = await grid.getAttribute("aria-activedescendant");
  const other = grid.locator(`[aria-label]:not(#${first ?? ""})[role="gridcell"]`).first();
  const cell = (await other.getAttribute("id"))?.replace("cell-", "") ?? "";
  await other.click();
  await list.locator('[aria-selected="true"]', { hasText: `${cell} · ` }).waitFor();
  await list.press("Home");
  await grid.locator(`#${first ?? ""}`).waitFor();
  const [from = "", to = cell] = [first?.replace("cell-", ""), cell];
  await grid.focus();
  const rowsDown = Number(/\d+/u.exec(to)?.[0]) - Number(/\d+/u.exec(from)?.[0]);
  for (let step = 0; step < Math.abs(rowsDown); step += 1)
    await page.keyboard.press(rowsDown > 0 ? "ArrowDown" : "ArrowUp");
  const columnsRight = columnOf(to) - columnOf(from);
  for (let step = 0; step < Math.abs(columnsRight); step += 1)
    await page.keyboard.press(columnsRight > 0 ? "ArrowRight" : "ArrowLeft");
  expect(await grid.getAttribute("aria-activedescendant")).toBe(`cell-${to}`);
  await page.keyboard.press("Enter");
  await list.locator('[aria-selected="true"]', { hasText: `${cell} · ` }).waitFor();
}, 120_000);

it.each([
  ["listbox", "finding"],
  ["grid", "cell"],
] as const)(
  "keeps what the %s speaks of while it is scrolled out of sight",
  async (role, prefix) => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site, { width: 1200 });
    await checkFiles(page, sampleFiles);
    const box = page.getByRole(role);
    await box.waitFor({ timeout: 30_000 });
    await page.getByRole("listbox").press("End");
    await page.getByRole("grid").locator('[aria-selected="true"]').waitFor();
    const spoken = (await box.getAttribute("aria-activedescendant")) ?? "";
    expect(spoken).toMatch(new RegExp(`^${prefix}-`, "u"));
    for (const top of [0, 1e6]) {
      await box.evaluate((element, to) => {
        element.scrollTop = to;
        return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, top);
      expect(await page.locator(`#${spoken}`).count()).toBe(1);
    }
  },
  120_000,
);

it.each(["light", "dark"] as const)(
  "stands on a phone below the finding, %s, without a fault of access",
  async (colorScheme) => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site, { width: 360, colorScheme, hasTouch: true, isMobile: true });
    await checkFiles(page, sampleFiles);
    await page.getByRole("grid").waitFor({ timeout: 30_000 });
    await takePicture(page, `bang-dien-thoai-${colorScheme}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await findAccessFaults(page)).toEqual([]);
  },
  120_000,
);

const columnOf = (cell: string): number =>
  [...(/^[A-Z]+/u.exec(cell)?.[0] ?? "A")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
