/**
 * Measures of Nghị định 30/2020/NĐ-CP, Phụ lục I.
 * Lengths are twips (1/1440 inch) and font sizes half-points, as the file format counts.
 */

/** Gives a length in twips. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Gives a font size in half-points. */
function halfPoints(points: number): number {
  return points * 2;
}

export const fontName = "Times New Roman";

/** Mục I.1 and I.3: A4; margins top and bottom 20–25 mm, left 30–35, right 15–20. */
export const page = {
  width: twips(210),
  height: twips(297),
  margin: {
    top: twips(20),
    bottom: twips(20),
    left: twips(30),
    right: twips(15),
    header: twips(10),
    footer: twips(10),
  },
} as const;

/** Width between the side margins. */
export const textWidth = {
  portrait: page.width - page.margin.left - page.margin.right,
  landscape: page.height - page.margin.left - page.margin.right,
} as const;

/** The two columns of the heading block: the issuing body, and Quốc hiệu that must fit on one line. */
export const headingColumns = {
  left: twips(65),
  right: textWidth.portrait - twips(65),
} as const;

/** Quốc hiệu 13 goes with Tiêu ngữ 14 and place-and-date 14 (Mục V, note). */
export const sizes = {
  nationalName: halfPoints(13),
  motto: halfPoints(14),
  superiorBody: halfPoints(13),
  issuingBody: halfPoints(13),
  number: halfPoints(13),
  placeAndDate: halfPoints(14),
  typeName: halfPoints(14),
  subject: halfPoints(14),
  body: halfPoints(14),
  signature: halfPoints(14),
  recipientsLabel: halfPoints(12),
  recipients: halfPoints(11),
  pageNumber: halfPoints(14),
  annexLabel: halfPoints(14),
  table: halfPoints(12),
  unitNote: halfPoints(12),
  notice: halfPoints(13),
} as const;

/** Mục II.6e: first line 1 or 1.27 cm; at least 6 pt between paragraphs; lines single to 1.5. */
export const bodyText = { firstLine: twips(12.7), between: 120, line: 276 } as const;
