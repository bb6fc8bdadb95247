/** Tells whether Office is dark; null where Office does not say, as on the web. */
export function isOfficeDark(): boolean | null {
  // The types promise a theme that Excel on the web has left out.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor;
  return background === undefined ? null : isDark(background);
}

/** Tells by the mean of red, green and blue, each in two hexadecimal digits. */
function isDark(color: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(color)?.slice(1) ?? [];
  const sum = parts.reduce((total, part) => total + Number.parseInt(part, 16), 0);
  return parts.length === 3 && sum < 3 * 128;
}
