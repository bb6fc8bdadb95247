/** Positions in a school: abbreviations written out, all else as typed. */
import { foldWithoutAccents } from "../../text";

const written: Readonly<Record<string, string>> = {
  ht: "Hiệu trưởng",
  "p ht": "Phó Hiệu trưởng",
  pht: "Phó Hiệu trưởng",
  "p hieu truong": "Phó Hiệu trưởng",
  gv: "Giáo viên",
  gvcn: "Giáo viên chủ nhiệm",
  gvmn: "Giáo viên mầm non",
  nv: "Nhân viên",
  nvkt: "Nhân viên kế toán",
  nvyt: "Nhân viên y tế",
  nvtv: "Nhân viên thư viện",
  ttcm: "Tổ trưởng chuyên môn",
  tpcm: "Tổ phó chuyên môn",
  ttvp: "Tổ trưởng văn phòng",
  tpt: "Tổng phụ trách Đội",
  "tpt doi": "Tổng phụ trách Đội",
  kt: "Kế toán",
  vt: "Văn thư",
  tv: "Thư viện",
  yt: "Y tế",
  bv: "Bảo vệ",
  cd: "Cấp dưỡng",
};

const known = new Map<string, string>();

/** Writes out each part of a position, as "GV, TTCM". */
export function parsePosition(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parts = text.split(/\s*[,;+]\s*|\s+-\s+/u).map(writeOut);
  const position = parts.length === 1 ? (parts[0] ?? text) : parts.join(", ");
  if (known.size < 5_000) known.set(text, position);
  return position;
}

function writeOut(part: string): string {
  const key = foldWithoutAccents(part)
    .replace(/[.\-/]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return Object.hasOwn(written, key) ? (written[key] ?? part) : part;
}
