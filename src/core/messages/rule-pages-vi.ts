import type { RulePageTexts } from "./rule-pages-text";

/** Vietnamese pages of the rules' findings. People and schools are invented. */
export const rulePagesVi: RulePageTexts = {
  "required-missing": {
    meaning:
      "Một ô mà danh sách này ghi cho hầu hết các dòng (họ tên, danh hiệu, xếp loại, ngày sinh, năm học, trường, số và ngày quyết định), ở dòng này còn trống.",
    why: "Thiếu họ tên, danh hiệu hoặc xếp loại thì dòng không xét và không đếm được; thiếu năm học, trường thì không biết cộng vào đâu; thiếu ngày sinh thì khó phân biệt người trùng tên.",
    fix: "Bổ sung ô được nêu rồi kiểm tra lại. Cột mà đa số dòng để trống thì không bị hỏi; ô quyết định còn trống vì chưa có quyết định thì chỉ cần giải thích.",
    passes: "Danh sách 20 người, cả 20 ô ngày sinh đều ghi.",
    fails: "Danh sách 20 người, 19 ô ngày sinh đã ghi, ô thứ 20 còn trống.",
  },
  "date-impossible": {
    meaning:
      "Ngày ghi trong ô không có trên lịch, hoặc ngày sinh làm tuổi của người trong danh sách khó xảy ra.",
    why: "Ngày quyết định chọn văn bản áp dụng; ngày sinh phân biệt người trùng tên. Ngày sai có thể dẫn đến xét theo văn bản khác.",
    fix: "Đối chiếu hồ sơ và ghi lại theo dạng ngày/tháng/năm. Tuổi lạ mà đúng thì chỉ cần giải thích.",
    passes: "Ngày sinh 29/02/1988: năm 1988 là năm nhuận, lịch có ngày này.",
    fails:
      "Ngày sinh 30/02/1988: tháng 2 không có ngày 30. Hoặc sinh năm 2010 mà là giáo viên năm học 2024-2025: mới 15 tuổi.",
  },
  "value-unknown": {
    meaning: "Ô có chữ hoặc số mà phần mềm chưa hiểu là gì.",
    why: "Đoán sai một danh hiệu hay một mức xếp loại có thể làm lệch kết quả của một người, nên phần mềm hỏi lại.",
    fix: "Ghi theo tên gọi hoặc cách viết tắt thường dùng, ví dụ LĐTT, CSTĐCS, HTTNV.",
    passes: "Ô xếp loại ghi “HTTNV” hoặc “Hoàn thành tốt nhiệm vụ”.",
    fails: "Ô xếp loại ghi “A2”, không rõ là mức nào trong 4 mức.",
  },
  "duplicate-entry": {
    meaning:
      "Một người hoặc một tập thể có hai dòng cho cùng một danh hiệu, cùng năm, cùng trường; hoặc hai tên khác nhau chung một mã cán bộ; hoặc một thành tích ghi cho hai hình thức khen thưởng.",
    why: "Hai dòng làm tổng số và tiền thưởng bị tính hai lần; một thành tích thì chỉ khen một hình thức. Hai lần Giấy khen theo hai quyết định, hay hai môn của một hội thi, không bị hỏi.",
    fix: "Giữ lại một dòng. Nếu là hai người trùng tên thì ghi đủ ngày sinh của từng người; nếu trùng mã thì kiểm tra lại mã; nếu là hai thành tích thì ghi rõ từng thành tích.",
    passes: "Hai dòng “Nguyễn Thị Hương”, một người sinh 12/5/1985, một người sinh 03/9/1990.",
    fails:
      "Hai dòng “Nguyễn Thị Hương”, cùng sinh 12/5/1985, cùng đề nghị Lao động tiên tiến năm học 2024-2025.",
  },
  "same-person-elsewhere": {
    meaning: "Cùng họ tên, cùng ngày sinh, cùng năm, có tên ở hai trường cho cùng một danh hiệu.",
    why: "Thường là người chuyển trường được cả hai nơi lập danh sách; chỉ một nơi trình thì tổng số mới đúng.",
    fix: "Hai trường thống nhất nơi trình; nếu là hai người trùng cả tên và ngày sinh thì ghi rõ ở cột ghi chú.",
    passes:
      "Cô Trần Thị Mai, sinh 02/02/1990, năm học 2024-2025 chỉ có tên ở danh sách Trường Tiểu học Hoa Mai.",
    fails:
      "Cô Trần Thị Mai, sinh 02/02/1990, có tên ở cả 2 trường, đều đề nghị Lao động tiên tiến năm học 2024-2025.",
  },
  "contradicts-other-year": {
    meaning: "Cùng một người ở cùng trường, hai danh sách của hai năm ghi ngày sinh khác nhau.",
    why: "Danh hiệu nhiều năm liên tục được nối theo họ tên và ngày sinh; ngày sinh lệch làm đứt chuỗi năm.",
    fix: "Đối chiếu hồ sơ và thống nhất ngày sinh ở cả hai danh sách.",
    passes: "Thầy Lê Văn Bình sinh 07/8/1982 ở cả danh sách 2023-2024 và 2024-2025.",
    fails: "Thầy Lê Văn Bình sinh 07/8/1982 ở danh sách 2023-2024, sinh 08/7/1982 ở danh sách 2024-2025.",
  },
  "name-spelt-two-ways": {
    meaning:
      "Ở cùng trường, hai danh sách ghi hai tên chỉ khác dấu hoặc khác i/y, và cùng ngày tháng năm sinh: có thể là một người.",
    why: "Danh hiệu nhiều năm liên tục được nối theo họ tên và ngày sinh; tên ghi khác làm đứt chuỗi năm.",
    fix: "Đối chiếu hồ sơ và ghi một cách ở cả hai danh sách.",
    passes: "Hai danh sách của 2 năm đều ghi cô Nguyễn Thị Hòa, sinh 12/5/1985.",
    fails:
      "Danh sách 2023-2024 ghi Nguyễn Thị Hòa, danh sách 2024-2025 ghi Nguyễn Thị Hoa, đều sinh 12/5/1985.",
  },
  "lists-repeat": {
    meaning:
      "Từ 3 dòng trở lên của danh sách này đã có ở một danh sách khác, cùng họ tên hoặc tên tập thể, cùng danh hiệu, cùng năm, cùng trường.",
    why: "Trường thường gửi kèm biên bản bỏ phiếu, danh sách đăng ký hoặc một bản nữa của đề nghị. Hỏi một lần cho cả danh sách thay vì từng dòng; dòng trùng chắc chắn (đủ ngày sinh, danh sách gửi lại) vẫn bị báo riêng.",
    fix: "Nếu cùng là một đề nghị thì không cần sửa, hoặc bỏ bớt một danh sách. Nếu là những người khác thì ghi đủ ngày sinh.",
    passes: "Danh sách đề nghị và danh sách trích ngang có 1 người cùng tên.",
    fails:
      "Trang “Biên bản” và trang “Danh sách” ghi cùng 12 người, cùng đề nghị Lao động tiên tiến năm học 2024-2025.",
  },
  "registration-left-out": {
    meaning:
      "Danh sách đăng ký danh hiệu đầu năm nằm cùng tệp với danh sách đề nghị của chính năm đó, hoặc ở tệp khác trong lần kiểm tra.",
    why: "Đăng ký chưa phải đề nghị: tính cả hai thì một người bị xét và cộng hai lần. Chỉ có danh sách đăng ký thì vẫn xét như đề nghị.",
    fix: "Không cần sửa. Nếu danh sách này cũng là đề nghị thì ghi chữ “đề nghị” ở tiêu đề.",
    passes: "Tệp chỉ có trang “Danh sách đăng ký danh hiệu thi đua”, trường dùng làm danh sách đề nghị.",
    fails:
      "Trang “Đăng ký đầu năm” và trang “Danh sách đề nghị” cùng năm học 2024-2025, ghi cùng những người.",
  },
  "refused-in-note": {
    meaning:
      "Dòng có ghi danh hiệu hoặc hình thức đề nghị, nhưng ghi chú, hoặc lời ghi sau tên danh hiệu trong cùng ô (“CSTĐCS (xin rút)”), nói đã rút tên, không xét hoặc không đủ điều kiện.",
    why: "Người đã rút mà vẫn còn trong danh sách thì vẫn bị xét, cộng và trình. Ghi chú về riêng một hội thi, một danh hiệu khác thì không bị hỏi.",
    fix: "Bỏ danh hiệu ở dòng này, hoặc xoá ghi chú nếu vẫn đề nghị.",
    passes: "Dòng đề nghị “LĐTT”, ghi chú “Không đạt GVDG cấp xã”.",
    fails: "Dòng 12 đề nghị “LĐTT”, ghi chú “Xin rút”.",
  },
  "title-form-mixed-up": {
    meaning:
      "Ô của cột này ghi nội dung thuộc cột khác: mức xếp loại ở cột danh hiệu; hình thức khen thưởng ở cột danh hiệu hoặc ngược lại khi danh sách có cả hai cột; kết quả hội thi ở cột danh hiệu.",
    why: "Luật tách danh hiệu thi đua, hình thức khen thưởng và mức xếp loại; ghi lẫn thì đếm nhầm cột và tính nhầm tiền. Danh sách chỉ có một cột cho cả hai thì không bị hỏi, trừ khi trong bảng kết quả chỉ có vài dòng khác hẳn các dòng còn lại.",
    fix: "Chuyển nội dung sang đúng cột. Kết quả hội thi ghi chung một cột thì giữ nguyên được: phần mềm đếm riêng.",
    passes: "Cột danh hiệu ghi “LĐTT”, cột xếp loại ghi “HTTNV”.",
    fails:
      "Cột danh hiệu ghi “HTXSNV”: đây là mức xếp loại, không phải một trong 4 danh hiệu thi đua của cá nhân.",
  },
  "individual-collective-mixed-up": {
    meaning: "Danh hiệu của tập thể ghi cho cá nhân, hoặc danh hiệu của cá nhân ghi cho tập thể.",
    why: "Luật quy định riêng danh hiệu cho cá nhân và cho tập thể; tiêu chuẩn và tiền thưởng cũng khác.",
    fix: "Ghi lại danh hiệu, hoặc chuyển dòng sang đúng danh sách.",
    passes: "Tổ Văn – Sử, 9 người, đề nghị Tập thể lao động tiên tiến.",
    fails: "Cô Nguyễn Thị Hương, 1 cá nhân, đề nghị Tập thể lao động tiên tiến.",
  },
  "ldxs-individual": {
    meaning: "Một cá nhân được ghi danh hiệu “Lao động xuất sắc” (LĐXS).",
    why: "Luật chỉ có Tập thể lao động xuất sắc. Với cá nhân, người lập thường muốn ghi mức xếp loại hoặc Chiến sĩ thi đua cơ sở; phần mềm không chọn thay.",
    fix: "Ghi rõ: xếp loại Hoàn thành xuất sắc nhiệm vụ, hay danh hiệu Chiến sĩ thi đua cơ sở.",
    passes: "Danh sách tập thể ghi “LĐXS” cho một tổ 12 người: hiểu là Tập thể lao động xuất sắc.",
    fails: "Danh sách cá nhân ghi “LĐXS” cho 1 giáo viên.",
  },
  "totals-line-differs": {
    meaning: "Số ghi ở dòng cộng khác với số đếm được trong danh sách.",
    why: "Số ở dòng cộng thường được chép vào tờ trình; lệch nghĩa là thiếu dòng, thừa dòng hoặc dòng cộng chưa cập nhật.",
    fix: "Tìm dòng thiếu hoặc thừa, rồi sửa dòng cộng.",
    passes: "Dòng cộng ghi “Tổng: 25 người”, danh sách có 25 dòng.",
    fails: "Dòng cộng ghi “Tổng: 26 người”, danh sách có 25 dòng.",
  },
  "collective-share-differs": {
    meaning:
      "Số người, số Lao động tiên tiến hay số Chiến sĩ thi đua cơ sở của tập thể khác với danh sách cá nhân cùng năm.",
    why: "Tỷ lệ 70% và điều kiện có Chiến sĩ thi đua cơ sở tính từ các số này; lệch 1 người có thể đổi kết quả.",
    fix: "Đối chiếu hai danh sách cùng năm học và sửa chỗ chưa khớp.",
    passes: "Trường ghi 21 Lao động tiên tiến, danh sách cá nhân của trường có đúng 21 người.",
    fails: "Trường ghi 21 Lao động tiên tiến trên 30 người (70%), danh sách cá nhân chỉ có 20 người (66,7%).",
  },
  "period-outside": {
    meaning: "Danh sách thuộc một năm ngoài giai đoạn đang tổng hợp.",
    why: "Cộng nhầm năm ngoài giai đoạn làm báo cáo nhiều năm sai số.",
    fix: "Không cần sửa. Nếu danh sách phải được cộng thì chọn lại giai đoạn, hoặc sửa năm học ở tiêu đề.",
    passes: "Giai đoạn 2020-2025, danh sách năm học 2024-2025.",
    fails: "Giai đoạn 2020-2025, danh sách năm học 2019-2020: được kiểm tra nhưng không cộng.",
  },
  "criterion-not-met": {
    meaning:
      "Theo số liệu trong bảng, một điều kiện của danh hiệu hoặc hình thức khen thưởng chưa đạt vào ngày quyết định.",
    why: "Tiêu chuẩn thay đổi theo thời gian: mỗi dòng được xét theo văn bản có hiệu lực vào ngày của dòng đó.",
    fix: "Kiểm tra lại số liệu. Nếu đúng như bảng thì đề nghị danh hiệu khác hoặc đưa khỏi danh sách.",
    passes:
      "Tập thể lao động tiên tiến, quyết định ngày 10/8/2024: 21 trên 30 người đạt Lao động tiên tiến, đúng 70%.",
    fails:
      "Tập thể lao động tiên tiến, quyết định ngày 10/8/2024: 23 trên 33 người đạt Lao động tiên tiến, 69,7%, chưa đủ 70%.",
  },
  "evidence-missing": {
    meaning: "Danh hiệu này dựa vào sáng kiến, mà dòng chưa ghi sáng kiến nào.",
    why: "Không ghi không có nghĩa là không có, nên dòng này cần xem lại chứ chưa kết luận.",
    fix: "Ghi “Có” hoặc số quyết định công nhận sáng kiến; không có thì ghi “Không”.",
    passes: "Chiến sĩ thi đua cơ sở, tháng 8/2023, ghi sáng kiến công nhận theo 1 quyết định của cấp cơ sở.",
    fails: "Chiến sĩ thi đua cơ sở, tháng 8/2023, cột sáng kiến còn trống.",
  },
  "fact-missing": {
    meaning: "Danh sách chưa có một thông tin cần cho việc xét, ở một hay nhiều dòng.",
    why: "Thông tin này ghi cách này hay cách khác sẽ đổi kết quả; phần mềm không đoán nên để “cần xét”.",
    fix: "Bổ sung thông tin được nêu cho các dòng đó, hoặc đặt giá trị chung ở trang Tiêu chí nếu địa phương đã quy định.",
    passes: "Tập thể ghi 30 người, 21 Lao động tiên tiến, xếp loại Hoàn thành tốt nhiệm vụ.",
    fails: "Tập thể ghi 21 Lao động tiên tiến mà không ghi tổng số người: chưa tính được tỷ lệ 70%.",
  },
  "on-hold": {
    meaning: "Dòng ghi người này đang trong thời gian xem xét kỷ luật, thanh tra hoặc tương tự.",
    why: "Quy định là tạm dừng xét, không phải loại; khi có kết luận thì xét tiếp.",
    fix: "Chờ kết luận của cơ quan có thẩm quyền rồi xét lại; hồ sơ giữ nguyên.",
    passes: "Cột ghi chú không nói đến việc xem xét nào; 25 dòng đều được xét bình thường.",
    fails: "1 trong 25 dòng ghi “đang chờ kết luận thanh tra”: 24 dòng được xét, dòng này tạm dừng.",
  },
  "criterion-not-in-force": {
    meaning:
      "Văn bản của ngày này cần được đối chiếu: phần mềm chưa có tiêu chuẩn của thời kỳ đó; hoặc ngày đã sang thời kỳ của Luật số 06/2026/QH16 (từ 01/10/2026), hoặc sau khi Nghị định số 152/2025/NĐ-CP hết hiệu lực (01/03/2027), mà nội dung mới chưa có trong phần mềm; hoặc mức quy định mà dòng này cần đối chiếu, như thời gian công tác của người mới tuyển dụng từ 05/08/2025, ở văn bản chưa đọc được; hoặc tập thể là đơn vị cấp huyện, đã kết thúc hoạt động từ 01/07/2025.",
    why: "Không có tiêu chuẩn thì không kết luận đạt hay chưa đạt; im lặng không phải là đồng ý. Khi văn bản sắp đổi, kết quả vẫn xét theo văn bản đã biết và có lời nhắc.",
    fix: "Kiểm tra ngày quyết định, tên danh hiệu và tên đơn vị; nếu đúng thì đối chiếu với văn bản mới, hoặc hỏi cơ quan phụ trách thi đua, khen thưởng.",
    passes: "Cờ thi đua cấp tỉnh, quyết định năm 2024: có tiêu chuẩn của Luật có hiệu lực từ 01/01/2024.",
    fails:
      "Cờ thi đua cấp tỉnh, quyết định năm 2022: phần mềm chưa có tiêu chuẩn của thời kỳ này. Hoặc danh sách 12 dòng xét theo ngày 15/03/2027, sau 01/03/2027.",
  },
  "authority-wrong": {
    meaning: "Cấp ký quyết định ghi trong bảng không phải cấp có thẩm quyền với danh hiệu này vào ngày đó.",
    why: "Quyết định sai thẩm quyền có thể phải làm lại; cấp ký còn quyết định quỹ nào chi tiền thưởng.",
    fix: "Đối chiếu quyết định gốc: cấp ký, ngày ký, tên danh hiệu.",
    passes: "Tập thể lao động xuất sắc do Chủ tịch UBND tỉnh tặng ngày 20/9/2024.",
    fails:
      "Tập thể lao động xuất sắc ghi do cấp huyện quyết định ngày 20/9/2024; danh hiệu này do cấp tỉnh quyết định. Hoặc quyết định cấp huyện ghi ngày 05/7/2025, sau 01/7/2025 không còn cấp huyện.",
  },
  "instrument-expired": {
    meaning: "Văn bản nêu làm căn cứ đã hết hiệu lực vào ngày xét.",
    why: "Căn cứ cũ dễ kéo theo tiêu chuẩn cũ và hệ số cũ.",
    fix: "Ghi lại văn bản đang có hiệu lực, hoặc xác nhận ngày quyết định.",
    passes: "Danh sách tháng 8/2023 căn cứ Nghị định 91/2017/NĐ-CP (còn hiệu lực đến hết 31/12/2023).",
    fails: "Danh sách tháng 8/2024 căn cứ Nghị định 91/2017/NĐ-CP, hết hiệu lực từ 01/01/2024.",
  },
  "quota-exceeded": {
    meaning: "Số người được đề nghị hoặc xếp loại nhiều hơn tỷ lệ mà văn bản hay địa phương cho phép.",
    why: "Trước năm 2024 có mức tối đa 15% Chiến sĩ thi đua cơ sở; từ đó do địa phương. Xếp loại xuất sắc cũng có tỷ lệ.",
    fix: "Rà soát số đề nghị; nếu địa phương có tỷ lệ riêng thì ghi tỷ lệ đó ở trang Tiêu chí.",
    passes:
      "Năm 2023: 6 Chiến sĩ thi đua cơ sở trên 46 Lao động tiên tiến; 15% của 46 là 6,9, làm tròn xuống 6.",
    fails: "Năm 2023: 7 Chiến sĩ thi đua cơ sở trên 46 Lao động tiên tiến, nhiều hơn 6.",
  },
  "gvdg-expired": {
    meaning: "Kết quả hội thi giáo viên giỏi được dùng sau thời gian bảo lưu.",
    why: "Cấp trường, cấp huyện được bảo lưu thêm 1 năm; cấp tỉnh thêm 3 năm. Quá hạn thì cần lần công nhận mới.",
    fix: "Bổ sung lần công nhận mới hơn, hoặc bỏ dòng này khỏi danh sách của năm học.",
    passes: "Giáo viên dạy giỏi cấp tỉnh công nhận năm học 2020-2021, ghi cho năm học 2023-2024.",
    fails:
      "Giáo viên dạy giỏi cấp tỉnh công nhận năm học 2020-2021, ghi cho năm học 2024-2025: đã hết năm bảo lưu thứ 3.",
  },
  "gvdg-district-ended": {
    meaning: "Kết quả hội thi cấp huyện ghi ngày từ 01/7/2025.",
    why: "Từ 01/7/2025 không còn cấp huyện; công nhận trước ngày đó vẫn giữ nguyên giá trị.",
    fix: "Nếu do xã tổ chức thì ghi cấp xã; nếu công nhận từ trước thì ghi đúng ngày công nhận.",
    passes: "Giáo viên dạy giỏi cấp huyện, công nhận ngày 20/3/2025.",
    fails: "Giáo viên dạy giỏi cấp huyện, công nhận ngày 15/10/2025.",
  },
  "amount-differs": {
    meaning: "Số tiền thưởng ghi trong bảng khác với mức tính theo hệ số và lương cơ sở ngày quyết định.",
    why: "Lương cơ sở đổi vào giữa năm học: cùng một danh hiệu, quyết định trước và sau ngày đổi có mức khác nhau.",
    fix: "Kiểm tra ngày quyết định, danh hiệu và số tiền. Phần mềm giữ nguyên số đã ghi và chỉ nêu chênh lệch.",
    passes:
      "Lao động tiên tiến, quyết định ngày 10/8/2024: 0,3 × 2.340.000 = 702.000, làm tròn lên 710.000 đồng; bảng ghi 710.000.",
    fails:
      "Lao động tiên tiến, quyết định ngày 10/8/2024, bảng ghi 540.000 đồng: đó là mức theo lương cơ sở 1.800.000, áp dụng đến 30/6/2024.",
  },
};
