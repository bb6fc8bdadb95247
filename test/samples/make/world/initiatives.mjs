/** Topics of initiatives by school type, as teachers word them. */
const topics = {
  MN: [
    "Một số biện pháp giúp trẻ 5-6 tuổi mạnh dạn, tự tin trong giao tiếp",
    "Biện pháp rèn thói quen tự phục vụ cho trẻ mẫu giáo 3-4 tuổi",
    "Một số giải pháp xây dựng môi trường giáo dục lấy trẻ làm trung tâm",
    "Biện pháp nâng cao chất lượng hoạt động làm quen văn học cho trẻ",
    "Một số biện pháp phối hợp với phụ huynh trong chăm sóc, nuôi dưỡng trẻ",
  ],
  TH: [
    "Một số biện pháp rèn kĩ năng đọc cho học sinh lớp 1",
    "Biện pháp nâng cao chất lượng dạy học môn Toán lớp 4",
    "Giải pháp giúp học sinh lớp 2 viết đúng, viết đẹp",
    "Một số biện pháp giáo dục kĩ năng sống thông qua công tác chủ nhiệm",
    "Ứng dụng công nghệ thông tin trong dạy học môn Tự nhiên và Xã hội",
  ],
  THCS: [
    "Nâng cao hiệu quả dạy học đọc hiểu văn bản thơ trong môn Ngữ văn lớp 7",
    "Một số biện pháp bồi dưỡng học sinh giỏi môn Toán lớp 9",
    "Sử dụng thí nghiệm trực quan trong dạy học Khoa học tự nhiên lớp 6",
    "Phương pháp phát triển kĩ năng nói cho học sinh trong giờ Tiếng Anh",
    "Giải pháp nâng cao chất lượng công tác chủ nhiệm lớp ở trường THCS",
  ],
};

export function initiativeTopic(type, turn) {
  const list = topics[type];
  return list[turn % list.length];
}
