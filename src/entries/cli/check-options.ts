/** The options that `check`, `run` and `compare` share, and what they mean. */
import type { Command } from "commander";
import { isLegalDate } from "../../core";
import type { CheckResult, Settings } from "../../core";
import { readSettingsFile } from "./read-settings-file";
import type { Lang } from "./terminal";
import { WrongCall } from "./wrong-call";

/** What governs a check: the options that change its result. */
export interface GoverningOptions {
  readonly commune?: string;
  readonly period?: string;
  readonly calendar?: boolean;
  readonly appliedOn?: string;
  readonly settings?: string;
  readonly profile?: string;
  readonly lang: Lang;
}

export interface CheckOptions extends GoverningOptions {
  readonly records?: boolean;
  readonly trace?: boolean;
  /** What the council decided: a summary workbook, a kept result, or a file of decisions. */
  readonly decisions?: string;
  readonly json?: boolean;
}

export interface CheckPlan {
  readonly commune: string | null;
  readonly period: CheckResult["period"];
  readonly appliedOn: string | null;
  readonly settings?: Settings;
}

export function addCheckOptions(command: Command): Command {
  return addGoverningOptions(command)
    .option("--records", "kèm mọi dòng đã đọc")
    .option(
      "--decisions <tệp>",
      "quyết định của hội đồng: tong-hop.xlsx đã ghi trang Cần xét, ket-qua.json, hoặc tệp JSON",
    )
    .option("--trace", "kèm mọi điều kiện và căn cứ")
    .option("--json", "in kết quả dạng JSON");
}

export function addGoverningOptions(command: Command): Command {
  return command
    .option("--commune <tên>", "tên xã, phường ghi trên bảng tổng hợp và báo cáo")
    .option("--period <từ-đến>", "giai đoạn, ví dụ 2020-2025: năm năm học 2020-2021 … 2024-2025")
    .option("--calendar", "hiểu giai đoạn theo năm dương lịch")
    .option("--applied-on <ngày>", "ngày áp dụng luật cho dòng không ghi ngày quyết định (yyyy-mm-dd)")
    .option(
      "--settings <tệp>",
      "các giá trị do địa phương quy định: tệp JSON, hoặc tệp tong-hop.xlsx đã sửa trang Tiêu chí",
    )
    .option("--profile <tệp>", "hồ sơ cách đọc (JSON): các cột, dòng, tên trường mà người dùng đã chỉnh")
    .option("--lang <ngôn ngữ>", "ngôn ngữ thông báo: vi hoặc en", "vi");
}

/** Reads the options; throws a WrongCall with one sentence where one is wrong. */
export async function planOf(options: GoverningOptions): Promise<CheckPlan> {
  const settings =
    options.settings === undefined ? undefined : await readSettingsFile(options.settings, options.lang);
  return {
    commune: options.commune ?? null,
    period: periodOf(options.period, options.calendar === true),
    appliedOn: appliedOnOf(options.appliedOn),
    ...(settings === undefined ? {} : { settings }),
  };
}

function appliedOnOf(text: string | undefined): string | null {
  return text === undefined ? null : dayOption("--applied-on", text);
}

/** Reads an option's full day. */
export function dayOption(option: string, text: string): string {
  if (text.length === 10 && isLegalDate(text)) return text;
  throw new WrongCall(`${option} “${text}” không phải một ngày có thật dạng yyyy-mm-dd, ví dụ 2025-08-20.`);
}

function periodOf(text: string | undefined, isCalendar: boolean): CheckResult["period"] {
  if (text === undefined) return null;
  const match = /^(\d{4})-(\d{4})$/u.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || to <= from || to - from > 20)
    throw new WrongCall(`--period “${text}” không đúng; hãy ghi dạng 2020-2025 (năm đầu nhỏ hơn năm cuối).`);
  return { type: isCalendar ? "calendar" : "school", from, to };
}
