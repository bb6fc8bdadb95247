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
    `${group.status === "decided" ? "Đã khen thưởng" : "Đang đề nghị"}: ${countsOf(group, ["lượt tập thể", "lượt cá nhân", "lượt hộ gia đình"])}${formatVnd(group.moneyVnd)} đồng.`,
  incomplete: (reason) => `CHƯA ĐẦY ĐỦ: ${reason}`,
};

const english: Words = {
  written: "Written:",
  read: (files, rows) => `Read ${String(files)} files, ${rows} rows.`,
  found: (errors, queries, notes) =>
    `Found ${errors} errors to correct, ${queries} queries to explain, ${notes} notes.`,
  total: (group) =>
    `${group.status === "decided" ? "Commended" : "Proposed"}: ${countsOf(group, ["times collectives", "times individuals", "times households"])}${formatVnd(group.moneyVnd)} đồng.`,
  incomplete: (reason) => `INCOMPLETE: ${reason}`,
};

/** Names only kinds of nominee of which there are some. */
function countsOf(
  { collectives, individuals, households = 0 }: TotalGroup,
  words: readonly string[],
): string {
  return [collectives, individuals, households]
    .map((count, at) => (count === 0 ? "" : `${formatCount(count)} ${words[at] ?? ""}, `))
    .join("");
}
