/** Tells whether a text is meant as one date and nothing else: three numbers, or a month and a year; "không rõ" is not. */
export function looksLikeDate(raw: string): boolean {
  return (
    /^\D*\d{1,4}\s*[./\-–,]\s*\d{1,2}\s*[./\-–,]\s*\d{1,4}\D*$/u.test(raw) ||
    /^\d{1,2}\s*[./-]\s*\d{4}$/u.test(raw) ||
    /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}/iu.test(raw) ||
    /^\d{5,8}$/u.test(raw)
  );
}
