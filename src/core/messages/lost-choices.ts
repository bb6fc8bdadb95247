/** How lost drop-down lists of our form are told of a file, in both languages. */
const vi = {
  column: (sheet: string, heading: string) => `${sheet}, cột “${heading}”`,
  inFile: (file: string, columns: readonly string[]) =>
    `Tệp “${file}” làm từ mẫu của Sổ Thi đua, nhưng đã mất danh sách thả xuống, thường do dán đè: ${columns.join("; ")}. ` +
    "Nội dung vẫn đọc được. Muốn đặt lại, hãy mở tệp trong Excel, đọc và kiểm tra ở ngăn Sổ Thi đua, rồi bấm “Đặt lại danh sách thả xuống”.",
};

const en: typeof vi = {
  column: (sheet, heading) => `${sheet}, column “${heading}”`,
  inFile: (file, columns) =>
    `“${file}” was made from the form of Sổ Thi đua, but has lost drop-down lists, mostly by a paste: ${columns.join("; ")}. ` +
    "What it holds can be read. To put them back, open the file in Excel, read and check it in the pane of Sổ Thi đua, and press “Put the drop-down lists back”.",
};

export const lostChoiceSentences = { vi, en };
