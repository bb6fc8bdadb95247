/** The options that `check` and `run` share, and what they mean. */
import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { isLegalDate, parseSettings } from "../../core";
import type { CheckResult, Settings } from "../../core";
import type { Lang } from "./terminal";

export interface CheckOptions {
  readonly commune?: string;
  readonly period?: string;
  readonly calendar?: boolean;
  readonly appliedOn?: string;
  readonly settings?: string;
  readonly records?: boolean;
  readonly trace?: boolean;
  readonly json?: boolean;
  readonly lang: Lang;
}

export interface CheckPlan {
  readonly commune: string | null;
  readonly period: CheckResult["period"];
  readonly appliedOn: string | null;
  readonly settings?: Settings;
}

export function addCheckOptions(command: Command): Command {
  return command
    .option("--commune <tên>", "tên xã, phường ghi trên bảng tổng hợp và báo cáo")
    .option("--period <từ-đến>", "giai đoạn, ví dụ 2020-2025: năm năm học 2020-2021 … 2024-2025")
    .option("--calendar", "hiểu giai đoạn theo năm dương lịch")
    .option("--applied-on <ngày>", "ngày áp dụng luật cho dòng không ghi ngày quyết định (yyyy-mm-dd)")
    .option("--settings <tệp>", "tệp JSON các giá trị do địa phương quy định")
    .option("--records", "kèm mọi dòng đã đọc")
    .option("--trace", "kèm mọi điều kiện và căn cứ")
    .option("--json", "in kết quả dạng JSON")
    .option("--lang <ngôn ngữ>", "ngôn ngữ thông báo: vi hoặc en", "vi");
}

/** Reads the options; throws a WrongCall with one sentence where one is wrong. */
export async function planOf(options: CheckOptions): Promise<CheckPlan> {
  const settings = options.settings === undefined ? undefined : await settingsOf(options.settings);
  return {
    commune: options.commune ?? null,
    period: periodOf(options.period, options.calendar === true),
    appliedOn: appliedOnOf(options.appliedOn),
    ...(settings === undefined ? {} : { settings }),
  };
}

/** The call itself is wrong: told in one sentence, exit status 2. */
export class WrongCall extends Error {}

function appliedOnOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.length === 10 && isLegalDate(text)) return text;
  throw new WrongCall(
    `--applied-on “${text}” không phải một ngày có thật dạng yyyy-mm-dd, ví dụ 2025-08-20.`,
  );
}

function periodOf(text: string | undefined, isCalendar: boolean): CheckResult["period"] {
  if (text === undefined) return null;
  const match = /^(\d{4})-(\d{4})$/u.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || to <= from || to - from > 20)
    throw new WrongCall(`--period “${text}” không đúng; hãy ghi dạng 2020-2025 (năm đầu nhỏ hơn năm cuối).`);
  return { type: isCalendar ? "calendar" : "school", from, to };
}

async function settingsOf(file: string): Promise<Settings> {
  const parsed = parseSettings(await readJson(file));
  if (parsed.ok) return parsed.value;
  throw new WrongCall(
    `Tệp thiết lập “${file}” có giá trị không dùng được: ${parsed.failure.map((failure) => failure.text).join(" ")}`,
  );
}

/** Reads a JSON file that the caller named. */
export async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new WrongCall(`Không mở được tệp “${file}”. Hãy kiểm tra lại tên và thư mục.`);
  }
  return parseJson(text, `tệp “${file}”`);
}

export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new WrongCall(
      `Nội dung của ${where} không phải JSON hợp lệ. Hãy kiểm tra lại dấu ngoặc, dấu phẩy.`,
    );
  }
}
