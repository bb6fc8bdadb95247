/** One sentence for each way in which a Word file cannot be read: what happened, where, what to do. */
import type { SourceFailure, TemplateFailure } from "../ports";
import type { Lang } from "./words";

type Code =
  | Extract<
      SourceFailure["code"],
      | "not-found"
      | "no-access"
      | "empty-file"
      | "encrypted"
      | "corrupt"
      | "wrong-type"
      | "too-large"
      | "unsupported-version"
    >
  | "unknown";
type Sentences = Readonly<Record<Code, (file: string) => string>>;

const vi: Sentences = {
  "not-found": (file) => `Không tìm thấy tệp “${file}”. Hãy kiểm tra lại tên và thư mục của tệp.`,
  "no-access": (file) =>
    `Không mở được tệp “${file}” vì không có quyền đọc. Hãy chép tệp sang thư mục của mình rồi làm lại.`,
  "empty-file": (file) => `Tệp “${file}” trống (0 byte). Hãy lấy lại bản khác của văn bản.`,
  encrypted: (file) =>
    `Tệp “${file}” có đặt mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi làm lại.`,
  corrupt: (file) =>
    `Tệp “${file}” bị hỏng nên không đọc được. Hãy mở bằng Word, lưu thành tệp .docx mới rồi làm lại.`,
  "wrong-type": (file) => `Tệp “${file}” không phải văn bản Word (.docx). Hãy chọn đúng tệp văn bản.`,
  "too-large": (file) =>
    `Tệp “${file}” quá lớn để đọc an toàn. Hãy bỏ bớt hình ảnh hoặc tách thành nhiều tệp nhỏ.`,
  "unsupported-version": (file) =>
    `Tệp “${file}” thuộc dạng Word cũ (.doc). Hãy mở bằng Word rồi lưu thành .docx.`,
  unknown: (file) =>
    `Không đọc được tệp “${file}” vì một lỗi chưa rõ. Hãy mở bằng Word, lưu thành tệp .docx mới rồi làm lại.`,
};

const en: Sentences = {
  "not-found": (file) => `The file "${file}" was not found. Check its name and folder.`,
  "no-access": (file) => `The file "${file}" may not be read. Copy it to a folder of your own and try again.`,
  "empty-file": (file) => `The file "${file}" is empty (0 bytes). Use another copy of the document.`,
  encrypted: (file) =>
    `The file "${file}" has a password. Open it in Word, take the password off, save, and try again.`,
  corrupt: (file) => `The file "${file}" is damaged. Open it in Word, save it as a new .docx, and try again.`,
  "wrong-type": (file) => `The file "${file}" is not a Word document (.docx). Choose the right file.`,
  "too-large": (file) => `The file "${file}" is too large to read safely. Take pictures out, or split it.`,
  "unsupported-version": (file) =>
    `The file "${file}" is of an old kind (.doc). Open it in Word and save it as .docx.`,
  unknown: (file) =>
    `The file "${file}" could not be read. Open it in Word, save it as a new .docx and try again.`,
};

export function describeDocumentFailure({ code, file }: SourceFailure, lang: Lang = "vi"): string {
  const sentences = lang === "vi" ? vi : en;
  return sentences[code in sentences ? (code as Code) : "unknown"](file);
}

type TemplateCode = Exclude<TemplateFailure["code"], SourceFailure["code"]>;
type TemplateSentences = Readonly<Record<TemplateCode, (file: string, tags: string) => string>>;

const templateVi: TemplateSentences = {
  "unknown-tags": (file, tags) =>
    `Mẫu “${file}” có thẻ mà Sổ Thi đua không biết: ${tags}. Hãy sửa lại theo bảng thẻ trong hướng dẫn “Dùng mẫu báo cáo của xã” rồi làm lại. Chưa ghi gì.`,
  "table-inside-text": (file, tags) =>
    `Trong mẫu “${file}”, thẻ bảng ${tags} phải đứng riêng một đoạn, không kèm chữ khác. Hãy đưa thẻ xuống một dòng riêng rồi làm lại. Chưa ghi gì.`,
  "strict-form": (file) =>
    `Mẫu “${file}” lưu ở dạng “Strict Open XML” nên chưa điền được. Hãy mở bằng Word, chọn Lưu thành, kiểu “Word Document (*.docx)”, rồi làm lại. Chưa ghi gì.`,
  "has-macros": (file) =>
    `Mẫu “${file}” có chứa macro nên không dùng được. Hãy mở bằng Word và lưu thành .docx rồi làm lại. Chưa ghi gì.`,
};

const templateEn: TemplateSentences = {
  "unknown-tags": (file, tags) =>
    `The template "${file}" has tags that are not known: ${tags}. Correct them by the table of tags in the help and try again. Nothing was written.`,
  "table-inside-text": (file, tags) =>
    `In the template "${file}" the table tag ${tags} must stand in a paragraph of its own. Move it and try again. Nothing was written.`,
  "strict-form": (file) =>
    `The template "${file}" is saved as "Strict Open XML". Open it in Word, save it as "Word Document (*.docx)", and try again. Nothing was written.`,
  "has-macros": (file) =>
    `The template "${file}" holds macros. Open it in Word, save it as .docx, and try again. Nothing was written.`,
};

export function describeTemplateFailure(failure: TemplateFailure, lang: Lang = "vi"): string {
  const { code, file, tags } = failure;
  const sentences = lang === "vi" ? templateVi : templateEn;
  if (code in sentences)
    return sentences[code as TemplateCode](file, tags.map((tag) => `{{${tag}}}`).join(", "));
  return describeDocumentFailure({ code: code as SourceFailure["code"], file, detail: "" }, lang);
}
