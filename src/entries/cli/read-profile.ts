/** Reads a profile of corrections that the caller named; a wrong one is told in a sentence for each place. */
import { parseProfile } from "../../core";
import type { Profile, ProfileFailure } from "../../core";
import { readJson } from "./read-json";
import { WrongCall } from "./wrong-call";

const reasons: Readonly<Record<ProfileFailure["code"], string>> = {
  "no-profile": "không phải hồ sơ cách đọc",
  "unknown-schema": "thuộc phiên bản mà chương trình này chưa biết",
  "bad-layout": "không ghi đúng dấu hiệu của bảng",
  "unknown-field": "ghi một loại cột không có",
  "bad-row": "ghi một loại dòng không có",
  "bad-school": "không ghi đúng tên trường (như “Trường THCS Hoa Mai”) hoặc nơi được sửa",
};

export async function readProfile(file: string | undefined): Promise<Profile | undefined> {
  if (file === undefined) return undefined;
  const parsed = parseProfile(await readJson(file));
  if (parsed.ok) return parsed.value;
  const places = parsed.failure.map(
    ({ code, path, found }) => `${path === "" ? "toàn tệp" : path} ${reasons[code]} (“${found}”)`,
  );
  throw new WrongCall(
    `Tệp hồ sơ cách đọc “${file}” không dùng được: ${places.join("; ")}. Hãy xuất lại từ ngăn Sổ Thi đua hoặc sửa tệp.`,
  );
}
