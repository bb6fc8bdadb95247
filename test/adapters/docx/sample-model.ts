import type { DocumentModel, TableBlock } from "../../../src/core/report/document-model";

const number = (text: string, fact?: string): { content: { text: string; fact?: string }[] } => ({
  content: [fact === undefined ? { text } : { text, fact }],
});

/** A table that runs over several pages, with two header rows and joined cells. */
export function longTable(rowCount: number): TableBlock {
  return {
    type: "table",
    columns: [
      { share: 1, align: "centre" },
      { share: 5, align: "left" },
      { share: 2, align: "right" },
      { share: 2, align: "right" },
    ],
    header: [
      [
        { content: [{ text: "STT" }], rowSpan: 2 },
        { content: [{ text: "Tên đơn vị" }], rowSpan: 2 },
        { content: [{ text: "Số lượt" }], columnSpan: 2 },
      ],
      [number("Tập thể"), number("Cá nhân")],
    ],
    rows: [
      ...Array.from({ length: rowCount }, (_, index) => ({
        cells: [
          number(String(index + 1)),
          number(`Trường Tiểu học Suối Mơ ${String(index + 1)}`),
          number("1", `school.${String(index + 1)}.collectives`),
          number("12", `school.${String(index + 1)}.individuals`),
        ],
      })),
      {
        total: true,
        cells: [
          { content: [{ text: "Tổng cộng" }], columnSpan: 2 },
          number(String(rowCount), "period.decided.collectives"),
          number(String(12 * rowCount), "period.decided.individuals"),
        ],
      },
    ],
  };
}

/** A report with one of everything that a model can hold. */
export function sampleModel(changes: Partial<DocumentModel> = {}): DocumentModel {
  return {
    superiorBody: null,
    issuingBody: "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ",
    numberAndSign: "Số:      /BC-UBND",
    placeAndDate: "Suối Mơ, ngày      tháng      năm",
    typeName: "BÁO CÁO",
    subject: "Tổng kết phong trào thi đua và công tác khen thưởng giai đoạn 2020 - 2025",
    notices: ["Tệp “Trường B.xlsx” có mật khẩu nên chưa đọc được; hãy bỏ mật khẩu rồi chạy lại."],
    body: [
      {
        type: "paragraph",
        look: "basis",
        content: [{ text: "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;" }],
      },
      { type: "heading", level: 1, content: [{ text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO" }] },
      { type: "heading", level: 2, content: [{ text: "1. Cấp ủy, chính quyền" }] },
      { type: "heading", level: 3, content: [{ text: "a) Văn bản" }] },
      {
        type: "prompt",
        key: "prompt.leadership",
        title: "Lãnh đạo, chỉ đạo",
        text: "[Nêu các văn bản chỉ đạo]",
      },
      {
        type: "paragraph",
        look: "body",
        content: [
          { text: "Trong giai đoạn có " },
          { text: "40", fact: "period.decided.collectives", bold: true },
          { text: " lượt tập thể và " },
          { text: "480", fact: "period.decided.individuals" },
          { text: " lượt cá nhân được khen thưởng.", italic: true },
        ],
      },
      { type: "paragraph", look: "bullet", content: [{ text: "Trường Tiểu học Suối Mơ." }] },
      {
        type: "chart",
        title: "Số lượt khen thưởng theo năm học",
        categories: ["2020-2021", "2021-2022"],
        series: [
          { name: "Tập thể", values: [20, 20] },
          { name: "Cá nhân", values: [230, 250] },
        ],
      },
      { type: "paragraph", look: "caption", content: [{ text: "Bảng 1. Số lượt" }] },
      { type: "paragraph", look: "unit-note", content: [{ text: "Đơn vị tính: lượt" }] },
      longTable(3),
    ],
    recipients: ["Đảng ủy, HĐND, UBND xã (để báo cáo)", "Các trường trên địa bàn xã", "Lưu: VT, VHXH"],
    signature: { lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Đỗ Thị Suối" },
    annexes: [
      {
        label: "Phụ lục I",
        title: "Số lượt khen thưởng theo trường",
        note: "(Kèm theo Báo cáo số … ngày …)",
        blocks: [longTable(40)],
      },
      {
        label: "Phụ lục II",
        title: "Danh sách",
        note: "(Kèm theo Báo cáo số … ngày …)",
        blocks: [longTable(2)],
      },
    ],
    properties: { title: "Báo cáo tổng kết", subject: "Thi đua, khen thưởng", keywords: ["thi đua"] },
    ...changes,
  };
}
