/** Sentences as reports have them, over `communeData`, each with what a careful reader would say of every claim in it. */
import type { ClaimVerdict } from "../../src/core/claims";

type Case = readonly [sentence: string, verdicts: readonly ClaimVerdict[]];

/** Statements that the data decides. */
export const decidable: readonly Case[] = [
  // Per year, in the words of the issue.
  [
    "Hằng năm, xã khen thưởng trên 75 tập thể, hơn 650 cá nhân với số tiền hơn 570 triệu đồng.",
    ["unclear", "true", "true"],
  ],
  [
    "Hằng năm có trên 70 tập thể, hơn 650 cá nhân được khen thưởng với số tiền hơn 570 triệu đồng.",
    ["true", "true", "true"],
  ],
  ["Mỗi năm có trên 80 tập thể và trên 700 cá nhân được khen thưởng.", ["false", "false"]],
  ["Hàng năm chi tiền thưởng hơn 600 triệu đồng.", ["false"]],
  ["Bình quân mỗi năm có 78 tập thể được khen thưởng.", ["true"]],
  ["Bình quân mỗi năm có 90 tập thể được khen thưởng.", ["false"]],
  ["Trung bình hằng năm, tiền thưởng là 580 triệu đồng.", ["true"]],
  ["Mỗi năm học có từ 74 đến 79 tập thể được khen thưởng.", ["true"]],
  ["Mỗi năm học có từ 76 đến 79 lượt tập thể được khen thưởng.", ["unclear"]],
  // In total.
  [
    "Trong giai đoạn 2020 - 2025, có 390 lượt tập thể và 3.302 lượt cá nhân được khen thưởng.",
    ["true", "true", "true"],
  ],
  ["Trong 5 năm, tổng số tiền thưởng là 2 tỷ 900 triệu đồng.", ["true"]],
  ["Trong 5 năm, tổng số tiền thưởng là 2,9 tỷ đồng.", ["true"]],
  ["Tổng số tiền thưởng cả giai đoạn: 2.900.000.000 đồng.", ["true"]],
  ["Tổng số tiền thưởng cả giai đoạn là 2.900.000 nghìn đồng.", ["true"]],
  ["Tổng số tiền thưởng cả giai đoạn là 2,5 tỷ đồng.", ["false"]],
  ["Cả giai đoạn có gần 400 lượt tập thể và gần 3.500 lượt cá nhân được khen.", ["true", "true"]],
  ["Cả giai đoạn có gần 390 lượt tập thể được khen thưởng.", ["false"]],
  ["Cả giai đoạn có trên 390 lượt tập thể được tặng thưởng theo các quyết định.", ["false"]],
  ["Cả giai đoạn có ít nhất 390 lượt tập thể được khen thưởng.", ["true"]],
  ["Cả giai đoạn có không quá 3.000 lượt cá nhân được khen thưởng.", ["false"]],
  ["Trong 5 năm qua đã khen thưởng 85 tập thể, 800 cá nhân.", ["true", "true"]],
  ["Trong 5 năm qua đã khen thưởng 5.000 lượt cá nhân.", ["false"]],
  ["Trong giai đoạn đã có từ 300 lượt tập thể trở lên được khen thưởng.", ["true"]],
  // Numbers in words.
  ["Cả giai đoạn có ba trăm chín mươi lượt tập thể được khen thưởng.", ["true"]],
  ["Mỗi năm năm trăm tám mươi triệu đồng tiền thưởng được trao.", ["true"]],
  ["Cả giai đoạn có hơn bốn trăm lượt tập thể được khen thưởng.", ["false"]],
  ["Tổng số tiền thưởng cả giai đoạn là hai tỷ chín trăm triệu đồng.", ["true"]],
  // Years.
  ["Năm học 2024-2025 có 74 tập thể, 662 cá nhân được khen thưởng.", ["true", "true"]],
  ["Năm học 2023-2024 có 79 tập thể, năm học 2024-2025 có 74 tập thể được khen thưởng.", ["true", "true"]],
  ["Năm học 2023-2024 có 60 tập thể được khen thưởng.", ["false"]],
  ["Hai năm học 2022-2023 và 2023-2024 có 158 lượt tập thể được khen thưởng.", ["true"]],
  ["Từ năm học 2020-2021 đến năm học 2022-2023 có 237 lượt tập thể được khen thưởng.", ["true"]],
  // Awards.
  ["Có 15 lượt Tập thể lao động xuất sắc được công nhận trong giai đoạn.", ["true"]],
  ["Cả giai đoạn có 25 tập thể đạt danh hiệu LĐXS.", ["false"]],
  [
    "Cả giai đoạn, 150 lượt cá nhân đạt Chiến sĩ thi đua cơ sở, 3.150 lượt cá nhân đạt Lao động tiên tiến.",
    ["true", "true"],
  ],
  ["Chiến sĩ thi đua cơ sở: 150 lượt; Lao động tiên tiến: 3.000 lượt.", ["true", "false"]],
  ["UBND tỉnh tặng Bằng khen cho 02 cá nhân.", ["true", "true"]],
  ["UBND tỉnh tặng Bằng khen cho 12 cá nhân.", ["true", "false"]],
  ["Có 17 giáo viên được công nhận giáo viên dạy giỏi cấp tỉnh.", ["true"]],
  ["Có 27 giáo viên dạy giỏi cấp tỉnh được công nhận.", ["false"]],
  ["Khen thưởng đột xuất 2 lượt cá nhân.", ["true"]],
  ["Hằng năm UBND xã khen thưởng trên 70 tập thể.", ["true"]],
  [
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 2 cá nhân; Chủ tịch UBND xã công nhận 3.150 lượt Lao động tiên tiến.",
    ["true", "true", "true", "true"],
  ],
  // Schools.
  ["Trường Tiểu học Suối Mơ có 1.300 lượt cá nhân được khen thưởng trong giai đoạn.", ["true"]],
  [
    "Trường TH Suối Mơ có 130 lượt cá nhân, trường MN Hoa Đào có 650 lượt cá nhân được khen trong 5 năm.",
    ["false", "true"],
  ],
  ["Khối mầm non có 650 lượt cá nhân được khen thưởng trong 5 năm.", ["true"]],
  // Shares.
  ["Trong số giáo viên và cán bộ quản lý được khen thưởng, giáo viên chiếm 90,3%.", ["true"]],
  ["Giáo viên trực tiếp giảng dạy chiếm trên 80% số lượt khen thưởng cá nhân.", ["true"]],
  ["Giáo viên trực tiếp giảng dạy chiếm trên 95% số lượt khen thưởng.", ["false"]],
  // Titles over years.
  ["Trường THCS Lũng Cao nhiều năm liền đạt danh hiệu Tập thể lao động xuất sắc.", ["true"]],
  ["Trường THCS Lũng Cao 5 năm liền giữ vững danh hiệu Tập thể LĐXS.", ["true"]],
  ["Trường Mầm non Hoa Đào nhiều năm liền đạt danh hiệu Tập thể lao động xuất sắc.", ["false"]],
  [
    "Các trường THCS Lũng Cao, Tiểu học Suối Mơ nhiều năm liên tục đạt Tập thể lao động xuất sắc.",
    ["true", "false"],
  ],
  ["Trường Tiểu học Suối Mơ năm năm liền đạt Tập thể lao động tiên tiến.", ["false"]],
  ["Năm học 2022-2023, Trường Tiểu học Suối Mơ được công nhận Tập thể lao động tiên tiến.", ["false"]],
  // Who signs, and when.
  ["Tập thể lao động xuất sắc do UBND huyện công nhận.", ["false"]],
  ["Ngày 15/8/2025, Chủ tịch UBND huyện tặng danh hiệu Lao động tiên tiến cho các giáo viên.", ["false"]],
  ["Sau ngày 01/7/2025, Chủ tịch UBND cấp huyện tặng Giấy khen cho nhiều giáo viên.", ["false"]],
  [
    "Trường THCS Lũng Cao nhiều năm liền đạt LĐXS; Trường Tiểu học Suối Mơ 2 năm liền đạt Tập thể LĐTT.",
    ["true", "true"],
  ],
  ["Năm học 2025-2026, Chủ tịch UBND huyện công nhận danh hiệu Lao động tiên tiến.", ["false"]],
  ["Năm học 2022-2023, Chủ tịch UBND huyện công nhận danh hiệu Lao động tiên tiến.", ["true"]],
  // Periods.
  ["Kết quả khen thưởng giai đoạn 2021-2025 được nâng lên.", ["false"]],
  ["Báo cáo tổng kết phong trào thi đua giai đoạn 2020-2025.", ["true"]],
];

/** Statements that no data of ours decides. */
export const undecidable: readonly Case[] = [
  ["Khoảng 400 tập thể được khen thưởng trong giai đoạn.", ["unclear"]],
  ["Ước khoảng 3 tỷ đồng tiền thưởng đã được chi.", ["unclear"]],
  ["Trên 100 tập thể được khen thưởng trong 5 năm.", ["unclear"]],
  ["Đã khen thưởng 79 tập thể.", ["unclear"]],
  ["Trong 5 năm đã khen thưởng trên 3.310 lượt cá nhân.", ["unclear"]],
  ["Trong 5 năm có 200 cá nhân nữ được khen thưởng.", ["unclear"]],
  ["Năm học 2018-2019 có 60 tập thể được khen thưởng.", ["unclear"]],
  ["Trường Tiểu học Bản Lìm có 12 cá nhân được khen thưởng.", ["unclear"]],
  ["Các năm học lần lượt có 79, 79 và 74 tập thể được khen thưởng.", ["unclear"]],
  ["Số tập thể được khen tăng 20 tập thể so với giai đoạn trước.", ["unclear"]],
  ["Kinh phí tổ chức hội nghị biểu dương khen thưởng là 45 triệu đồng.", ["unclear"]],
  ["Mỗi trường có 20 cá nhân được khen thưởng.", ["unclear"]],
  ["Năm 2025 có 79 tập thể, 500 cá nhân được khen thưởng.", ["unclear", "unclear"]],
  ["Trường THCS Lũng Cao 10 năm liền đạt Tập thể lao động xuất sắc.", ["unclear"]],
  ["Trường THCS Lũng Cao nhiều năm liền đạt Tập thể lao động tiên tiến.", ["unclear"]],
  ["Trường Tiểu học Suối Mơ B nhiều năm liền đạt Tập thể lao động xuất sắc.", ["unclear"]],
  ["Chủ tịch UBND huyện công nhận danh hiệu Lao động tiên tiến.", ["unclear"]],
  ["Thực hiện Kế hoạch phát triển giáo dục giai đoạn 2021-2025 của tỉnh.", ["unclear"]],
  ["Có 2 tập thể được Thủ tướng Chính phủ tặng Bằng khen.", ["unclear"]],
  ["Phong trào thi đua có 1.200 cá nhân tham gia.", ["unclear"]],
];

/** Sentences with numbers that claim nothing about awards. */
export const silent: readonly string[] = [
  "Thực hiện Quyết định số 1234/QĐ-UBND ngày 05/02/2024 của UBND xã.",
  "Xã có 18 trường, 520 giáo viên.",
  "Xã có 780 cán bộ, giáo viên, nhân viên; hằng năm nhiều người được khen thưởng.",
  "95% cán bộ, giáo viên đạt danh hiệu Lao động tiên tiến.",
  "Trước ngày 01/7/2025, UBND huyện công nhận danh hiệu Lao động tiên tiến.",
  "Theo Điều 28 Luật Thi đua, khen thưởng năm 2022.",
  "Một tập thể đoàn kết làm nên phong trào thi đua “Hai tốt”.",
  "Một số cá nhân được khen thưởng nhiều lần.",
  "[Nêu 01 giáo viên tiêu biểu được khen thưởng 2.000.000 đồng.]",
];
