import type { ReadIssuePageTexts } from "./rule-pages-text";

/** Vietnamese pages of the doubts met while reading: why each matters, and two cases. */
export const readIssuePagesVi: ReadIssuePageTexts = {
  "mixed-encoding-runs": {
    why: "Một ô viết bằng hai bảng mã không chuyển được chắc chắn; tên người có thể sai dấu.",
    passes: "Cả ô viết bằng một phông Unicode.",
    fails: "Nửa đầu ô dùng phông .VnTime, nửa sau dùng Times New Roman.",
  },
  "unicode-text-in-legacy-font": {
    why: "Máy khác có thể hiện chữ sai, dù nội dung lưu đúng.",
    passes: "Chữ Unicode, phông Times New Roman.",
    fails: "30 ô chữ Unicode nhưng định dạng phông .VnTime.",
  },
  "legacy-text-in-unicode-font": {
    why: "Chữ bảng mã cũ phải chuyển sang Unicode mới so được tên; nên xem lại sau khi chuyển.",
    passes: "Ô lưu “Nguyễn” bằng Unicode.",
    fails: "Ô lưu “NguyÔn”, là “Nguyễn” viết bằng bảng mã TCVN3.",
  },
  "impossible-syllable": {
    why: "Tên sai một chữ thì không nối được với danh sách năm khác.",
    passes: "“Nguyễn Thị Hương”: 3 âm tiết đều có trong tiếng Việt.",
    fails: "“Nguyễn Thị Hưnơg”: âm tiết thứ 3 không có trong tiếng Việt.",
  },
  "symbol-font-mark": {
    why: "Dấu chọn bằng phông ký hiệu chỉ là một chữ cái ở máy không có phông ấy.",
    passes: "Cột LĐTT đánh dấu “x”.",
    fails: "12 ô của cột LĐTT dùng dấu của phông Wingdings.",
  },
  "look-alike-character": {
    why: "Excel không tìm và lọc được chữ trông giống nhau mà khác mã.",
    passes: "Chữ “A” của “An” là chữ La-tinh.",
    fails: "Chữ “А” của “Аn” là chữ Kirin, mắt thường không phân biệt được.",
  },
  "zero-width": {
    why: "Hai tên trông như nhau nhưng Excel coi là khác nhau.",
    passes: "“Trần Văn Hùng” gồm 13 ký tự nhìn thấy được.",
    fails: "“Trần Văn Hùng” có thêm 1 ký tự không nhìn thấy, thường do chép từ trang mạng.",
  },
  nbsp: {
    why: "Khoảng trắng đặc biệt làm hàm tìm kiếm của Excel không thấy tên.",
    passes: "Họ và tên cách nhau bằng khoảng trắng thường.",
    fails: "5 ô họ tên có khoảng trắng chép từ trang mạng hoặc Word.",
  },
  nfd: {
    why: "Hai cách lưu dấu trông như nhau nhưng Excel coi là khác nhau.",
    passes: "Chữ “ễ” lưu là 1 ký tự.",
    fails: "Chữ “ễ” lưu là 3 ký tự: chữ e và 2 dấu.",
  },
  whitespace: {
    why: "Khoảng trắng thừa làm một tên thành hai khi lọc trong Excel.",
    passes: "“Lê Văn Bình”, mỗi chữ cách nhau 1 khoảng trắng.",
    fails: "“Lê  Văn Bình ”, có 2 khoảng trắng ở giữa và 1 ở cuối.",
  },
  "case-and-space": {
    why: "Viết hoa khác nhau không đổi người, nhưng danh sách in ra sẽ không đều.",
    passes: "25 tên cùng viết “Nguyễn Thị Hương”.",
    fails: "24 tên viết thường, 1 tên viết “NGUYỄN THỊ HƯƠNG”.",
  },
  "remark-in-name": {
    why: "Lời ghi chú trong ô tên sẽ in vào quyết định và làm lệch việc so tên.",
    passes: "Ô tên ghi “Trần Thị Mai”, cột ghi chú ghi “nghỉ thai sản 6 tháng”.",
    fails: "Ô tên ghi “Trần Thị Mai (nghỉ thai sản 6 tháng)”.",
  },
  "abbreviated-name": {
    why: "Tên viết tắt có thể là của nhiều người.",
    passes: "“Nguyễn Văn Minh”.",
    fails: "“Ng. V. Minh”: 2 trong 3 phần của tên viết tắt.",
  },
  "name-variant": {
    why: "Một người viết hai cách sẽ bị đếm thành hai và đứt chuỗi năm.",
    passes: "Ba năm đều viết “Trần Thị Thúy”.",
    fails: "Hai năm viết “Trần Thị Thúy”, năm thứ 3 viết “Trần Thị Thủy”.",
  },
  "possible-duplicate": {
    why: "Nếu trùng thật thì số lượt và tiền bị tính hai lần.",
    passes: "Hai dòng cùng tên, ngày sinh khác nhau.",
    fails: "Hai dòng cùng tên “Lê Thị Hoa”, 1 dòng không ghi ngày sinh.",
  },
  "possible-namesake": {
    why: "Hai người trùng tên dễ bị ghép nhầm thành tích của nhau.",
    passes: "Hai cô “Phạm Thị Lan”, ghi rõ sinh năm 1979 và 1991.",
    fails: "Hai dòng “Phạm Thị Lan” ở 2 tổ khác nhau, không ghi ngày sinh.",
  },
  "two-ratings-marked": {
    why: "Mỗi người chỉ có một mức xếp loại trong năm; chọn thay có thể làm lệch kết quả.",
    passes: "Dấu “x” ở cột HTTNV, 3 cột còn lại trống.",
    fails: "Dấu “x” ở cả cột HTXSNV và cột HTTNV.",
  },
  "collective-in-individual-list": {
    why: "Tập thể và cá nhân đếm riêng, tiêu chuẩn và tiền thưởng khác nhau.",
    passes: "Danh sách cá nhân có 20 dòng, đều là tên người.",
    fails: "Dòng 21 của danh sách cá nhân ghi “Tổ Toán – Lý”.",
  },
  "hidden-row": {
    why: "Dòng ẩn vẫn được đọc; người xem bảng in có thể không biết.",
    passes: "25 dòng đều hiện.",
    fails: "25 dòng, trong đó 2 dòng bị ẩn hoặc bị lọc.",
  },
  "hidden-column": {
    why: "Cột ẩn vẫn được đọc và có thể là số liệu cũ.",
    passes: "12 cột đều hiện.",
    fails: "12 cột, cột tiền thưởng bị ẩn.",
  },
  "continuation-row": {
    why: "Đọc riêng từng dòng thì một người thành hai; cần biết là đã gộp.",
    passes: "Mỗi người 1 dòng.",
    fails: "Thành tích của 1 người viết xuống 2 dòng liền nhau.",
  },
  "side-by-side": {
    why: "Hai bảng cạnh nhau có thể là hai danh sách khác nhau; cần biết là đã đọc cả hai.",
    passes: "Trang tính có 1 bảng.",
    fails: "Cột A–F là danh sách nữ, cột H–M là danh sách nam.",
  },
  "stt-gap": {
    why: "Số thứ tự nhảy thường là dấu hiệu xóa hoặc sót một dòng.",
    passes: "Số thứ tự 1 đến 25, đủ 25 dòng.",
    fails: "Số thứ tự 11, 12, 14: không có số 13.",
  },
  "total-mismatch": {
    why: "Dòng cộng thường được chép vào tờ trình, nên phải khớp với danh sách.",
    passes: "Dòng cộng ghi 25, đọc được 25 dòng.",
    fails: "Dòng cộng ghi 25, đọc được 24 dòng.",
  },
  "impossible-date": {
    why: "Ngày không có thật thì không chọn được văn bản, không tính được thời gian.",
    passes: "30/4/2024.",
    fails: "31/4/2024: tháng 4 có 30 ngày.",
  },
  "ambiguous-date-order": {
    why: "Đọc nhầm ngày với tháng có thể làm đổi người hoặc đổi văn bản áp dụng.",
    passes: "25/8/2024: số 25 chỉ có thể là ngày.",
    fails: "05/08/2024 trong cột có cả ngày viết kiểu tháng trước: ngày 5 tháng 8 hay ngày 8 tháng 5?",
  },
  "swapped-day-month": {
    why: "Excel cài theo kiểu tháng trước sẽ tự đảo những ngày từ 1 đến 12.",
    passes: "Cả cột là ngày, có đủ các ngày từ 1 đến 31.",
    fails: "Trong một cột, ngày trên 12 là chữ còn ngày dưới 12 là ngày của Excel.",
  },
  "ambiguous-money": {
    why: "Hiểu nhầm nghìn đồng thành đồng làm sai số tiền một nghìn lần.",
    passes: "“710.000”.",
    fails: "“0,3”: có thể là hệ số 0,3 hoặc 0,3 triệu đồng.",
  },
  "money-separator": {
    why: "Dấu chấm và dấu phẩy lẫn nhau dễ làm phép cộng của Excel sai.",
    passes: "Cả cột viết kiểu 710.000.",
    fails: "18 ô viết 710.000, 2 ô viết 710,000.",
  },
  "two-years-in-title": {
    why: "Năm học quyết định danh sách được cộng vào năm nào.",
    passes: "“… NĂM HỌC 2024-2025”.",
    fails: "“… NĂM HỌC 2023-2024 VÀ 2024-2025”.",
  },
  "no-year": {
    why: "Không biết năm thì không cộng được vào năm nào của báo cáo.",
    passes: "Tiêu đề có “Năm học 2024-2025”.",
    fails: "Tiêu đề chỉ ghi “DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG”, 25 dòng chưa rõ năm.",
  },
  "no-school": {
    why: "Không biết trường thì không tổng hợp theo trường và không trả lại đúng nơi.",
    passes: "Góc trên ghi “TRƯỜNG TIỂU HỌC HOA MAI”.",
    fails: "Tệp “danh sach 1.xlsx” không ghi tên trường ở đâu.",
  },
  "unknown-title": {
    why: "Danh hiệu chưa có trong danh mục thì chưa có tiêu chuẩn để xét.",
    passes: "“LĐTT”, “Lao động tiên tiến”, “Giấy khen của Chủ tịch UBND xã”.",
    fails: "“Ngôi sao sáng” cho 3 người: chưa rõ là danh hiệu nào.",
  },
  "level-not-said": {
    why: "Cấp khen quyết định thẩm quyền, hệ số tiền thưởng và quỹ chi.",
    passes: "“Giấy khen của Chủ tịch UBND xã”.",
    fails: "“Giấy khen” cho 8 người, không nói của cấp nào.",
  },
  "unknown-column": {
    why: "Nội dung cột không được dùng để xét; nếu cột cần thì kết quả còn thiếu.",
    passes: "Tiêu đề cột là “Xếp loại viên chức”.",
    fails: "Tiêu đề cột là “Mục 7”.",
  },
  "error-value": {
    why: "Ô lỗi không có giá trị nào để xét hay cộng.",
    passes: "Ô số người ghi 30.",
    fails: "Ô số người hiện #N/A vì công thức tìm sang một tệp khác.",
  },
};
