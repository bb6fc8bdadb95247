/** School names: prefixes written out, capitals eased, the proper name as typed. */
import type { SchoolType } from "../../domain/award";
import { foldWithoutAccents } from "../../text";
import { remember } from "./remember";

export interface SchoolReading {
  /** "Trường Tiểu học Hoa Mai". */
  readonly value: string;
  readonly type: SchoolType;
  /** The words that name the school, as typed. */
  readonly raw: string;
}

interface SchoolPrefix {
  readonly pattern: string;
  readonly written: string;
  readonly type: SchoolType;
  /** There is one in each commune, so that it needs no name; and many are its leaders beside their school. */
  readonly isOfCommune?: true;
}

const centre = "(?:trung tam|tt)";
/** "độc lập", "độc lập tư thục", "ĐLTT". */
const ofItsOwn = "(?:doc lap(?: tu thuc)?|tu thuc|dl ?tt|dl)";

/** Longer forms first: "TH&THCS" must not be read as "TH". Patterns are over accent-free lower case. */
const prefixes: readonly SchoolPrefix[] = [
  {
    pattern: `${centre} ?(?:gdnn|giao duc nghe nghiep)(?: ?[-–&,] ?| va | )(?:gdtx|giao duc thuong xuyen)`,
    written: "Trung tâm GDNN-GDTX",
    type: "other",
  },
  {
    pattern: `${centre} ?(?:gdtx|giao duc thuong xuyen)(?: ?[-–&] ?(?:hn|huong nghiep))?`,
    written: "Trung tâm GDTX",
    type: "other",
  },
  {
    pattern: `${centre} ?(?:htcd|hoc tap cong dong)(?:,? (?:xa|phuong|dac khu|thi tran)(?![\\p{L}\\p{N}]))?`,
    written: "Trung tâm HTCĐ",
    type: "other",
    isOfCommune: true,
  },
  {
    pattern: `(?:nhom tre|nhom,? lop(?: mau giao| mg)?) ?${ofItsOwn}|ntdl(?:tt)?`,
    written: "Nhóm trẻ độc lập",
    type: "MN",
  },
  { pattern: `lop (?:mau giao|mg|mam non|mn) ?${ofItsOwn}`, written: "Lớp mẫu giáo độc lập", type: "MN" },
  { pattern: `co so (?:giao duc mam non|gdmn) ?${ofItsOwn}`, written: "Cơ sở GDMN độc lập", type: "MN" },
  {
    pattern: "pt ?dt ?nt(?: |-)?(?:thcs|trung hoc co so) ?(?:&|va|-) ?(?:thpt|trung hoc pho thong)",
    written: "Trường PTDTNT THCS&THPT",
    type: "other",
  },
  { pattern: "pt ?dt ?nt(?: |-)?(?:thcs|trung hoc co so)", written: "Trường PTDTNT THCS", type: "THCS" },
  { pattern: "pt ?dt ?nt(?: |-)?(?:thpt|trung hoc pho thong)", written: "Trường PTDTNT THPT", type: "other" },
  { pattern: "pt ?dt ?bt(?: |-)?th ?(?:&|va|-) ?thcs", written: "Trường PTDTBT TH&THCS", type: "other" },
  { pattern: "pt ?dt ?bt(?: |-)?(?:thcs|trung hoc co so)", written: "Trường PTDTBT THCS", type: "THCS" },
  { pattern: "pt ?dt ?bt(?: |-)?(?:th|tieu hoc)", written: "Trường PTDTBT Tiểu học", type: "TH" },
  {
    pattern:
      "(?:tieu hoc|th) ?(?:&|va|-|,) ?(?:trung hoc co so|thcs) ?(?:&|va|-|,) ?(?:trung hoc pho thong|thpt)",
    written: "Trường Tiểu học, THCS và THPT",
    type: "other",
  },
  {
    pattern: "(?:tieu hoc|th) ?(?:&|va|-|,) ?(?:trung hoc co so|thcs)",
    written: "Trường Tiểu học và THCS",
    type: "other",
  },
  {
    pattern: "(?:trung hoc co so|thcs) ?(?:&|va|-) ?(?:trung hoc pho thong|thpt)",
    written: "Trường THCS và THPT",
    type: "other",
  },
  { pattern: "trung hoc co so|thcs|t\\.h\\.c\\.s", written: "Trường THCS", type: "THCS" },
  { pattern: "trung hoc pho thong|thpt", written: "Trường THPT", type: "other" },
  { pattern: "(?:mam non|mn) tu thuc|mntt", written: "Trường Mầm non tư thục", type: "MN" },
  { pattern: "mam non|mn|m\\.n", written: "Trường Mầm non", type: "MN" },
  { pattern: "mau giao|mg", written: "Trường Mẫu giáo", type: "MN" },
  { pattern: "tieu hoc|th|t\\.h", written: "Trường Tiểu học", type: "TH" },
];

/** What may follow the proper name. Accents count, unless the words were typed without: "Phượng" and "Tĩnh" are names. */
const wordsBehind =
  "năm học|nh|học kỳ|học kì|số điện|địa chỉ|xã|phường|đặc khu|thị trấn|huyện|quận|tỉnh|tp|thành phố|ngày|đề nghị|ds|danh sách" +
  "|khen thưởng|thi đua|tặng|công nhận|gửi|nộp|lần \\d|bản \\d";
const stopper = new RegExp(
  `\\s*(?:[()[\\]_;:|]|[-–—]\\s|,|\\s(?:${wordsBehind}|${foldWithoutAccents(wordsBehind)})(?![\\p{L}\\p{N}])|\\s(?:19|20)\\d{2}|\\.xls|\\.ods|\\s\\d{2}\\s?-\\s?\\d{2}).*$`,
  "iu",
);

const patterns = prefixes.map((prefix) => ({
  ...prefix,
  strict: new RegExp(`^(?:truong |trg?(?:\\. ?| ))?(?:${prefix.pattern})(?![\\p{L}\\p{N}])[ .]*`, "u"),
  loose: new RegExp(
    `(?<![\\p{L}\\p{N}&])(?:truong |trg?(?:\\. ?| ))?(?:${prefix.pattern})(?![\\p{L}\\p{N}])[ .]*`,
    "u",
  ),
}));

/** Reads a cell that holds a school's name and nothing else, as "TH Hoa Mai"; undefined where it is none. */
export function parseSchoolName(text: string): SchoolReading | undefined {
  const folded = foldKeepingLength(text);
  for (const prefix of patterns) {
    const match = prefix.strict.exec(folded);
    if (match) return readName(text, folded, 0, match[0].length, prefix);
  }
  return undefined;
}

/** "Mầm non" and "Liên Hòa", told apart in a form, are one school's name; undefined where the first is no kind of school. */
export function schoolOfKind(kind: string, name: string): string | undefined {
  if (isSchoolName(name) || /^(?:tổ|khối|phòng|ban|bộ phận|lớp)(?![\p{L}])/iu.test(name)) return undefined;
  const value = parseSchoolName(`${kind} ${name}`)?.value;
  return value !== undefined && properNameOf(value) === ` ${easeCapitals(name)}` ? value : undefined;
}

/** Finds a school's name inside a longer text, as "(Kèm theo Tờ trình của Trường TH Hoa Mai)". */
export function findSchoolName(text: string): SchoolReading | undefined {
  const folded = foldKeepingLength(text);
  let best: { readonly at: number; readonly reading: SchoolReading } | undefined;
  for (const prefix of patterns) {
    const match = prefix.isOfCommune === true ? null : prefix.loose.exec(folded);
    if (!match || (best !== undefined && best.at <= match.index)) continue;
    const reading = readName(text, folded, match.index, match[0].length, prefix);
    if (reading) best = { at: match.index, reading };
  }
  return best?.reading;
}

function readName(
  text: string,
  folded: string,
  start: number,
  length: number,
  prefix: SchoolPrefix,
): SchoolReading | undefined {
  const end = start + length + text.slice(start + length).replace(stopper, "").length;
  const proper = text.slice(start + length, end).replace(/^["“”'\s.]+|["“”'\s.,]+$/gu, "");
  if (proper === "" && prefix.isOfCommune === true)
    return { value: prefix.written, type: prefix.type, raw: text.slice(start, end).trim() };
  if (proper === "" || proper.length > 60) return undefined;
  // A heading in a capitals font whose name was lost is stored in small letters.
  const isSmall = text === text.toLowerCase() && folded.startsWith("truong ", start);
  if (!isSmall && !/^(?:[\p{Lu}\d]|số \d)/u.test(proper)) return undefined;
  return {
    value: `${prefix.written} ${easeCapitals(isSmall ? proper.toUpperCase() : proper)}`,
    type: prefix.type,
    raw: text.slice(start, end).trim(),
  };
}

/** Tells the type of a written-out school name. */
export function schoolTypeOf(name: string | null): SchoolType {
  return name === null ? "other" : (prefixOf(name)?.type ?? "other");
}

/** Tells whether a unit is one that proposes: a school, a centre, a group of children of its own. */
export function isSchoolName(unit: string): boolean {
  return unit.startsWith("Trường ") || hasPrefix(unit);
}

const hasPrefix = remember((unit) => prefixOf(unit) !== undefined);

/** Gives the words behind "Trường Tiểu học". */
export function properNameOf(name: string): string {
  const prefix = prefixOf(name);
  return prefix === undefined ? name : name.slice(prefix.written.length);
}

function prefixOf(name: string): SchoolPrefix | undefined {
  return prefixes.find(
    ({ written, isOfCommune }) =>
      name.startsWith(`${written} `) || (isOfCommune === true && name === written),
  );
}

/** Turns "HOA MAI" into "Hoa Mai"; mixed case stays as typed, and so do letters that are no word: "THCS NH". */
export function easeCapitals(text: string): string {
  if (text !== text.toUpperCase() || !/\p{L}{2}/u.test(text)) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    /^[B-DĐF-HJ-NP-TV-XZ]{2,}$/u.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** Folds letter by letter, so that positions in the folded text are positions in the text. */
function foldKeepingLength(text: string): string {
  const folded = foldWithoutAccents(text);
  if (folded.length === text.length) return folded;
  return Array.from(text, (letter) => {
    const plain = foldWithoutAccents(letter);
    return plain.length === letter.length
      ? plain
      : letter === " " || plain === ""
        ? " ".repeat(letter.length)
        : plain.charAt(0);
  }).join("");
}
