import type { HelpTopic } from "./help-topic";

export const helpVi: readonly HelpTopic[] = [
  {
    id: "read",
    title: "Đọc những gì, bỏ qua những gì",
    text: [
      "Sổ Thi đua đọc tệp đúng như trường đã làm, không bắt trường làm lại theo mẫu, và không sửa tệp của trường.",
      "Ô nào không được đọc đều có tên trong kết quả: xem thẻ của từng tệp ở bước “Nhận” và trang Nhật ký của bảng tổng hợp.",
    ],
    terms: [
      [
        "Đọc",
        "Tệp .xlsx, .xlsm, .xls, .ods, kể cả trang tính, hàng, cột đang ẩn; danh sách cá nhân, tập thể, kết quả khen thưởng, giáo viên dạy giỏi, xếp loại.",
      ],
      [
        "Đọc và đổi",
        "Chữ phông cũ (.VnTime, VNI-Times, VPS, VISCII) được đổi sang Unicode khi đọc; ngày gõ nhiều kiểu được hiểu về một kiểu. Tệp gốc giữ nguyên.",
      ],
      [
        "Bỏ qua, có ghi lại",
        "Dòng cộng, chữ ký, ghi chú, trang hướng dẫn, bảng tham khảo: không phải người được đề nghị.",
      ],
      [
        "Không đọc được",
        "Tệp Word, PDF, ảnh chụp, tệp .xlsb, tệp có mật khẩu. Hãy bỏ mật khẩu hoặc lưu lại thành .xlsx.",
      ],
      [
        "Không chạy",
        "Macro, liên kết ra ngoài và công thức trong tệp không bao giờ được chạy; chỉ giá trị đã lưu được đọc.",
      ],
    ],
  },
  {
    id: "words",
    title: "Từ ngữ",
    text: [],
    terms: [
      [
        "Lỗi phải sửa",
        "Chắc chắn sai: ngày không có trên lịch, một người hai dòng, số tiền sai mức, danh hiệu không đúng tiêu chuẩn. Trường sửa trong tệp rồi gửi lại.",
      ],
      [
        "Cần giải thích",
        "Có thể đúng, có thể sai; không đủ căn cứ để nói. Nếu đúng thì giữ nguyên và ghi lý do.",
      ],
      ["Ghi chú", "Để biết, không phải làm gì."],
      [
        "Ngày áp dụng luật",
        "Ngày dự kiến ký quyết định. Chỉ dùng cho dòng không ghi ngày quyết định của mình.",
      ],
      [
        "Đề nghị, đã quyết định",
        "Danh sách xin khen và danh sách đã được khen. Hai loại không bao giờ cộng với nhau.",
      ],
      ["Lượt, người", "Một người được khen ba năm là ba lượt nhưng một người."],
      ["LĐTT, CSTĐCS", "Danh hiệu Lao động tiên tiến; Chiến sĩ thi đua cơ sở."],
      ["TTLĐTT, TTLĐXS", "Tập thể Lao động tiên tiến; Tập thể Lao động xuất sắc."],
      [
        "Tiền theo luật, tiền đã ghi",
        "Hệ số nhân mức lương cơ sở của ngày quyết định; và số tiền trong tệp của trường. Hai số để riêng cho bạn đối chiếu.",
      ],
      [
        "Kết quả chưa đủ",
        "Có tệp không đọc được hoặc việc chưa xong. Câu báo nói rõ tệp nào, làm gì; chưa dùng số liệu trước khi xử lý xong.",
      ],
      ["Mã TD…", "Số của một quy tắc. Khi hỏi nhau chỉ cần nói mã và ô."],
    ],
  },
  {
    id: "privacy",
    title: "Riêng tư",
    text: [
      "Tệp được đọc, kiểm tra và lập báo cáo ngay trên máy này. Không có tài khoản, không có máy chủ nhận dữ liệu, không có thống kê sử dụng.",
      "Trình duyệt được lệnh cấm trang này, và cả phần chạy nền của nó, mở bất cứ kết nối nào. Lệnh cấm nằm trong chính trang (Content-Security-Policy), ai cũng xem được.",
    ],
    terms: [
      [
        "Khi mở trang",
        "Trình duyệt tải trang từ máy chủ đã đặt nó, rồi giữ một bản để dùng khi mất mạng. Máy chủ thấy địa chỉ mạng của bạn như với mọi trang web; không thấy tệp, tên tệp hay kết quả.",
      ],
      [
        "Sau khi mở",
        "Không có yêu cầu nào, trừ khi bạn bấm “Hỏi bản mới” hoặc bật “Tự hỏi bản mới”. Yêu cầu đó chỉ xin một tệp ghi số của bản mới nhất, không kèm gì. Trình duyệt có thể tự hỏi lại tệp lưu trang, nhiều nhất mỗi ngày một lần.",
      ],
      ["Dạng một tệp", "so-thi-dua.html mở từ USB hay thư mục: không có yêu cầu nào, kể cả khi mở."],
      [
        "Giữ trên máy",
        "Không giữ gì, trừ khi bạn bật “Giữ việc đang làm trên máy này”. Khi đó tệp và các ô đã điền nằm trong bộ nhớ của trình duyệt này; bấm “Xoá hết” là xoá hết.",
      ],
      [
        "Tệp tải xuống",
        "Bảng tổng hợp, báo cáo nằm trong thư mục Tải xuống và có họ tên, ngày sinh: hãy giữ như giữ danh sách gốc.",
      ],
      [
        "Trong Excel và Word",
        "Thư viện của Microsoft được tải từ Microsoft và có thể tự báo việc sử dụng về Microsoft. Nội dung bảng tính thì Sổ Thi đua không gửi.",
      ],
    ],
  },
  {
    id: "elsewhere",
    title: "Cài đặt và các cách dùng khác",
    text: [
      "Trang web: dùng ngay, không cài gì. Mở một lần khi có mạng thì lần sau mất mạng vẫn dùng được.",
      "Máy không có mạng: chép tệp so-thi-dua.html vào USB, bấm đúp để mở bằng Edge hoặc Chrome.",
      "Trong Excel 2021, 2024 và Microsoft 365: có ngăn Sổ Thi đua ở bên phải. Cách cài từng bước ở tài liệu “Cài đặt Sổ Thi đua”, gửi kèm phần mềm.",
    ],
  },
];
