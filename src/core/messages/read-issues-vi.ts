import type { ReadIssueSentences } from "./sentence";

/** Vietnamese sentences of the doubts met while reading. */
export const readIssuesVi: ReadIssueSentences = {
  "mixed-encoding-runs": {
    title: "Một ô có hai bảng mã",
    text: "Ô này trộn hai loại phông chữ, chữ có thể bị sai.",
    fix: "Đề nghị gõ lại ô bằng Unicode.",
  },
  "unicode-text-in-legacy-font": {
    title: "Chữ Unicode trong phông cũ",
    text: "Chữ là Unicode nhưng ô dùng phông kiểu cũ; nội dung vẫn đọc được.",
    fix: "Không bắt buộc sửa; nên đổi phông sang Times New Roman.",
  },
  "legacy-text-in-unicode-font": {
    title: "Chữ TCVN3 hoặc VNI trong phông mới",
    text: "Chữ viết bằng bảng mã cũ, đã được chuyển sang Unicode để đọc.",
    fix: "Đề nghị xem lại tên các dòng này sau khi chuyển mã.",
  },
  "impossible-syllable": {
    title: "Âm tiết lạ trong tên",
    text: "Có âm tiết không có trong tiếng Việt, có thể do gõ nhầm hoặc sai phông.",
    fix: "Đề nghị đối chiếu với hồ sơ và gõ lại tên ở ô này.",
  },
  "symbol-font-mark": {
    title: "Dấu chọn viết bằng phông ký hiệu",
    text: "Dấu chọn viết bằng phông ký hiệu, đã được hiểu là đánh dấu.",
    fix: "Không bắt buộc sửa; nên dùng chữ “x”.",
  },
  "look-alike-character": {
    title: "Ký tự trông giống chữ khác",
    text: "Có ký tự trông giống chữ cái tiếng Việt nhưng thuộc bảng chữ khác; khi so tên, ký tự này được coi như chữ tiếng Việt.",
    fix: "Không bắt buộc sửa; nên gõ lại để lọc và tìm được trong Excel.",
  },
  "zero-width": {
    title: "Ký tự không nhìn thấy",
    text: "Có ký tự không nhìn thấy trong ô, đã được bỏ qua khi đọc.",
    fix: "Không cần sửa.",
  },
  nbsp: {
    title: "Khoảng trắng đặc biệt",
    text: "Có khoảng trắng đặc biệt, đã được đọc như khoảng trắng thường.",
    fix: "Không cần sửa.",
  },
  nfd: {
    title: "Dấu tiếng Việt viết rời",
    text: "Dấu tiếng Việt được lưu tách rời khỏi chữ, đã được ghép lại khi đọc.",
    fix: "Không cần sửa.",
  },
  whitespace: {
    title: "Khoảng trắng thừa",
    text: "Có khoảng trắng thừa, đã được bỏ qua khi đọc.",
    fix: "Không cần sửa.",
  },
  "case-and-space": {
    title: "Cách viết hoa khác nhau",
    text: "Tên viết hoa hoặc cách chữ khác các dòng còn lại; khi so tên không tính khác biệt này.",
    fix: "Không cần sửa.",
  },
  "remark-in-name": {
    title: "Ô tên có lời ghi chú",
    text: "Ô tên có thêm lời ghi chú ngoài họ tên.",
    fix: "Đề nghị chuyển ghi chú sang cột ghi chú.",
  },
  "abbreviated-name": {
    title: "Tên viết tắt",
    text: "Tên có phần viết tắt nên chưa so được với danh sách khác.",
    fix: "Đề nghị ghi đầy đủ họ và tên.",
  },
  "name-variant": {
    title: "Hai cách viết gần giống nhau",
    text: "Tên này gần giống một tên khác, có thể là một người hoặc một đơn vị viết hai cách.",
    fix: "Đề nghị xác nhận và viết thống nhất.",
  },
  "possible-duplicate": {
    title: "Có thể trùng dòng",
    text: "Dòng này có thể trùng với một dòng khác.",
    fix: "Đề nghị đối chiếu và giữ lại một dòng nếu trùng.",
  },
  "possible-namesake": {
    title: "Có thể trùng tên",
    text: "Có hai người cùng họ tên; cần phân biệt để không nhầm thành tích.",
    fix: "Nếu ngày sinh đã ghi đủ thì không cần sửa; nếu chưa, đề nghị ghi đủ ngày sinh hoặc đơn vị của từng người.",
  },
  "two-ratings-marked": {
    title: "Hai mức xếp loại",
    text: "Dòng này có nhiều hơn một mức xếp loại, phần mềm không chọn thay.",
    fix: "Đề nghị để lại một mức.",
  },
  "collective-in-individual-list": {
    title: "Tập thể nằm trong danh sách cá nhân",
    text: "Dòng này đọc là tập thể nhưng nằm trong danh sách cá nhân.",
    fix: "Đề nghị xác nhận, hoặc chuyển sang danh sách tập thể.",
  },
  "hidden-row": {
    title: "Dòng ẩn",
    text: "Danh sách có dòng bị ẩn, vẫn được đọc và kiểm tra.",
    fix: "Đề nghị xem lại các dòng ẩn có thuộc danh sách không.",
  },
  "hidden-column": {
    title: "Cột ẩn",
    text: "Danh sách có cột bị ẩn, vẫn được đọc.",
    fix: "Đề nghị xem lại cột ẩn có còn dùng không.",
  },
  "continuation-row": {
    title: "Một người ghi trên nhiều dòng",
    text: "Nội dung của một người nằm trên nhiều dòng, đã được gộp lại.",
    fix: "Không cần sửa.",
  },
  "side-by-side": {
    title: "Hai bảng đặt cạnh nhau",
    text: "Trang tính có hai bảng đặt cạnh nhau, được đọc riêng từng bảng.",
    fix: "Không cần sửa.",
  },
  "stt-gap": {
    title: "Số thứ tự không liên tục",
    text: "Số thứ tự có chỗ nhảy số hoặc lặp lại.",
    fix: "Đề nghị kiểm tra có sót dòng nào không; nếu không thì đánh lại số thứ tự.",
  },
  "total-mismatch": {
    title: "Dòng cộng chưa khớp",
    text: "Số ở dòng cộng khác với số dòng đọc được.",
    fix: "Đề nghị kiểm tra có dòng nào thiếu hoặc thừa.",
  },
  "impossible-date": {
    title: "Ngày không có thật",
    text: "Ô này ghi một ngày mà lịch không có.",
    fix: "Đề nghị đối chiếu hồ sơ và ghi lại.",
  },
  "ambiguous-date-order": {
    title: "Chưa rõ ngày trước hay tháng trước",
    text: "Chưa chắc ngày này viết theo thứ tự ngày/tháng/năm; phần mềm không chọn thay.",
    fix: "Đề nghị ghi lại theo dạng ngày/tháng/năm.",
  },
  "swapped-day-month": {
    title: "Ngày và tháng có thể bị đảo",
    text: "Excel có thể đã đảo ngày và tháng ở ô này.",
    fix: "Đề nghị đối chiếu hồ sơ và ghi lại ngày.",
  },
  "ambiguous-money": {
    title: "Số tiền chưa rõ",
    text: "Số ghi ở ô tiền thưởng chưa rõ là đồng, nghìn đồng, triệu đồng hay hệ số; phần mềm không đoán.",
    fix: "Đề nghị ghi đủ số tiền bằng đồng, ví dụ 710.000.",
  },
  "money-separator": {
    title: "Dấu ngăn cách số tiền",
    text: "Số tiền dùng dấu ngăn cách không thống nhất.",
    fix: "Không bắt buộc sửa; nên ghi số tiền là số, ví dụ 710000.",
  },
  "two-years-in-title": {
    title: "Tiêu đề có hai năm học",
    text: "Tiêu đề nhắc đến nhiều hơn một năm học, cần biết danh sách thuộc năm nào.",
    fix: "Đề nghị ghi rõ năm học của danh sách ở tiêu đề.",
  },
  "no-year": {
    title: "Chưa thấy năm học",
    text: "Không thấy năm học ở tiêu đề, tên trang tính và tên tệp.",
    fix: "Đề nghị ghi năm học vào tiêu đề, ví dụ “Năm học 2024-2025”.",
  },
  "no-school": {
    title: "Chưa thấy tên trường",
    text: "Không thấy tên trường ở tiêu đề, tên trang tính và tên tệp.",
    fix: "Đề nghị ghi tên trường ở góc trên bên trái.",
  },
  "unknown-title": {
    title: "Danh hiệu chưa nhận ra",
    text: "Tên danh hiệu hoặc hình thức khen thưởng này chưa có trong danh mục.",
    fix: "Đề nghị ghi theo tên gọi của Luật, hoặc thêm tên này vào danh mục nếu là tên của địa phương.",
  },
  "level-not-said": {
    title: "Chưa ghi cấp khen",
    text: "Ghi giấy khen, bằng khen hoặc kết quả hội thi mà chưa ghi cấp nào.",
    fix: "Đề nghị ghi rõ cấp, ví dụ “Giấy khen của Chủ tịch UBND xã”.",
  },
  "unknown-column": {
    title: "Tiêu đề cột chưa nhận ra",
    text: "Có cột mà tiêu đề chưa nhận ra: cột có ghi nghĩa sau mũi tên được đọc theo nghĩa ấy, cột khác được giữ nguyên, không dùng để xét.",
    fix: "Đề nghị xem lại và chọn ý nghĩa của cột nếu chưa đúng.",
  },
  "error-value": {
    title: "Ô báo lỗi",
    text: "Ô có giá trị lỗi của Excel (như #N/A).",
    fix: "Đề nghị sửa công thức hoặc ghi giá trị.",
  },
};
