/** What stands around a table: letter head, title, basis, place and date, signatures. */
import { longDayText } from "../world/years.mjs";
import { styles } from "./styles.mjs";

/** Writes the two halves of the letter head in rows 1–2; gives the cell of the issuing unit. */
export function writeHead(sketch, width, { parent, unit, placeDate }) {
  const half = Math.max(2, Math.floor(width / 2) - (width > 8 ? 1 : 0));
  if (parent) sketch.span(1, 1, half, parent, styles.centre);
  const cell = sketch.span(parent ? 2 : 1, 1, half, unit, styles.centreBold);
  sketch.span(1, half + 1, width, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles.centreBold);
  sketch.span(2, half + 1, width, "Độc lập - Tự do - Hạnh phúc", styles.centreBold);
  if (placeDate) sketch.span(3, half + 1, width, placeDate, styles.centreItalic);
  return cell;
}

export const placeDate = (place, day) => `${place}, ${longDayText(day)}`;

/** Writes the title lines, the first in bold; gives the cell of each. */
export function writeTitle(sketch, row, width, lines) {
  return lines.map((line, index) => {
    const style = index === 0 ? styles.title : line.startsWith("(") ? styles.centreItalic : styles.centreBold;
    return sketch.span(row + index, 1, width, line, style);
  });
}

/** Writes the foot: an optional note, place and date, the two signatures. */
export function writeFoot(sketch, row, width, { note, date, preparer, signer, signerTitle = "HIỆU TRƯỞNG" }) {
  const half = Math.max(2, Math.floor(width / 2));
  let at = row + 1;
  if (date) sketch.span(at, half + 1, width, date, styles.centreItalic);
  at += 1;
  sketch.span(at, 1, half, "NGƯỜI LẬP BIỂU", styles.centreBold);
  sketch.span(at, half + 1, width, signerTitle, styles.centreBold);
  sketch.span(at + 1, 1, half, "(Ký và ghi rõ họ tên)", styles.centreItalic);
  sketch.span(at + 1, half + 1, width, "(Ký tên, đóng dấu)", styles.centreItalic);
  if (preparer) sketch.span(at + 5, 1, half, preparer, styles.centreBold);
  if (signer) sketch.span(at + 5, half + 1, width, signer, styles.centreBold);
  if (note) sketch.put(at + 7, 1, `Ghi chú: ${note}`, styles.italic);
}

export const inventedNote = "Số liệu giả định, họ tên và đơn vị không có thật.";
