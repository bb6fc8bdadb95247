import { foldInPlace, overlaps, wordEnd, wordStart } from "./fold-text";
import type { Span } from "./fold-text";

/** A school named in a text; null where the data has no school of that name. */
export interface SchoolMention extends Span {
  readonly school: string | null;
}

export type SchoolFinder = (folded: string, typed: string) => SchoolMention[];

/** How the kinds of school are written in prose, over folded text. */
const kinds: readonly (readonly [kind: string, written: string])[] = [
  ["tiểu học và thcs", "(?:tiểu học|th) ?(?:và|&|-) ?(?:thcs|trung học cơ sở)"],
  ["tiểu học", "(?:tiểu học|th)"],
  ["thcs", "(?:thcs|trung học cơ sở)"],
  ["mầm non", "(?:mầm non|mn)"],
  ["mẫu giáo", "(?:mẫu giáo|mg)"],
];

/** A school as prose names it: its kind and a name in capitals. */
const anySchool =
  /(?:[Tt]rường|TRƯỜNG)?\s*(?:Tiểu học|tiểu học|TH|THCS|Trung học cơ sở|Mầm non|mầm non|MN|Mẫu giáo|MG|PTDTBT)\s+(?:(?:và|&)\s+THCS\s+)?\p{Lu}[\p{L}\p{M}]*(?:\s+(?:\p{Lu}[\p{L}\p{M}]*|số \d+|\d+))*/gu;

/** Makes a finder of the schools that the data has; longer names are looked for first. */
export function createSchoolFinder(schools: readonly string[]): SchoolFinder {
  const patterns = [...schools]
    .sort((a, b) => b.length - a.length)
    .map((school) => ({ school, pattern: new RegExp(wordStart + patternOf(school) + wordEnd, "gu") }));
  return (folded, typed) => {
    const found: SchoolMention[] = [];
    for (const { school, pattern } of patterns) {
      for (const match of folded.matchAll(pattern)) {
        const span = { from: match.index, to: match.index + match[0].length, school };
        if (!found.some((other) => overlaps(span, other)) && !goesOn(typed, span.to)) found.push(span);
      }
    }
    return [...found, ...unknownSchools(typed, found)].sort((a, b) => a.from - b.from);
  };
}

/** "Tân Lập" followed by "B" is another school. */
function goesOn(typed: string, at: number): boolean {
  return /^ (?:\p{Lu}(?![\p{L}\p{M}.])|số \d|\d(?![\d.,]| \p{Ll}))/u.test(typed.slice(at));
}

function unknownSchools(typed: string, known: readonly Span[]): SchoolMention[] {
  return [...typed.matchAll(anySchool)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, school: null }))
    .filter((span) => !known.some((other) => overlaps(span, other)));
}

function patternOf(school: string): string {
  const name = foldInPlace(school).replace(/^trường /u, "");
  const [kind, written] = kinds.find(([start]) => name.startsWith(`${start} `)) ?? ["", ""];
  const proper = escape(name.slice(kind.length).trim());
  return kind === "" ? `(?:trường )?${proper}` : `(?:trường )?${written} ${proper}`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
