const DAY = 86_400_000;

/** Gives the serial number of a day, counted as Excel counts, or undefined where the text is no date. */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."))) / 86_400;
  return daysSinceStart(date.getTime(), date1904) + fraction;
}

/** Excel's 1900 system holds a 29 February 1900 (serial 60), so days before 1 March 1900 count one less. */
function daysSinceStart(time: number, date1904: boolean): number {
  if (date1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  const days = (time - Date.UTC(1899, 11, 30)) / DAY;
  return days < 61 ? days - 1 : days;
}

/** Gives the fraction of a day that has passed at a time such as "07:30:00". */
export function serialOfIsoTime(text: string): number | undefined {
  const match = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** Gives the fraction of a day that an ISO duration such as "PT07H30M00S" lasts. */
export function serialOfIsoDuration(text: string): number | undefined {
  const match = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, days = "0", hours = "0", minutes = "0", seconds = "0"] = match;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
  return (sign === "-" ? -1 : 1) * (Number(days) + total / 86_400);
}
