/** Words that Nghị định 30/2020/NĐ-CP, Phụ lục I gives every document. */
export const decreeTexts = {
  nationalName: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  recipients: "Nơi nhận:",
} as const;

/** Stands at the end of a text that was too long to keep whole. */
export const cutNote = " … (văn bản quá dài, phần sau đã được lược bớt; xem tệp gốc)";
