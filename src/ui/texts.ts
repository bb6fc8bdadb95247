/** Words of the first views; the pane's full texts come with its steps. */
export const texts = {
  title: "Sổ Thi đua",
  lead: "Kiểm tra danh sách thi đua – khen thưởng của các trường, tổng hợp và lập báo cáo. Tệp chỉ được đọc trên máy này, không gửi đi đâu.",
  choose: "Chọn tệp của các trường",
  appliedOn: "Ngày áp dụng luật (cho dòng không ghi ngày quyết định)",
  commune: "Tên xã, phường",
  check: "Kiểm tra",
  summary: "Tải bảng tổng hợp (Excel)",
  report: "Tải báo cáo (Word)",
  reading: (index: number, count: number, name: string) =>
    `Đang đọc tệp ${String(index)}/${String(count)}: ${name}`,
  nothingChosen: "Chưa chọn tệp nào. Hãy bấm “Chọn tệp của các trường”.",
  counts: (errors: number, queries: number, notes: number, rows: number) =>
    `Đã đọc ${String(rows)} dòng: ${String(errors)} lỗi phải sửa, ${String(queries)} điểm cần giải thích, ${String(notes)} ghi chú.`,
  nothingWrong: "Không có lỗi nào phải sửa.",
  severity: { error: "Lỗi", query: "Cần giải thích", note: "Ghi chú" },
  more: (count: number) => `… và ${String(count)} điểm nữa, xem trong bảng tổng hợp, trang Cần xét.`,
  failed:
    "Có lỗi ngoài dự kiến nên chưa xong việc. Hãy tải lại trang và làm lại; tệp của bạn không bị thay đổi.",
  notOffice: "Trang này dành cho Excel và Word. Ngoài Excel, hãy dùng trang web.",
} as const;
