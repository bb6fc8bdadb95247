/** The words of the dossier: the submission with its list, and the list that goes with a decision. */
import { formatCount } from "../text";

/** Issues what the council itself says: above it stands the people's committee. */
export const councilBody = "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG";

const authority = "Chủ tịch Ủy ban nhân dân";

export const submissionTexts = {
  typeName: "TỜ TRÌNH",
  subject: "Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng",
  numberAndSign: "Số: …/TTr-HĐTĐKT",
  addressed: "Kính gửi: {to}",
  to: `${authority} {commune}`,
  bases: [
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "Căn cứ biên bản họp Hội đồng Thi đua - Khen thưởng ngày … tháng … năm ….",
  ],
  opening:
    "Sau khi xem xét danh sách của các trường, Hội đồng Thi đua - Khen thưởng trình tặng danh hiệu thi đua, hình thức khen thưởng cho {counts} (danh sách tại Phụ lục I), gồm:",
  nobody:
    "Sau khi xem xét danh sách của các trường, Hội đồng Thi đua - Khen thưởng chưa có trường hợp nào để trình.",
  award: (name: string, count: number) => `${name}: ${formatCount(count)}`,
  leftOut:
    "Có {count} trường hợp các trường đề nghị mà chưa đưa vào danh sách, lý do từng trường hợp ghi tại Phụ lục {annex}.",
  issued:
    "Có {count} trường hợp các trường đề nghị mà danh sách kết quả cho thấy đã có quyết định, ghi tại Phụ lục {annex}.",
  higher:
    "Trong đó {count} trường hợp thuộc thẩm quyền quyết định của cấp trên, đề nghị Chủ tịch Ủy ban nhân dân {commune} xem xét, trình cấp có thẩm quyền.",
  closing: "Kính trình xem xét, quyết định./.",
  signatureLines: ["TM. HỘI ĐỒNG", "CHỦ TỊCH"],
  recipients: ["Như trên", "Lưu: VT, hồ sơ thi đua"],
  annexLabel: "Phụ lục {number}",
  note: "(Kèm theo Tờ trình số …/TTr-HĐTĐKT ngày … tháng … năm …)",
  listTitle: "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
  leftOutTitle: "TRƯỜNG HỢP CHƯA ĐƯA VÀO DANH SÁCH",
  issuedTitle: "TRƯỜNG HỢP ĐÃ CÓ QUYẾT ĐỊNH",
  keywords: ["thi đua", "khen thưởng", "tờ trình"],
} as const;

export const decisionTexts = {
  typeName: "QUYẾT ĐỊNH",
  subject: "Về việc tặng danh hiệu thi đua, hình thức khen thưởng",
  numberAndSign: "Số: …/QĐ-UBND",
  bases: [
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
  ],
  otherBases: {
    title: "Căn cứ khác",
    text: "[Ghi nghị định quy định chi tiết, quy định của tỉnh, quy chế thi đua, khen thưởng của xã đang có hiệu lực, mỗi căn cứ một dòng kết thúc bằng dấu chấm phẩy.]",
  },
  proposal:
    "Xét đề nghị của Hội đồng Thi đua - Khen thưởng tại Tờ trình số …/TTr-HĐTĐKT ngày … tháng … năm ….",
  authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN {commune}",
  decides: "QUYẾT ĐỊNH:",
  article: (number: number) => `Điều ${String(number)}.`,
  articles: [
    "Tặng danh hiệu thi đua, hình thức khen thưởng cho {counts} có tên trong danh sách kèm theo.",
    "Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành, tổng số tiền {money} đồng (bằng chữ: {words}){unknown}.",
    "Quyết định này có hiệu lực kể từ ngày ký. Văn phòng, các trường và tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ],
  unknown: (count: number) => `, chưa kể ${formatCount(count)} trường hợp chưa rõ mức`,
  undecided: (count: number) =>
    `Có ${formatCount(count)} trường hợp thuộc thẩm quyền của xã còn phải hội đồng xét, chưa có trong danh sách này.`,
  nobody: "Chưa có trường hợp nào để ghi vào danh sách của dự thảo này.",
  levelUnknown: (count: number) =>
    `Có ${formatCount(count)} trường hợp chưa rõ cấp quyết định nên chưa có trong danh sách này. Hãy chọn ngày áp dụng rồi kiểm tra lại.`,
  higher: (count: number) =>
    `Có ${formatCount(count)} trường hợp thuộc thẩm quyền của cấp trên, chỉ ghi trong tờ trình.`,
  issued: (count: number) =>
    `Có ${formatCount(count)} trường hợp thuộc thẩm quyền của xã đã có quyết định theo danh sách kết quả, không ghi lại ở đây.`,
  signatureLines: ["CHỦ TỊCH"],
  recipients: ["Như Điều 3", "Hội đồng Thi đua - Khen thưởng", "Lưu: VT"],
  annexLabel: "DANH SÁCH",
  listTitle: "TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
  note: "(Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm …)",
  keywords: ["thi đua", "khen thưởng", "quyết định"],
} as const;

export const dossierTexts = {
  number: "STT",
  name: { collective: "Tên tập thể", individual: "Họ và tên", household: "Hộ gia đình" },
  position: "Chức vụ",
  school: "Trường",
  year: "Năm học",
  award: "Danh hiệu, hình thức",
  money: "Tiền thưởng (đồng)",
  note: "Ghi chú",
  reason: "Lý do",
  decision: "Quyết định",
  counts: {
    collective: (count: number) => `${formatCount(count)} lượt tập thể`,
    individual: (count: number) => `${formatCount(count)} lượt cá nhân`,
    household: (count: number) => `${formatCount(count)} lượt hộ gia đình`,
  },
  noCounts: "… lượt tập thể, cá nhân",
  toFill: "…",
  parts: { collective: "TẬP THỂ", individual: "CÁ NHÂN", household: "HỘ GIA ĐÌNH" },
  needsReview: "Hội đồng xét",
  unknownMoney: "chưa rõ",
  paidOnce:
    "Tiền thưởng ghi 0: cùng thời gian đạt thành tích chỉ thưởng mức cao nhất, đã tính ở danh hiệu, hình thức khác của người hoặc tập thể đó.",
  noName: "(chưa có tên)",
  none: "Không có.",
  total: "Cộng",
} as const;
