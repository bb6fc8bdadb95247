import { readFile } from "node:fs/promises";
import { WrongCall } from "./wrong-call";

/** Reads a JSON file that the caller named. */
export async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new WrongCall(`Không mở được tệp “${file}”. Hãy kiểm tra lại tên và thư mục.`);
  }
  return parseJson(text, `tệp “${file}”`);
}

export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new WrongCall(
      `Nội dung của ${where} không phải JSON hợp lệ. Hãy kiểm tra lại dấu ngoặc, dấu phẩy.`,
    );
  }
}
