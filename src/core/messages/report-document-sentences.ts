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
    decided:
      "Trong giai đoạn {period}, có {collectives} lượt tập thể và {individuals} lượt cá nhân được khen thưởng, tổng số tiền thưởng {money} (số chính xác tại Phụ lục I).",
    proposed:
      "Trong giai đoạn {period}, có {collectives} lượt tập thể và {individuals} lượt cá nhân được đề nghị khen thưởng, mức thưởng dự kiến {money} (số chính xác tại Phụ lục I).",
  },
  everyYear: {
    decided:
      "Tính theo năm học có số liệu thấp nhất, mỗi năm học có {collectives} lượt tập thể và {individuals} lượt cá nhân được khen thưởng.",
    proposed:
      "Tính theo năm học có số liệu thấp nhất, mỗi năm học có {collectives} lượt tập thể và {individuals} lượt cá nhân được đề nghị khen thưởng.",
  },
  exactTotals:
    "Số chính xác ({status}): {awards} lượt, gồm {collectives} lượt của {distinctCollectives} tập thể, {individuals} lượt của {distinctIndividuals} cá nhân và {households} lượt của {distinctHouseholds} hộ gia đình; ngoài ra có {contests} lượt công nhận tại hội thi, không tính là khen thưởng.",
  money:
    "Tiền thưởng ({status}): {money} đồng, trong đó quỹ thi đua, khen thưởng {emulation} đồng, nguồn khác {other} đồng (Phụ lục IV). Có {unknown} lượt chưa xác định được mức thưởng theo quy định.",
  byAward: "Theo danh hiệu, hình thức (Phụ lục III):",
  awardCount: "{award}: {count} lượt",
  recipients:
    "Cơ cấu khen thưởng cá nhân ({status}): giáo viên {teachers} lượt, cán bộ quản lý {managers} lượt, nhân viên {staff} lượt, học sinh {learners} lượt, chưa rõ đối tượng {unknown} lượt.",
  teacherShare:
    "Trong tổng số lượt khen thưởng giáo viên và cán bộ quản lý ({status}), người trực tiếp giảng dạy chiếm {share}.",
  occasions:
    "Theo loại khen thưởng ({status}): thường xuyên {regular} lượt, chuyên đề {thematic} lượt, đột xuất {sudden} lượt, chưa rõ loại {unknown} lượt.",
  yearTable: "Kết quả khen thưởng theo năm học ({status})",
  recipientTable: "Cơ cấu khen thưởng cá nhân theo năm học ({status})",
  occasionTable: "Loại khen thưởng theo năm học ({status})",
  chart: "Số lượt khen thưởng theo năm học ({status})",
  noUnitTitles:
    "Không có trường nào có danh hiệu Tập thể Lao động tiên tiến hoặc Tập thể Lao động xuất sắc trong các tệp đã đọc.",
  unitTitleSchool: "{school} ({status}): {titles}; số năm liền dài nhất: {run}",
  unitTitleYears: "{award} các năm học {years}",
  noProvinceTeachers: "Không có giáo viên dạy giỏi cấp tỉnh trong các tệp đã đọc.",
  provinceTeachers: "Có {count} lượt giáo viên được công nhận dạy giỏi cấp tỉnh ({status}, Phụ lục V), gồm:",
  provinceTeachersOfSchool: "{school}: {count} lượt ({names})",
  noHighAwards: "Không có danh hiệu, hình thức khen thưởng từ cấp tỉnh trở lên trong các tệp đã đọc.",
  highAward: "{award} ({status}): {count} lượt, gồm {names} (Phụ lục {annex})",
  more: " và {count} trường hợp khác",
  review:
    "Kết quả kiểm tra còn {error} lỗi phải sửa, {query} điểm cần giải trình và {note} ghi chú; có {outside} lượt ngoài giai đoạn hoặc chưa xếp được vào giai đoạn, không cộng vào báo cáo (Phụ lục {annex}). Các nội dung chính:",
  reviewClear: "Kết quả kiểm tra không còn lỗi hay điểm cần giải trình.",
  reviewReason: "{label} {number}: {count} trường hợp, ví dụ: {example}",
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
