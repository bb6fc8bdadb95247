/** The words of what goes back to a school: the sheet in its workbook and the letter. */
import { formatCount } from "../text";

export const slipSheet = {
  name: "Cần sửa",
  title: "NHỮNG CHỖ CẦN SỬA HOẶC GIẢI THÍCH",
  counts: (errors: number, queries: number) =>
    `${formatCount(errors)} chỗ cần sửa, ${formatCount(queries)} chỗ cần giải thích.`,
  how:
    "Bấm vào địa chỉ ô để đến đúng chỗ. Chỗ cần sửa: sửa ngay trong danh sách. Chỗ cần giải thích: nếu nội dung đã đúng thì ghi lý do vào cột " +
    "Ý kiến của trường. Sửa xong xin gửi lại cả tệp này; ô tô màu chỉ để đánh dấu, không đổi nội dung.",
  stt: "STT",
  severity: "Mức độ",
  school: "Trường",
  sheet: "Trang",
  cell: "Ô",
  subject: "Họ tên / tập thể",
  what: "Nội dung",
  why: "Vì sao, căn cứ",
  fix: "Cách sửa",
  answer: "Ý kiến của trường",
  settled: "Ý kiến của trường về những chỗ đã xong:",
  footer: "Cần sửa",
} as const;

export const slipLetter = {
  typeName: "PHIẾU TRẢ LẠI",
  subject: "Danh sách đề nghị khen thưởng cần sửa hoặc giải thích",
  numberAndSign: "Số: …/PTL-UBND",
  signatureLines: ["NGƯỜI LẬP PHIẾU"],
  recipients: ["Như trên", "Lưu: hồ sơ thi đua"],
  addressed: "Kính gửi: {school}.",
  opening:
    "Qua kiểm tra danh sách trường gửi ({files}), có {errors} chỗ cần sửa và {queries} chỗ cần giải thích như sau:",
  noFile: "tệp của trường",
  number: "STT",
  where: "Trang, ô",
  what: "Nội dung",
  fix: "Cách sửa",
  cells: (cells: string, more: number) => (more === 0 ? cells : `${cells} và ${formatCount(more)} ô khác`),
  rest: "Còn {count} loại nội dung khác, ghi ở trang Cần sửa trong tệp gửi kèm.",
  closing:
    "Đề nghị trường sửa hoặc ghi ý kiến vào trang Cần sửa của tệp gửi kèm rồi gửi lại trước ngày …/…/…. Trường không phải nhập lại theo mẫu nào khác.",
  keywords: ["thi đua", "khen thưởng", "phiếu trả lại"],
} as const;

/** Parts of file names. */
export const slipFiles = { ending: "_can-sua", letter: "phieu-tra_" } as const;
