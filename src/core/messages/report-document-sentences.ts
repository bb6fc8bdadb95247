/** Sentences of the report; {names} are filled with figures, which stay linked to their rows. */
export const reportSentences = {
  opening:
    "Ủy ban nhân dân {commune} báo cáo tổng kết phong trào thi đua và công tác khen thưởng ngành giáo dục giai đoạn {period} như sau:",
  derivedPeriod:
    "Giai đoạn {period} được suy ra từ các năm học có trong tệp ({years}) vì chưa nêu giai đoạn báo cáo.",
  unknownPeriod: "Chưa nêu giai đoạn báo cáo và các tệp không cho biết năm học; hãy điền giai đoạn.",
  noData: "Không có số liệu trong các tệp đã đọc.",
  noMovements: "Không có danh sách phong trào thi đua trong các tệp đã đọc.",
  movements: "Các tệp đã đọc nêu {count} phong trào thi đua (Phụ lục {annex}):",
  noExemplars: "Không có danh sách điển hình tiên tiến trong các tệp đã đọc.",
  exemplars: "Các tệp đã đọc giới thiệu {count} điển hình tiên tiến (Phụ lục {annex}):",
  roughTotals: {
    decided: "Trong giai đoạn {period}, có {parts} được khen thưởng{money} (số chính xác tại Phụ lục I).",
    proposed:
      "Trong giai đoạn {period}, có {parts} được đề nghị khen thưởng{money} (số chính xác tại Phụ lục I).",
  },
  roughMoney: { decided: ", tổng số tiền thưởng {money}", proposed: ", mức thưởng dự kiến {money}" },
  everyYear: {
    decided: "Tính theo năm học có số liệu thấp nhất, mỗi năm học có {parts} được khen thưởng.",
    proposed: "Tính theo năm học có số liệu thấp nhất, mỗi năm học có {parts} được đề nghị khen thưởng.",
  },
  roughParts: { collectives: "{count} lượt tập thể", individuals: "{count} lượt cá nhân" },
  exactTotals: "Số chính xác ({status}): {awards} lượt, gồm {parts}.",
  exactParts: {
    collectives: "{count} lượt của {distinct} tập thể",
    individuals: "{count} lượt của {distinct} cá nhân",
    households: "{count} lượt của {distinct} hộ gia đình",
  },
  noCommendations: "Không có danh hiệu, hình thức khen thưởng ({status}) trong các tệp đã đọc.",
  contests: "Ngoài ra có {count} lượt công nhận tại hội thi ({status}), không tính là khen thưởng:",
  money:
    "Tiền thưởng đã xác định được ({status}): {money} đồng, trong đó quỹ thi đua, khen thưởng {emulation} đồng, nguồn khác {other} đồng (Phụ lục IV).",
  moneyUnknown: "Còn {unknown} lượt chưa xác định được tiền thưởng ({status}).",
  byAward: "Theo danh hiệu, hình thức (Phụ lục III):",
  awardCount: "{award}: {count} lượt",
  recipients: "Cơ cấu khen thưởng cá nhân ({status}): {parts}.",
  recipientParts: {
    teacher: "giáo viên {count} lượt",
    manager: "cán bộ quản lý {count} lượt",
    staff: "nhân viên {count} lượt",
    learner: "học sinh, trẻ em {count} lượt",
    unknown: "chưa rõ đối tượng {count} lượt",
  },
  teacherShare:
    "Trong tổng số lượt khen thưởng giáo viên và cán bộ quản lý ({status}), người trực tiếp giảng dạy chiếm {share}.",
  occasions: "Theo loại khen thưởng ({status}): {parts}.",
  occasionParts: {
    regular: "thường xuyên {count} lượt",
    thematic: "chuyên đề {count} lượt",
    sudden: "đột xuất {count} lượt",
    unknown: "chưa rõ loại {count} lượt",
  },
  yearTable: "Kết quả khen thưởng theo năm học ({status})",
  recipientTable: "Cơ cấu khen thưởng cá nhân theo năm học ({status})",
  occasionTable: "Loại khen thưởng theo năm học ({status})",
  chart: "Số lượt khen thưởng theo năm học ({status})",
  noUnitTitles:
    "Không có trường nào có danh hiệu Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc trong các tệp đã đọc.",
  unitTitles: {
    decided: "Các trường đã được công nhận (Phụ lục II):",
    proposed: "Các trường được đề nghị, chưa có quyết định (Phụ lục II):",
  },
  unitTitleSchool: "{school}: {titles}",
  unitTitleYears: "{award} năm học {years}",
  unitTitleRun: " (dài nhất {run} năm liền)",
  noProvinceTeachers: "Không có giáo viên dạy giỏi cấp tỉnh trong các tệp đã đọc.",
  provinceTeachers: "Có {count} lượt giáo viên được công nhận dạy giỏi cấp tỉnh ({status}, Phụ lục V), gồm:",
  provinceTeachersOfSchool: "{school}: {count} lượt ({names})",
  noHighAwards: "Không có danh hiệu, hình thức khen thưởng từ cấp tỉnh trở lên trong các tệp đã đọc.",
  highAward: "{award} ({status}): {count} lượt, gồm {names} (Phụ lục {annex})",
  more: " và {count} trường hợp khác",
  review:
    "Kết quả kiểm tra còn {error} lỗi phải sửa, {query} điểm cần giải trình và {note} ghi chú; có {outside} lượt ngoài giai đoạn hoặc chưa xếp được vào giai đoạn, không cộng vào báo cáo (Phụ lục {annex}). Các nội dung chính:",
  reviewClear: "Kết quả kiểm tra không còn lỗi hay điểm cần giải trình.",
  reviewReason: "{label} {number} – {title}: {count} trường hợp, ví dụ: {example}",
  reviewExample: "{text} ({place})",
  incomplete: "CHƯA ĐẦY ĐỦ: báo cáo lập từ dữ liệu chưa đọc hết, chưa dùng để ký. Cần xử lý:",
  closing:
    "Trên đây là báo cáo tổng kết phong trào thi đua và công tác khen thưởng giai đoạn {period} của {commune}./.",
  statusTable: "{title} ({status})",
  unitTitlesTable: "Các năm học trường giữ danh hiệu tập thể ({status})",
  contestTable: "Công nhận tại hội thi theo cấp ({status})",
  provinceSchoolsTable: "Số lượt theo trường ({status})",
  place: "{file}, {sheet}, dòng {row}",
  decision: "Số {number} ngày {date}",
} as const;
