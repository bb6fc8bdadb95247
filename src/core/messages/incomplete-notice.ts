/** Shown in the first cell of a sheet of ours while, and wherever, a run of writing did not come to its end. */
export const INCOMPLETE_NOTICE = "CHƯA GHI XONG. Số liệu trang này chưa đủ; hãy bấm Tổng hợp lại.";
