/** The whole work of a clerk in the pane, at both widths and in both themes. */
import { findAccessFaults } from "./access";
import { openPane } from "./open-pane";
import { takePicture } from "./pictures";
import { siteForAll } from "./site";

const held = siteForAll();

const looks = [
  { width: 270, colorScheme: "light" },
  { width: 350, colorScheme: "dark" },
] as const;

const sample = "THCS Thanh An NH 2024-2025.xlsx";

it.each(looks)(
  "goes from reading to the report at $width px, $colorScheme",
  async (look) => {
    const { site } = held;
    if (site === undefined) return;
    const { page, workbook, errors } = await openPane(site, { ...look, sample });
    const name = `ngan-${String(look.width)}-${look.colorScheme}`;
    const faultless = async (): Promise<void> => {
      expect(await findAccessFaults(page)).toEqual([]);
    };
    const cellsNow = (): unknown =>
      workbook.Worksheets.list.map(({ grid }) =>
        Array.from({ length: 60 }, (_, row) =>
          Array.from({ length: 14 }, (_, column) => grid.peek(row, column).value),
        ),
      );
    await page.getByRole("button", { name: "Đọc sổ đang mở" }).click();
    await page.getByText("Các tệp đã nhận (1)").waitFor({ timeout: 60_000 });

    const list = page.locator("details > summary").filter({ hasText: /[A-Z]+\d+:[A-Z]+\d+/u });
    await list.first().click();
    const column = page.getByRole("combobox", { name: /^Cột B/u }).first();
    const before = await column.inputValue();
    await column.selectOption("note");
    await page.getByText("Đã đọc lại theo phần vừa sửa").waitFor();
    await takePicture(page, `${name}-nhan`);
    await faultless();
    const profile = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu cách đọc" }).click();
    expect((await profile).suggestedFilename()).toBe("cach-doc.json");
    await page.getByRole("button", { name: /^Bỏ sửa/u }).click();
    await page.getByRole("heading", { name: "Cách đọc đã sửa" }).waitFor({ state: "detached" });
    await page.getByLabel("Đó là trường").first().fill("THCS Hoa Sữa");
    await page.getByRole("button", { name: "Sửa tên trường" }).first().click();
    await list.filter({ hasText: "Trường THCS Hoa Sữa" }).first().waitFor();
    await takePicture(page, `${name}-truong`);
    await page.getByRole("button", { name: /^Bỏ sửa: .* là Trường THCS Hoa Sữa/u }).click();
    await page.getByRole("heading", { name: "Cách đọc đã sửa" }).waitFor({ state: "detached" });
    expect(await column.inputValue().catch(() => before)).toBe(before);

    await page.getByLabel("Ngày áp dụng").fill("2025-07-25");
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByText(/\d+ lỗi phải sửa/u).waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Đến ô" }).click();
    await page.getByText(/Đã đến ô/u).waitFor();

    const asReceived = cellsNow();
    await page.getByText(/^Sửa nhanh cách viết/u).click();
    await takePicture(page, `${name}-sua`);
    await faultless();
    await page.getByRole("button", { name: /^Sửa \d+ ô$/u }).click();
    await page.getByText(/Đã sửa \d+ ô\..*dòng/u).waitFor({ timeout: 60_000 });
    expect(cellsNow()).not.toEqual(asReceived);
    await page.getByRole("button", { name: /^Lấy lại \d+ ô/u }).click();
    await page.getByText(/Đã lấy lại \d+ ô/u).waitFor({ timeout: 60_000 });
    expect(cellsNow()).toEqual(asReceived);
    await page.getByText("Tô màu các ô có điểm").click();
    await page.getByText(/Đã tô màu \d+ ô/u).waitFor({ timeout: 60_000 });
    await page.getByText("Tô màu các ô có điểm").click();
    await page.getByText("Đã bỏ hết màu").waitFor({ timeout: 60_000 });
    await takePicture(page, `${name}-kiem-tra`);
    await faultless();

    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await page
      .getByRole("button", { name: /xem các dòng$/u })
      .first()
      .click();
    await takePicture(page, `${name}-tong-hop`);
    await faultless();
    await page.getByRole("button", { name: "Ghi vào sổ này" }).click();
    await page.getByText("Đã ghi các trang Tổng hợp").waitFor({ timeout: 60_000 });

    await page.getByRole("tab", { name: "Báo cáo" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lập báo cáo (Word)" }).click();
    expect((await download).suggestedFilename()).toBe("bao-cao.docx");
    await takePicture(page, `${name}-bao-cao`);
    await faultless();
    expect(errors).toEqual([]);
  },
  240_000,
);

it("opens at the step that a button of the ribbon asks for, without another click", async () => {
  const { site } = held;
  if (site === undefined) return;
  const { page } = await openPane(site, { sample, query: "?step=summary" });
  await page.getByRole("heading", { name: "Bảng tổng hợp" }).waitFor({ timeout: 60_000 });
  const checking = await openPane(site, { sample, query: "?step=check" });
  await checking.page.getByText(/\d+ lỗi phải sửa/u).waitFor({ timeout: 60_000 });
  await checking.page.locator("[id^=finding-]").first().waitFor({ timeout: 60_000 });
}, 120_000);
