/** The text that a cell shows with Vietnamese settings: 1.234,5 and 31/12/2024. Uncalibrated. */
const DAY = 86_400_000;

/** Days between the first days of the two date systems. */
const DAYS_APART = 1_462;

export function shownText(value: string | number | boolean, format: string, date1904 = false): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const positive = format.split(";")[0] ?? format;
  const bare = positive.replace(/\[[^\]]*\]/g, "").replace(/"[^"]*"|\\./g, "");
  if (/[dy]/i.test(bare) && !/general/i.test(bare))
    return dateText(value + (date1904 ? DAYS_APART : 0), bare);
  if (bare.includes("%")) return `${grouped(value * 100, bare)}%`;
  return /[0#]/.test(bare) ? grouped(value, bare) : String(value).replace(".", ",");
}

function grouped(value: number, format: string): string {
  const decimals = /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const parted = format.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  return `${value < 0 ? "-" : ""}${parted}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** In the 1900 system; serial 60 is the day that never was. */
function dateText(serial: number, format: string): string {
  const days = serial < 60 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * DAY);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return format
    .replace(/yyyy|yy|mmmm|mmm|mm|m|dd|d/gi, (part) => {
      const number = /y/i.test(part) ? year : /m/i.test(part) ? month : day;
      return part.length === 2 ? String(number).padStart(2, "0").slice(-2) : String(number);
    })
    .trim();
}
