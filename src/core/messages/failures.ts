/** What is said of each way in which a file cannot be read or written. */
import type { SinkFailure, SourceFailure } from "../ports";
import { sayTrouble } from "./trouble";
import type { Trouble, TroublesOf } from "./trouble";
import type { Lang } from "./words";

/** What is said alike of a spreadsheet and of a Word file. */
export const anyFileVi: TroublesOf<"not-found" | "no-access"> = {
  "not-found": (file) => ({
    what: `Không tìm thấy tệp “${file}”.`,
    remedy: "Hãy kiểm tra lại tên và thư mục của tệp.",
  }),
  "no-access": (file) => ({
    what: `Không mở được tệp “${file}” vì không có quyền đọc.`,
    remedy: "Hãy chép tệp sang thư mục của mình rồi làm lại.",
  }),
};

export const anyFileEn: TroublesOf<"not-found" | "no-access"> = {
  "not-found": (file) => ({
    what: `The file "${file}" was not found.`,
    remedy: "Check its name and folder.",
  }),
  "no-access": (file) => ({
    what: `The file "${file}" may not be read.`,
    remedy: "Copy it to a folder of your own and try again.",
  }),
};

const sourceVi: TroublesOf<SourceFailure["code"]> = {
  ...anyFileVi,
  "empty-file": (file) => ({ what: `Tệp “${file}” trống (0 byte).`, remedy: "Hãy xin trường gửi lại tệp." }),
  encrypted: (file) => ({
    what: `Tệp “${file}” có đặt mật khẩu nên không đọc được.`,
    remedy: "Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi làm lại.",
  }),
  corrupt: (file) => ({
    what: `Tệp “${file}” bị hỏng nên không đọc được.`,
    remedy: "Hãy mở bằng Excel, chọn lưu thành tệp mới, hoặc xin trường gửi lại.",
  }),
  "wrong-type": (file) => ({
    what: `Tệp “${file}” không phải bảng tính Excel (.xlsx, .xlsm, .xls, .ods).`,
    remedy: "Hãy chọn đúng tệp bảng tính.",
  }),
  "too-large": (file) => ({
    what: `Tệp “${file}” quá lớn để đọc an toàn.`,
    remedy: "Hãy xoá các hàng, trang thừa hoặc tách thành nhiều tệp nhỏ.",
  }),
  "unsupported-version": (file) => ({
    what: `Tệp “${file}” thuộc dạng Excel quá cũ.`,
    remedy: "Hãy mở bằng Excel rồi lưu thành .xlsx.",
  }),
  "protected-sheet": (file) => ({
    what: `Trang tính trong “${file}” đang được khoá.`,
    remedy: "Hãy bỏ khoá trang tính rồi làm lại.",
  }),
  "host-busy": (file) => ({
    what: `Excel đang bận hoặc đang sửa một ô trong “${file}”.`,
    remedy: "Hãy nhấn Enter để xong ô đang sửa rồi làm lại.",
  }),
  timeout: (file) => ({
    what: `Đọc tệp “${file}” quá lâu nên đã dừng.`,
    remedy: "Hãy thử lại, hoặc tách tệp thành nhiều tệp nhỏ.",
  }),
  unknown: (file) => ({
    what: `Không đọc được tệp “${file}” vì một lỗi chưa rõ.`,
    remedy: "Hãy mở bằng Excel, lưu thành tệp .xlsx mới rồi làm lại.",
  }),
};

const sourceEn: TroublesOf<SourceFailure["code"]> = {
  ...anyFileEn,
  "empty-file": (file) => ({
    what: `The file "${file}" is empty (0 bytes).`,
    remedy: "Ask the school to send it again.",
  }),
  encrypted: (file) => ({
    what: `The file "${file}" has a password.`,
    remedy: "Open it in Excel, take the password off, save, and try again.",
  }),
  corrupt: (file) => ({
    what: `The file "${file}" is damaged.`,
    remedy: "Open it in Excel and save it as a new file, or ask the school for it again.",
  }),
  "wrong-type": (file) => ({
    what: `The file "${file}" is not a spreadsheet (.xlsx, .xlsm, .xls, .ods).`,
    remedy: "Choose the right file.",
  }),
  "too-large": (file) => ({
    what: `The file "${file}" is too large to read safely.`,
    remedy: "Delete spare rows and sheets, or split it.",
  }),
  "unsupported-version": (file) => ({
    what: `The file "${file}" is of a very old kind.`,
    remedy: "Open it in Excel and save it as .xlsx.",
  }),
  "protected-sheet": (file) => ({
    what: `A sheet in "${file}" is protected.`,
    remedy: "Unprotect it and try again.",
  }),
  "host-busy": (file) => ({
    what: `Excel is busy or a cell of "${file}" is being edited.`,
    remedy: "Press Enter and try again.",
  }),
  timeout: (file) => ({
    what: `Reading "${file}" took too long and was stopped.`,
    remedy: "Try again, or split the file.",
  }),
  unknown: (file) => ({
    what: `The file "${file}" could not be read.`,
    remedy: "Open it in Excel, save it as a new .xlsx and try again.",
  }),
};

const sinkVi: TroublesOf<SinkFailure["code"]> = {
  "no-access": (target) => ({
    what: `Không ghi được “${target}” vì chỉ được đọc, đang bị khoá hoặc đang mở ở nơi khác.`,
    remedy: "Hãy đóng ở nơi kia, hoặc lưu một bản sao ở thư mục của mình, rồi làm lại.",
    left: "Chưa ghi gì.",
  }),
  "exists-foreign": (target) => ({
    what: `“${target}” đã có sẵn và không phải do lần chạy trước của Sổ Thi đua ghi ra (hoặc đã được sửa). Để không mất dữ liệu, chương trình không ghi đè.`,
    remedy: "Hãy chọn thư mục khác, đổi tên tệp cũ, hoặc thêm --force.",
  }),
  "disk-full": (target) => ({
    what: `Không đủ chỗ trên đĩa để ghi “${target}”.`,
    remedy: "Hãy dọn bớt hoặc chọn ổ đĩa khác.",
  }),
  "protected-sheet": (target) => ({
    what: `Trang tính “${target}” đang được khoá nên không ghi được.`,
    remedy: "Hãy bỏ khoá rồi làm lại.",
  }),
  "host-busy": (target) => ({
    what: `Excel đang bận nên chưa ghi được “${target}”.`,
    remedy: "Hãy nhấn Enter để xong ô đang sửa rồi làm lại.",
  }),
  unknown: (target) => ({
    what: `Không ghi được “${target}” vì một lỗi chưa rõ.`,
    remedy: "Hãy thử lại hoặc chọn thư mục khác.",
  }),
};

const sinkEn: TroublesOf<SinkFailure["code"]> = {
  "no-access": (target) => ({
    what: `"${target}" is read-only, locked or open elsewhere.`,
    remedy: "Close it there, or save a copy in a folder of your own, and try again.",
    left: "Nothing was written.",
  }),
  "exists-foreign": (target) => ({
    what: `"${target}" exists and was not written by an earlier run (or was changed since). It is not overwritten.`,
    remedy: "Choose another folder, rename it, or add --force.",
  }),
  "disk-full": (target) => ({
    what: `The disk has no room for "${target}".`,
    remedy: "Free some or choose another disk.",
  }),
  "protected-sheet": (target) => ({
    what: `The sheet "${target}" is protected.`,
    remedy: "Unprotect it and try again.",
  }),
  "host-busy": (target) => ({
    what: `Excel is busy, so "${target}" is not written yet.`,
    remedy: "Press Enter and try again.",
  }),
  unknown: (target) => ({
    what: `"${target}" could not be written.`,
    remedy: "Try again or choose another folder.",
  }),
};

export function sourceTrouble({ code, file }: SourceFailure, lang: Lang): Trouble {
  return (lang === "vi" ? sourceVi : sourceEn)[code](file);
}

export function sinkTrouble({ code, target }: SinkFailure, lang: Lang): Trouble {
  return (lang === "vi" ? sinkVi : sinkEn)[code](target);
}

export function describeSourceFailure(failure: SourceFailure, lang: Lang = "vi"): string {
  return sayTrouble(sourceTrouble(failure, lang));
}

export function describeSinkFailure(failure: SinkFailure, lang: Lang = "vi"): string {
  return sayTrouble(sinkTrouble(failure, lang));
}
