/** The words of the workbook that a school may fill in. The names in its examples are invented. */
export const templateTexts = {
  title: (year: string) => `Danh sách đề nghị thi đua, khen thưởng năm học ${year}`,
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  yearLine: (year: string) => `NĂM HỌC ${year.replace("-", " - ")}`,
  place: ".........., ngày … tháng … năm …",
  preparer: "NGƯỜI LẬP BIỂU",
  signer: "HIỆU TRƯỞNG",
  signNote: "(Ký, ghi rõ họ tên)",
  footer: "Danh sách đề nghị",
  otherLine: "Có thể thêm dòng, bớt dòng, đổi tên cột hoặc dùng biểu riêng của trường.",
} as const;

export const templateSheets = {
  collectives: {
    name: "Tập thể",
    title: "DANH SÁCH TẬP THỂ ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA, KHEN THƯỞNG",
  },
  individuals: {
    name: "Cá nhân",
    title: "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA, KHEN THƯỞNG",
  },
  contest: { name: "Giáo viên dạy giỏi", title: "DANH SÁCH GIÁO VIÊN ĐẠT DANH HIỆU GIÁO VIÊN DẠY GIỎI" },
  roster: { name: "Xếp loại", title: "KẾT QUẢ XẾP LOẠI VIÊN CHỨC" },
  guide: { name: "Hướng dẫn", title: "HƯỚNG DẪN ĐIỀN" },
} as const;

export const templateHeadings = {
  stt: "STT",
  fullName: "Họ và tên",
  collectiveName: "Tên tập thể",
  birthDate: "Ngày sinh",
  position: "Chức vụ",
  department: "Tổ chuyên môn",
  rating: "Kết quả xếp loại",
  unitRating: "Xếp loại tập thể",
  titles: "Danh hiệu thi đua",
  awards: "Hình thức khen thưởng",
  initiativeName: "Tên sáng kiến",
  initiativeDecision: "Số, ngày QĐ công nhận sáng kiến",
  headcount: "Tổng số người",
  countLDTT: "Số LĐTT",
  countCSTDCS: "Số CSTĐCS",
  level: "Cấp công nhận",
  subject: "Môn dự thi",
  decision: "Số, ngày quyết định",
  note: "Ghi chú",
} as const;

export type TemplateHeading = keyof typeof templateHeadings;

/** What appears beside a cell when it is chosen. */
export const templateHelp: Readonly<Partial<Record<TemplateHeading, string>>> = {
  fullName: "Ghi họ, tên đệm và tên có dấu, như trong hồ sơ. Mỗi người một dòng.",
  collectiveName: "Ghi tên trường hoặc tên tổ, khối. Mỗi tập thể một dòng.",
  birthDate: "Ghi ngày/tháng/năm, ví dụ 05/09/1985.",
  position: "Ví dụ: Giáo viên, Hiệu trưởng, Nhân viên kế toán.",
  rating: "Chọn mức xếp loại của năm học này.",
  unitRating: "Chọn mức xếp loại của tập thể trong năm học này.",
  titles: "Chọn danh hiệu. Đề nghị hai danh hiệu thì ghi cả hai, cách nhau dấu phẩy.",
  awards: "Chọn hình thức, hoặc để trống nếu không đề nghị.",
  initiativeName: "Tên sáng kiến được công nhận; không có thì để trống.",
  initiativeDecision: "Ví dụ: 12/QĐ-TH ngày 20/5/2025.",
  headcount: "Số người của tập thể, cả nhân viên hợp đồng.",
  countLDTT: "Số người của tập thể được đề nghị Lao động tiên tiến.",
  countCSTDCS: "Số người của tập thể được đề nghị Chiến sĩ thi đua cơ sở.",
  level: "Chọn cấp tổ chức hội thi.",
  decision: "Ví dụ: 34/QĐ-SGDĐT ngày 10/4/2025.",
};

export const templateChoices = {
  ratings: [
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
  ],
  contestLevels: { truong: "Cấp trường", xa: "Cấp xã", huyen: "Cấp huyện", tinh: "Cấp tỉnh" },
} as const;

/** Lines of the guide, then examples; they stand on a sheet of their own, away from the lists. */
export const templateGuide = {
  lines: [
    "1. Mỗi trang là một danh sách; trang nào không dùng thì để trống.",
    "2. Ô có mũi tên: chọn trong danh sách thả xuống, hoặc gõ theo cách trường vẫn ghi.",
    "3. Không cần điền đủ mọi cột; cột không dùng có thể xoá.",
    "4. Dán dữ liệu từ tệp khác: dùng Dán giá trị (Paste Values) để giữ danh sách thả xuống.",
    "5. Dùng biểu riêng của trường cũng được: Sổ Thi đua đọc được cả hai.",
  ],
  examples: "Ví dụ (không phải người thật):",
  rows: [
    "Cá nhân: Nguyễn Thị Mẫu, 05/09/1985, Giáo viên, Hoàn thành tốt nhiệm vụ, Lao động tiên tiến.",
    "Tập thể: Tổ Mẫu giáo 5 tuổi, 12 người, 10 LĐTT, Tập thể lao động tiên tiến.",
  ],
} as const;
