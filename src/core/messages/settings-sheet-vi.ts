/** Headings, choices and sentences of the sheet Tiêu chí: what a commune may set, and what of the law is modelled. */

export const criteriaHeadings = {
  title: "TIÊU CHÍ VÀ VĂN BẢN ĐÃ ÁP DỤNG",
  settings: "Giá trị đã dùng",
  stt: "STT",
  label: "Tiêu chí",
  value: "Giá trị",
  origin: "Do ai đặt",
  meaning: "Ý nghĩa",
  allowed: "Được nhận",
  default: "Mặc định",
  source: "Căn cứ",
  key: "Khóa",
  coverage: "Văn bản đã đưa vào phần mềm",
  instrument: "Văn bản",
  extent: "Mức độ",
  checkedOn: "Đối chiếu ngày",
  note: "Phần đã đưa vào",
  inForceFrom: "Có hiệu lực từ",
  inForceUntil: "Hết hiệu lực từ",
  replacedBy: "Được thay bằng",
  governing: "Ngày quyết định luật áp dụng",
} as const;

export const criteriaNotes = {
  howTo:
    "Muốn đổi một tiêu chí: sửa ô Giá trị (chọn trong danh sách hoặc gõ số), lưu tệp này rồi kiểm tra lại với tệp này làm tệp tiêu chí. " +
    "Để trống là dùng giá trị mặc định. Có thể chèn thêm cột; không sửa cột Khóa.",
  chooseTitle: "Chọn giá trị",
  choose: "Chọn một trong các giá trị. Để trống là dùng giá trị mặc định.",
  chooseOriginTitle: "Do ai đặt",
  chooseOrigin: "Chọn “Đã đặt riêng” khi địa phương đã xác nhận giá trị này, kể cả khi giống mặc định.",
} as const;

export const originWords = { stated: "Đã đặt riêng", default: "Mặc định" } as const;

export const yesNoWords = { yes: "Có", no: "Không" } as const;

/** What a setting may be, in words. */
export const allowedWords = {
  choices: (choices: readonly string[]) => choices.join("; "),
  integer: (minimum: number, maximum: number, unit: string) =>
    `Số nguyên từ ${String(minimum)} đến ${String(maximum)} (${unit})`,
  fraction: (minimum: string, maximum: string) => `Tỷ lệ từ ${minimum} đến ${maximum}, ví dụ 15%`,
  pairs: (example: string) => `Từng cặp, cách nhau bằng dấu chấm phẩy, ví dụ ${example}`,
  texts: (longest: number) =>
    `Các câu cách nhau bằng dấu chấm phẩy, trong câu không có dấu phẩy; cả thảy không quá ${String(longest)} ký tự`,
  orBlank: (allowed: string) => `${allowed}; hoặc để trống`,
  blank: "Để trống",
} as const;

/** Why a sheet or one of its cells was not taken: where, what is allowed, what to do. */
export const settingsSheetSentences = {
  noTable: (sheet: string) =>
    `Trang “${sheet}” không có hàng tiêu đề với hai cột “${criteriaHeadings.key}” và “${criteriaHeadings.value}”; ` +
    "hãy dùng trang Tiêu chí của tệp tong-hop.xlsx.",
  refused: (cell: string, label: string, typed: string, allowed: string, standard: string) =>
    `Ô ${cell} (${label}) ghi “${typed}”, chưa dùng được. Được nhận: ${allowed}. ` +
    `Hãy sửa ô này, hoặc để trống để dùng giá trị mặc định (${standard}).`,
  unknownKey: (cell: string, key: string) =>
    `Ô ${cell} ghi khóa “${key}”, phần mềm không có tiêu chí này; hãy khôi phục khóa cũ hoặc xóa hàng này.`,
  twice: (cell: string, label: string, first: string) =>
    `Ô ${cell}: tiêu chí “${label}” đã có ở ô ${first}; hãy giữ lại một hàng.`,
} as const;
