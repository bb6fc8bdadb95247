import type { CheckResult, MoneyRow } from "../../../../src/core/domain/check-result";
import type { Entry } from "../../../../src/core/domain/entry";
import { entryOf, moneyOf } from "../../../totals/support/entries";
import { findingOf, resultOf } from "./model";

const schools = [
  ["Trường Mầm non Sen Hồng", "MN"],
  ["Trường Tiểu học Hòa Bình", "TH"],
  ["Trường Tiểu học và Trung học cơ sở Nguyễn Bỉnh Khiêm số 2", "TH"],
  ["Trường Trung học cơ sở Ngô Quyền", "THCS"],
  ["=1+1", "other"],
  [">5*?", "other"],
] as const;

const names = ["Nguyễn Thị Ánh Dương", "Trần Văn Khoẻ", "Lê Thuý Hằng", "-Phạm Ngữ", "@Vũ Ưng", "Đặng Ỷ Lan"];
const individualAwards = [
  "LDTT",
  "CSTDCS",
  "CSTDCT",
  "GK_UBND_XA",
  "BK_UBND_TINH",
  "GVDG_TINH",
  "GVDG_HUYEN",
  "LA",
];
const collectiveAwards = ["TTLDTT", "TTLDXS", "CO_TINH", "GK_UBND_XA"];
const positions = ["Hiệu trưởng", "Giáo viên", "Giáo viên", "Nhân viên kế toán", "Tổ trưởng"];

/** Builds the entries of an invented commune over six school years, each school's list a file of its own. */
export function communeEntries(): Entry[] {
  return schools.flatMap(([school, schoolType], schoolIndex) =>
    Array.from({ length: 36 }, (_, index) => {
      const year = 2019 + (index % 6);
      const isCollective = index % 9 === 0;
      const awards = isCollective ? collectiveAwards : individualAwards;
      const pick = <T>(from: readonly T[]): T => from[(index * 7 + schoolIndex) % from.length] as T;
      const position = pick(positions);
      return entryOf({
        file: `Trường ${String(schoolIndex + 1)}.xlsx`,
        row: 8 + index,
        kind: isCollective ? "collective" : "individual",
        status: index % 4 === 0 ? "proposed" : "decided",
        school,
        schoolType,
        year: `${String(year)}-${String(year + 1)}`,
        name: isCollective ? "Tổ chuyên môn Văn – Sử" : pick(names),
        award: pick(awards),
        decision: { number: `${String(100 + index)}/QĐ-UBND`, date: `${String(year + 1)}-08-10` },
        governingOn: `${String(year + 1)}-08-10`,
        governedBy: "row",
        fields: isCollective ? {} : { position: { cell: "D8", raw: position, value: position } },
      });
    }),
  );
}

/** Money by law of most, recorded money of some. */
export function communeMoney(entries: readonly Entry[]): MoneyRow[] {
  return entries.map((entry, index) =>
    moneyOf(entry, {
      dueVnd: index % 7 === 0 ? null : 702_000 * (1 + (index % 5)),
      ...(index % 3 === 0 && { recordedVnd: 700_000 }),
    }),
  );
}

/** Builds the result of a check of that commune, with a few findings and something incomplete. */
export function communeResult(entries: readonly Entry[]): CheckResult {
  const files = [...new Set(entries.map(({ file }) => file))];
  const findings = entries.slice(0, 12).map(({ file, sheet, row }, index) =>
    findingOf({
      severity: index % 3 === 0 ? "error" : "query",
      at: { file, sheet, cell: `C${String(row)}` },
      text: `Người này được đề nghị Chiến sĩ thi đua cơ sở nhưng danh sách chưa ghi sáng kiến được công nhận hoặc mức xếp loại hoàn thành xuất sắc nhiệm vụ.`,
      fix: "Ghi tên sáng kiến và số quyết định công nhận vào cột Sáng kiến, hoặc ghi mức xếp loại vào cột Xếp loại.",
      citation: "Luật Thi đua, khen thưởng 2022, Điều 23",
    }),
  );
  return resultOf(entries, {
    appliedOn: "2025-08-15",
    commune: "xã Tân Lập",
    period: { type: "school", from: 2020, to: 2025 },
    money: communeMoney(entries),
    findings,
    files: files.map((file) => ({ file, recordCount: 36, lists: 1, unread: [] })),
    coverage: [{ instrument: "Luật 06/2022/QH15", coverage: "partial", note: "Điều 19–28, 74, 75, 79, 80." }],
    incomplete: [
      {
        file: "Trường 9.xls",
        code: "encrypted",
        text: "Tệp Trường 9.xls có mật khẩu: bỏ mật khẩu rồi chạy lại.",
      },
    ],
  });
}
