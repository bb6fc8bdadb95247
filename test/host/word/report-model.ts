/** A small report with figures in its text and in a table. */
import type { DocumentModel } from "../../../src/core";

export const reportModel: DocumentModel = {
  superiorBody: null,
  issuingBody: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
  numberAndSign: "Số: …/BC-UBND",
  placeAndDate: "Tân Lập, ngày … tháng … năm 2025",
  typeName: "BÁO CÁO",
  subject: "Kết quả thi đua",
  notices: [],
  body: [
    {
      type: "paragraph",
      look: "body",
      content: [
        { text: "Có " },
        { text: "75", fact: "collectives.all" },
        { text: " tập thể, " },
        { text: "650", fact: "individuals.all" },
        { text: " cá nhân." },
      ],
    },
    {
      type: "table",
      columns: [{ share: 1, align: "left" }],
      header: [[{ content: [{ text: "Năm học" }] }]],
      rows: [{ cells: [{ content: [{ text: "12", fact: "year.2024" }] }] }],
    },
  ],
  recipients: ["Lưu: VT"],
  signature: { lines: ["CHỦ TỊCH"], name: null },
  annexes: [],
  properties: { title: "Báo cáo", subject: "xã", keywords: [] },
};
