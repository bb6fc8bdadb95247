/** Words of what goes out to schools and authorities, and of what comes back. */
import type { NewerReason, ParcelFile, PerhapsSame, SchoolJoin, TemplateListId } from "../../../core";
import { formatCount } from "../format-count";

const fileKinds: Readonly<Record<ParcelFile["kind"], string>> = {
  copy: "tệp của trường, có đánh dấu",
  workbook: "trang Cần sửa thành tệp riêng",
  letter: "phiếu một trang",
};

const lists: Readonly<Record<TemplateListId, string>> = {
  collectives: "Tập thể",
  individuals: "Cá nhân",
  contest: "Giáo viên dạy giỏi",
};

const reasons: Readonly<Record<NewerReason, string>> = {
  "same-content": "nội dung giống hệt nhau",
  "signed-later": "ngày ký sau",
  "saved-later": "được lưu sau",
  "copy-number": "số bản trong tên tệp lớn hơn",
  unclear: "chưa rõ tệp nào mới hơn",
};

const confidences = { certain: "chắc chắn", likely: "có lẽ" };

const joins = {
  same: "cùng tên",
  spelling: "chỉ khác cách viết",
  accents: "viết không dấu, chỉ trường này có tên ấy",
  renamed: "các tệp ghi đó là tên cũ",
};

const alike = { accents: "chỉ khác dấu", letter: "chỉ khác một chữ" };

export const sendingVi = {
  sent: {
    reading: "Đang xem trường nào đã gửi…",
    hint: "Ghi tên các trường phải gửi vào ô “Các trường phải gửi” để thấy cả trường chưa gửi.",
    errors: "Lỗi",
    queries: "Cần giải thích",
    files: "Tệp",
    joined: (written: string, { by, confidence }: Pick<SchoolJoin, "by" | "confidence">) =>
      `Cũng ghi là “${written}” (${confidences[confidence]}: ${joins[by]}).`,
    perhapsSame: (school: string, other: string, by: PerhapsSame["by"]) =>
      `“${school}” và “${other}” ${alike[by]}. Nếu là một trường, hãy mở danh sách ở phần Các tệp đã nhận và sửa tên trường; nếu là hai trường, không phải làm gì.`,
  },
  returned: {
    heading: (count: number) => `Tệp gửi lại (${formatCount(count)})`,
    replaced: (file: string) => `Tệp “${file}” đã thay bản chọn trước cùng tên.`,
    older: (file: string, newer: string, reason: NewerReason) =>
      `“${newer}” là bản gửi lại của “${file}” (${reasons[reason]}).`,
    unclear: (file: string, newer: string) =>
      `“${file}” và “${newer}” là một danh sách gửi hai lần, chưa rõ tệp nào mới hơn. Hãy bỏ một tệp.`,
    bothCount: "Khi cả hai còn ở đây, mọi người trong đó bị tính hai lần.",
    difference: (changed: number, added: number, removed: number) =>
      changed + added + removed === 0
        ? "Không có dòng nào khác nhau."
        : `Khác nhau: ${formatCount(changed)} dòng sửa, ${formatCount(added)} dòng thêm, ${formatCount(removed)} dòng bớt.`,
    compare: "Xem đã sửa gì",
    compareOf: (file: string) => `Xem đã sửa gì trong ${file}`,
    drop: (file: string) => `Bỏ “${file}”`,
    comparing: "Đang so hai bản…",
    counts: (corrected: number, open: number, fresh: number) =>
      `Đã sửa ${formatCount(corrected)} điểm, còn ${formatCount(open)} điểm, mới thấy ${formatCount(fresh)} điểm.`,
    corrected: (count: number) => `Đã sửa (${formatCount(count)})`,
    open: (count: number) => `Còn lại (${formatCount(count)})`,
    fresh: (count: number) => `Mới thấy (${formatCount(count)})`,
    answers: (count: number) => `Trường trả lời ${formatCount(count)} điểm.`,
    answer: (text: string) => `Trường trả lời: ${text}`,
    otherAnswers: (count: number) => `Trường trả lời về điểm khác (${formatCount(count)})`,
    openAnswers: (count: number) => `Trường trả lời trên phiếu trong sổ này (${formatCount(count)})`,
    settledAnswers: (count: number) =>
      `Trường trả lời trên phiếu trong sổ này về điểm nay không còn thấy (${formatCount(count)})`,
    others: (count: number) => `Mọi dòng đã đổi, thêm, bớt (${formatCount(count)})`,
    change: (name: string, field: string, before: string, after: string) =>
      `${name}: ${field}, “${before}” → “${after}”`,
    added: (name: string) => `Thêm: ${name}`,
    removed: (name: string) => `Bớt: ${name}`,
    inYear: (name: string, year: string) => `${name} (năm học ${year})`,
    noName: "(chưa rõ tên)",
    nothing: "trống",
    more: (count: number) => `… và ${formatCount(count)} dòng khác.`,
  },
  slips: {
    heading: "Trả lại các trường: phiếu và tệp có đánh dấu",
    lead:
      "Mỗi trường nhận lại chính tệp của mình, thêm trang Cần sửa (ô nào, vì sao, sửa thế nào) và tô màu các ô đó; mọi phần khác giữ " +
      "nguyên từng byte. Kèm một phiếu Word một trang. Tệp gốc trên máy không bị thay đổi.",
    ownWorkbook: "Tệp .xls và .ods không thêm trang được mà vẫn nguyên vẹn, nên trang Cần sửa là tệp riêng.",
    openWorkbook:
      "Sổ đang mở không sao chép được ở đây, nên trang Cần sửa của nó cũng là tệp riêng. Muốn thấy ngay trong sổ, hãy bật “Tô màu các ô có điểm” ở trên.",
    sorting: "Đang xếp phiếu theo trường…",
    none: "Không có chỗ nào phải sửa hay giải thích: không cần trả lại trường nào.",
    schools: (count: number) => `${formatCount(count)} trường cần nhận lại`,
    counts: (errors: number, queries: number) =>
      [
        ...(errors > 0 ? [`${formatCount(errors)} lỗi phải sửa`] : []),
        ...(queries > 0 ? [`${formatCount(queries)} điểm cần giải thích`] : []),
      ].join(", "),
    shared: "Tệp chung của nhiều trường, hoặc chưa rõ trường",
    fileKinds,
    all: "Tải tất cả (.zip)",
    allOf: (school: string) => `Tải cả phần của ${school} (.zip)`,
    allShort: "Tải cả (.zip)",
    sharedStem: "phieu-tra_tep-chung",
    allStem: "phieu-tra-lai",
    building: "Đang lập phiếu trả lại…",
  },
  template: {
    heading: "Tạo mẫu cho trường (không bắt buộc)",
    lead:
      "Trường cứ gửi biểu đang dùng: Sổ Thi đua đọc được. Mẫu này chỉ dành cho trường muốn có sẵn biểu để điền, với danh sách thả xuống và lời " +
      "hướng dẫn ở từng ô.",
    school: "Tên trường",
    schoolHint: "Ví dụ: TH Hoa Mai",
    schoolMissing: "Hãy ghi tên trường.",
    year: "Năm học",
    lists: "Các danh sách",
    listNames: lists,
    roster: "Xếp loại viên chức (cả trường)",
    listMissing: "Hãy chọn ít nhất một danh sách.",
    save: "Tải mẫu (Excel)",
    building: "Đang lập mẫu…",
  },
  lostChoices: {
    lead: (count: number) =>
      `Sổ này làm từ mẫu của Sổ Thi đua, nhưng ${formatCount(count)} cột đã mất danh sách thả xuống, thường do dán đè. Nội dung vẫn đọc được; ` +
      "có thể đặt lại danh sách để điền tiếp cho đúng.",
    column: (sheet: string, heading: string) => `${sheet}: ${heading}`,
    putBack: "Đặt lại danh sách thả xuống",
    inFiles: (count: number) =>
      `${formatCount(count)} tệp làm từ mẫu của Sổ Thi đua đã mất danh sách thả xuống, thường do dán đè. Nội dung vẫn đọc được. ` +
      "Muốn đặt lại, hãy mở tệp trong Excel, đọc và kiểm tra ở ngăn Sổ Thi đua, rồi bấm “Đặt lại danh sách thả xuống”.",
    file: (file: string, columns: readonly string[]) => `${file}: ${columns.join("; ")}`,
  },
  dossier: {
    heading: "Hồ sơ trình",
    lead: "Lập từ chính các số liệu này. Số, ngày ký và nơi nhận để bạn điền trong Word.",
    submission: "Lập tờ trình (Word)",
    submissionHint:
      "Kèm danh sách mọi đề nghị; đề nghị chưa đạt hoặc tạm dừng nằm ở danh sách riêng, có lý do từng dòng.",
    decision: "Lập dự thảo quyết định (Word)",
    decisionHint:
      "Chỉ phần do xã, phường quyết định, kèm danh sách và tiền thưởng. Dòng còn phải xét không có trong danh sách; số dòng ấy được ghi ở đầu văn bản.",
    building: "Đang lập văn bản…",
  },
};

export type SendingTexts = typeof sendingVi;
