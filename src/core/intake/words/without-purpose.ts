/** Drops what a title says of the purpose: "BẢNG ĐIỂM SÁNG KIẾN PHỤC VỤ XÉT DANH HIỆU …" lists initiatives, no nominees. */
export function withoutPurpose(title: string): string {
  return title.replace(
    /\s*\(?(?:phục vụ|làm căn cứ|làm cơ sở|để làm căn cứ|để xét|nhằm xét)\s.*?(?=\s*năm học|$)/iu,
    "",
  );
}
