/** One sentence for each way in which a file cannot be read or written: what happened, where, what to do. */
import type { SinkFailure, SourceFailure } from "../ports";
import type { Lang } from "./words";

type Sentences<F extends { readonly code: string }> = Readonly<Record<F["code"], (name: string) => string>>;

const sourceVi: Sentences<SourceFailure> = {
  "not-found": (file) => `Không tìm thấy tệp “${file}”. Hãy kiểm tra lại tên và thư mục của tệp.`,
  "no-access": (file) =>
    `Không mở được tệp “${file}” vì không có quyền đọc. Hãy chép tệp sang thư mục của mình rồi làm lại.`,
  "empty-file": (file) => `Tệp “${file}” trống (0 byte). Hãy xin trường gửi lại tệp.`,
  encrypted: (file) =>
    `Tệp “${file}” có đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi làm lại.`,
  corrupt: (file) =>
    `Tệp “${file}” bị hỏng nên không đọc được. Hãy mở bằng Excel, chọn lưu thành tệp mới, hoặc xin trường gửi lại.`,
  "wrong-type": (file) =>
    `Tệp “${file}” không phải bảng tính Excel (.xlsx, .xlsm, .xls, .ods). Hãy chọn đúng tệp bảng tính.`,
  "too-large": (file) =>
    `Tệp “${file}” quá lớn để đọc an toàn. Hãy xoá các hàng, trang thừa hoặc tách thành nhiều tệp nhỏ.`,
  "unsupported-version": (file) =>
    `Tệp “${file}” thuộc dạng Excel quá cũ. Hãy mở bằng Excel rồi lưu thành .xlsx.`,
  "protected-sheet": (file) =>
    `Trang tính trong “${file}” đang được khoá. Hãy bỏ khoá trang tính rồi làm lại.`,
  "host-busy": (file) =>
    `Excel đang bận hoặc đang sửa một ô trong “${file}”. Hãy nhấn Enter để xong ô đang sửa rồi làm lại.`,
  timeout: (file) => `Đọc tệp “${file}” quá lâu nên đã dừng. Hãy thử lại, hoặc tách tệp thành nhiều tệp nhỏ.`,
  unknown: (file) =>
    `Không đọc được tệp “${file}” vì một lỗi chưa rõ. Hãy mở bằng Excel, lưu thành tệp .xlsx mới rồi làm lại.`,
};

const sourceEn: Sentences<SourceFailure> = {
  "not-found": (file) => `The file "${file}" was not found. Check its name and folder.`,
  "no-access": (file) => `The file "${file}" may not be read. Copy it to a folder of your own and try again.`,
  "empty-file": (file) => `The file "${file}" is empty (0 bytes). Ask the school to send it again.`,
  encrypted: (file) =>
    `The file "${file}" has a password. Open it in Excel, take the password off, save, and try again.`,
  corrupt: (file) =>
    `The file "${file}" is damaged. Open it in Excel and save it as a new file, or ask the school for it again.`,
  "wrong-type": (file) =>
    `The file "${file}" is not a spreadsheet (.xlsx, .xlsm, .xls, .ods). Choose the right file.`,
  "too-large": (file) =>
    `The file "${file}" is too large to read safely. Delete spare rows and sheets, or split it.`,
  "unsupported-version": (file) =>
    `The file "${file}" is of a very old kind. Open it in Excel and save it as .xlsx.`,
  "protected-sheet": (file) => `A sheet in "${file}" is protected. Unprotect it and try again.`,
  "host-busy": (file) => `Excel is busy or a cell of "${file}" is being edited. Press Enter and try again.`,
  timeout: (file) => `Reading "${file}" took too long and was stopped. Try again, or split the file.`,
  unknown: (file) =>
    `The file "${file}" could not be read. Open it in Excel, save it as a new .xlsx and try again.`,
};

const sinkVi: Sentences<SinkFailure> = {
  "no-access": (target) =>
    `Không ghi được “${target}” vì chỉ được đọc, đang bị khoá hoặc đang mở ở nơi khác. Hãy đóng ở nơi kia, hoặc lưu một bản sao ở thư mục của mình, rồi làm lại. Chưa ghi gì.`,
  "exists-foreign": (target) =>
    `“${target}” đã có sẵn và không phải do lần chạy trước của Sổ Thi đua ghi ra (hoặc đã được sửa). Để không mất dữ liệu, chương trình không ghi đè. Hãy chọn thư mục khác, đổi tên tệp cũ, hoặc thêm --force.`,
  "disk-full": (target) => `Không đủ chỗ trên đĩa để ghi “${target}”. Hãy dọn bớt hoặc chọn ổ đĩa khác.`,
  "protected-sheet": (target) =>
    `Trang tính “${target}” đang được khoá nên không ghi được. Hãy bỏ khoá rồi làm lại.`,
  "host-busy": (target) =>
    `Excel đang bận nên chưa ghi được “${target}”. Hãy nhấn Enter để xong ô đang sửa rồi làm lại.`,
  unknown: (target) => `Không ghi được “${target}” vì một lỗi chưa rõ. Hãy thử lại hoặc chọn thư mục khác.`,
};

const sinkEn: Sentences<SinkFailure> = {
  "no-access": (target) =>
    `"${target}" is read-only, locked or open elsewhere. Close it there, or save a copy in a folder of your own, and try again. Nothing was written.`,
  "exists-foreign": (target) =>
    `"${target}" exists and was not written by an earlier run (or was changed since). It is not overwritten. Choose another folder, rename it, or add --force.`,
  "disk-full": (target) => `The disk has no room for "${target}". Free some or choose another disk.`,
  "protected-sheet": (target) => `The sheet "${target}" is protected. Unprotect it and try again.`,
  "host-busy": (target) => `Excel is busy, so "${target}" is not written yet. Press Enter and try again.`,
  unknown: (target) => `"${target}" could not be written. Try again or choose another folder.`,
};

export function describeSourceFailure(failure: SourceFailure, lang: Lang = "vi"): string {
  return (lang === "vi" ? sourceVi : sourceEn)[failure.code](failure.file);
}

export function describeSinkFailure(failure: SinkFailure, lang: Lang = "vi"): string {
  return (lang === "vi" ? sinkVi : sinkEn)[failure.code](failure.target);
}
