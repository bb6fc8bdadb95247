/** Characters that Excel keeps of a footer, its codes included. */
const MAX_FOOTER = 255;

const FONT = '&9&"Times New Roman,Regular"';
const PAGES = `&R${FONT}&P/&N`;

/** Gives the footer's code: the text on the left, the page and the count of pages on the right. */
export function pageFooter(text: string | undefined): string {
  if (text === undefined || text === "") return PAGES;
  const room = MAX_FOOTER - `&L${FONT}${PAGES}`.length;
  const escaped = text.replaceAll("&", "&&").slice(0, room);
  // A cut must not leave half of a doubled sign, which would begin a code.
  const whole = /(^|[^&])(&&)*&$/.test(escaped) ? escaped.slice(0, -1) : escaped;
  return `&L${FONT}${whole}${PAGES}`;
}
