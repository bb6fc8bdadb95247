/** What is said of each way in which a Word file cannot be read or a template filled. */
import type { SourceFailure, TemplateFailure } from "../ports";
import { anyFileEn, anyFileVi } from "./failures";
import { sayTrouble } from "./trouble";
import type { Trouble, TroublesOf } from "./trouble";
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
const vi: TroublesOf<Code> = {
  ...anyFileVi,
  "empty-file": (file) => ({
    what: `Tệp “${file}” trống (0 byte).`,
    remedy: "Hãy lấy lại bản khác của văn bản.",
  }),
  encrypted: (file) => ({
    what: `Tệp “${file}” có đặt mật khẩu nên không đọc được.`,
    remedy: "Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi làm lại.",
  }),
  corrupt: (file) => ({
    what: `Tệp “${file}” bị hỏng nên không đọc được.`,
    remedy: "Hãy mở bằng Word, lưu thành tệp .docx mới rồi làm lại.",
  }),
  "wrong-type": (file) => ({
    what: `Tệp “${file}” không phải văn bản Word (.docx).`,
    remedy: "Hãy chọn đúng tệp văn bản.",
  }),
  "too-large": (file) => ({
    what: `Tệp “${file}” quá lớn để đọc an toàn.`,
    remedy: "Hãy bỏ bớt hình ảnh hoặc tách thành nhiều tệp nhỏ.",
  }),
  "unsupported-version": (file) => ({
    what: `Tệp “${file}” thuộc dạng Word cũ (.doc).`,
    remedy: "Hãy mở bằng Word rồi lưu thành .docx.",
  }),
  unknown: (file) => ({
    what: `Không đọc được tệp “${file}” vì một lỗi chưa rõ.`,
    remedy: "Hãy mở bằng Word, lưu thành tệp .docx mới rồi làm lại.",
  }),
};

const en: TroublesOf<Code> = {
  ...anyFileEn,
  "empty-file": (file) => ({
    what: `The file "${file}" is empty (0 bytes).`,
    remedy: "Use another copy of the document.",
  }),
  encrypted: (file) => ({
    what: `The file "${file}" has a password.`,
    remedy: "Open it in Word, take the password off, save, and try again.",
  }),
  corrupt: (file) => ({
    what: `The file "${file}" is damaged.`,
    remedy: "Open it in Word, save it as a new .docx, and try again.",
  }),
  "wrong-type": (file) => ({
    what: `The file "${file}" is not a Word document (.docx).`,
    remedy: "Choose the right file.",
  }),
  "too-large": (file) => ({
    what: `The file "${file}" is too large to read safely.`,
    remedy: "Take pictures out, or split it.",
  }),
  "unsupported-version": (file) => ({
    what: `The file "${file}" is of an old kind (.doc).`,
    remedy: "Open it in Word and save it as .docx.",
  }),
  unknown: (file) => ({
    what: `The file "${file}" could not be read.`,
    remedy: "Open it in Word, save it as a new .docx and try again.",
  }),
};

export function documentTrouble({ code, file }: SourceFailure, lang: Lang): Trouble {
  const troubles = lang === "vi" ? vi : en;
  return troubles[code in troubles ? (code as Code) : "unknown"](file);
}

export function describeDocumentFailure(failure: SourceFailure, lang: Lang = "vi"): string {
  return sayTrouble(documentTrouble(failure, lang));
}

type TemplateCode = Exclude<TemplateFailure["code"], SourceFailure["code"]>;
type TemplateTroubles = Readonly<Record<TemplateCode, (file: string, tags: string) => Trouble>>;

const templateVi: TemplateTroubles = {
  "unknown-tags": (file, tags) => ({
    what: `Mẫu “${file}” có thẻ mà Sổ Thi đua không biết: ${tags}.`,
    remedy: "Hãy sửa lại theo bảng thẻ trong hướng dẫn “Dùng mẫu báo cáo của xã” rồi làm lại.",
    left: "Chưa ghi gì.",
  }),
  "table-inside-text": (file, tags) => ({
    what: `Trong mẫu “${file}”, thẻ bảng ${tags} phải đứng riêng một đoạn, không kèm chữ khác.`,
    remedy: "Hãy đưa thẻ xuống một dòng riêng rồi làm lại.",
    left: "Chưa ghi gì.",
  }),
  "strict-form": (file) => ({
    what: `Mẫu “${file}” lưu ở dạng “Strict Open XML” nên chưa điền được.`,
    remedy: "Hãy mở bằng Word, chọn Lưu thành, kiểu “Word Document (*.docx)”, rồi làm lại.",
    left: "Chưa ghi gì.",
  }),
  "has-macros": (file) => ({
    what: `Mẫu “${file}” có chứa macro nên không dùng được.`,
    remedy: "Hãy mở bằng Word và lưu thành .docx rồi làm lại.",
    left: "Chưa ghi gì.",
  }),
};

const templateEn: TemplateTroubles = {
  "unknown-tags": (file, tags) => ({
    what: `The template "${file}" has tags that are not known: ${tags}.`,
    remedy: "Correct them by the table of tags in the help and try again.",
    left: "Nothing was written.",
  }),
  "table-inside-text": (file, tags) => ({
    what: `In the template "${file}" the table tag ${tags} must stand in a paragraph of its own.`,
    remedy: "Move it and try again.",
    left: "Nothing was written.",
  }),
  "strict-form": (file) => ({
    what: `The template "${file}" is saved as "Strict Open XML".`,
    remedy: 'Open it in Word, save it as "Word Document (*.docx)", and try again.',
    left: "Nothing was written.",
  }),
  "has-macros": (file) => ({
    what: `The template "${file}" holds macros.`,
    remedy: "Open it in Word, save it as .docx, and try again.",
    left: "Nothing was written.",
  }),
};

export function templateTrouble({ code, file, tags }: TemplateFailure, lang: Lang): Trouble {
  const troubles = lang === "vi" ? templateVi : templateEn;
  if (code in troubles)
    return troubles[code as TemplateCode](file, tags.map((tag) => `{{${tag}}}`).join(", "));
  return documentTrouble({ code: code as SourceFailure["code"], file, detail: "" }, lang);
}

export function describeTemplateFailure(failure: TemplateFailure, lang: Lang = "vi"): string {
  return sayTrouble(templateTrouble(failure, lang));
}
