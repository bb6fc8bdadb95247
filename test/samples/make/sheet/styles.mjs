/** The few looks that school lists have. */
const side = { style: "thin" };
const box = { top: side, right: side, bottom: side, left: side };
const centre = { horizontal: "center", vertical: "center", wrapText: true };

export const styles = {
  plain: {},
  bold: { bold: true },
  italic: { italic: true },
  centre: { alignment: { horizontal: "center" } },
  centreBold: { bold: true, alignment: { horizontal: "center" } },
  centreItalic: { italic: true, alignment: { horizontal: "center" } },
  title: { bold: true, size: 14, alignment: { ...centre, wrapText: false } },
  head: { bold: true, border: box, alignment: centre },
  numbering: { italic: true, size: 10, border: box, alignment: centre },
  cell: { border: box, alignment: { vertical: "center" } },
  wrap: { border: box, alignment: { vertical: "center", wrapText: true } },
  cellCentre: { border: box, alignment: { horizontal: "center", vertical: "center" } },
  money: { border: box, numFmt: "#,##0", alignment: { vertical: "center" } },
  date: { border: box, numFmt: "dd/mm/yyyy", alignment: { horizontal: "center", vertical: "center" } },
  section: { bold: true, border: box, alignment: { vertical: "center" } },
  total: { bold: true, border: box, alignment: { vertical: "center" } },
  totalMoney: { bold: true, border: box, numFmt: "#,##0", alignment: { vertical: "center" } },
};
