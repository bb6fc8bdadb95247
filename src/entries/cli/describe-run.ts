/** What a run found and wrote, in a few lines for people. */
import { countBySeverity, formatCount, formatVnd } from "../../core";
import type { Checked, TotalGroup } from "../../core";
import type { Lang } from "./terminal";

export function describeRun({ result }: Checked, written: readonly string[], lang: Lang): string {
  const counts = countBySeverity(result.findings);
  const rows = result.files.reduce((sum, file) => sum + file.recordCount, 0);
  const words = lang === "vi" ? vietnamese : english;
  const lines = [
    words.read(result.files.length, formatCount(rows)),
    words.found(formatCount(counts.error), formatCount(counts.query), formatCount(counts.note)),
    ...result.totals.period.map((group) => words.total(group)),
    ...result.incomplete.map((reason) => words.incomplete(reason.text)),
    words.written,
    ...written.map((file) => `  ${file}`),
  ];
  return `${lines.join("\n")}\n`;
}

interface Words {
  readonly written: string;
  read(files: number, rows: string): string;
  found(errors: string, queries: string, notes: string): string;
  total(group: TotalGroup): string;
  incomplete(reason: string): string;
}

const vietnamese: Words = {
  written: "Đã ghi:",
  read: (files, rows) => `Đã đọc ${String(files)} tệp, ${rows} dòng.`,
  found: (errors, queries, notes) =>
    `Tìm thấy ${errors} lỗi phải sửa, ${queries} điểm cần giải thích, ${notes} ghi chú.`,
  total: (group) =>
    `${group.status === "decided" ? "Đã khen thưởng" : "Đang đề nghị"}: ${formatCount(group.collectives)} lượt tập thể, ${formatCount(group.individuals)} lượt cá nhân, ${formatVnd(group.moneyVnd)} đồng.`,
  incomplete: (reason) => `CHƯA ĐẦY ĐỦ: ${reason}`,
};

const english: Words = {
  written: "Written:",
  read: (files, rows) => `Read ${String(files)} files, ${rows} rows.`,
  found: (errors, queries, notes) =>
    `Found ${errors} errors to correct, ${queries} queries to explain, ${notes} notes.`,
  total: (group) =>
    `${group.status === "decided" ? "Commended" : "Proposed"}: ${formatCount(group.collectives)} times collectives, ${formatCount(group.individuals)} times individuals, ${formatVnd(group.moneyVnd)} đồng.`,
  incomplete: (reason) => `INCOMPLETE: ${reason}`,
};
