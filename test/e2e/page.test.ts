/** The page without Excel, in a real browser; `same-figures.test.ts` does the main job on it. */
import { countBySeverity } from "../../src/core";
import { namesWithoutHeads } from "../entries/school-workbook";
import { findAccessFaults } from "./access";
import { expectedResult, sampleFiles } from "./expected-result";
import { firstLoadBytes } from "./first-load";
import { checkButton, checkFiles, openPage } from "./open-page";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

describe("the page", () => {
  it("shows what was understood of each file before the check", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await page.setInputFiles("#files", sampleFiles.slice(0, 2));
    await page.getByText("Các tệp đã nhận (2)").waitFor({ timeout: 60_000 });
    await page.locator("summary").first().click();
    const table = page.getByRole("region", { name: /Các cột của trang/u });
    expect(await table.textContent()).toContain("họ và tên");
    await page.getByLabel("Ngày áp dụng").fill("2025-07-03");
    await page.getByText("Là ngày 3 tháng 7 năm 2025.").waitFor();
  }, 120_000);

  it("tells of people's names that stand in no list of a file", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await page.setInputFiles("#files", {
      name: "to-3.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(await namesWithoutHeads()),
    });
    const card = page.getByRole("group", { name: "to-3.xlsx" });
    await card.getByText("Có tên người chưa đọc vào danh sách nào: trang “Tổ 3” dòng 1 đến 3.").waitFor();
  }, 60_000);

  it("narrows the findings, moves through them by keyboard, and shows the rule", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await checkFiles(page, sampleFiles);
    const list = page.getByRole("listbox");
    const drawn = await list.getByRole("option").count();
    expect(drawn).toBeLessThan(40);
    await page.getByLabel("Mức").selectOption("error");
    await list.focus();
    await page.keyboard.press("ArrowDown");
    expect(await list.getAttribute("aria-activedescendant")).toBe("finding-1");
    await page.keyboard.press("End");
    const { error } = countBySeverity((await expectedResult()).findings);
    expect(await list.getAttribute("aria-activedescendant")).toBe(`finding-${String(error - 1)}`);
    await page.getByText("Xem quy tắc").click();
    await page.getByText("Vì sao").waitFor();
    const lists = page.getByLabel("Danh sách (trang tính)");
    await lists.selectOption({ index: 2 });
    const chosen = await lists.locator("option:checked").textContent();
    const all = /\((\d+)\)$/u.exec(chosen ?? "")?.[1];
    await page.getByLabel("Mức").selectOption("all");
    await page.getByText(new RegExp(`^${String(all)} trong \\d`, "u")).waitFor();
    await page.getByLabel("Tìm trong kết quả").fill("không-có-chữ-này");
    await page.getByText("Không có điểm nào khớp").waitFor();
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    expect(await list.getByRole("option").count()).toBeGreaterThan(0);
  }, 120_000);

  it("says what to do when no file, or a broken one, was chosen", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await checkButton(page).click();
    expect(await page.textContent(".status")).toContain("Chưa chọn tệp nào");
    await page.setInputFiles("#files", {
      name: "hong.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("PK\u0003\u0004 hỏng"),
    });
    await checkButton(page).click();
    await page.getByRole("heading", { name: "Kết quả kiểm tra" }).waitFor();
    expect(await page.textContent(".incomplete")).toContain("hong.xlsx");
  }, 60_000);

  it("speaks English when asked, and says the findings anew", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page } = await openPage(site);
    await checkFiles(page, sampleFiles.slice(0, 3));
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText(/\d+ errors to correct/u).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
  }, 60_000);
});

describe.each(["light", "dark"] as const)("a narrow %s page", (colorScheme) => {
  it("has no fault of access in any step, and nothing runs out to the side", async () => {
    const { site } = held;
    if (site === undefined) return;
    const { page, errors } = await openPage(site, { colorScheme, width: 320 });
    const faults = await findAccessFaults(page);
    await takePicture(page, `nhan-${colorScheme}`);
    await checkFiles(page, sampleFiles);
    for (const step of ["Kiểm tra", "Tổng hợp", "Báo cáo", "Nhận"]) {
      await page.getByRole("tab", { name: step }).click();
      await page.getByRole("heading", { level: 2 }).waitFor();
      faults.push(...(await findAccessFaults(page)));
      await takePicture(page, `${step}-${colorScheme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
  }, 120_000);
});

it.each(["index.html", "taskpane.html"])("%s shows its first screen after less than 200 kB", (name) => {
  const { site } = held;
  if (site === undefined) return;
  expect(firstLoadBytes(name)).toBeLessThan(200_000);
});

it("asks for no script beside its first until the first screen is painted", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPage(site, { prepare: (opened) => opened.addInitScript(markFirstScreen) });
  await page.getByText("Tạo mẫu cho trường").waitFor();
  const early = await page.evaluate(() => {
    const paintedAt = performance.getEntriesByName("first-screen")[0]?.startTime ?? 0;
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
    return scripts.filter(({ startTime }) => startTime < paintedAt).map(({ name }) => new URL(name).pathname);
  });
  expect(early).toEqual([expect.stringMatching(/^\/page\.[^/]*\.js$/u)]);
}, 60_000);

/** In the page: a task after the frame in which the first step's buttons came. */
function markFirstScreen(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector("#files") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("first-screen")));
  }).observe(document, { childList: true, subtree: true });
}
