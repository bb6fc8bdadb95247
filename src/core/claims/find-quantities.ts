import type { NomineeKind } from "../domain/award";
import type { Recipient } from "../domain/check-result";
import type { Bound } from "./claim";
import type { AwardMention } from "./find-awards";
import { findNumbers } from "./find-numbers";
import type { NumberMention } from "./find-numbers";
import { findAll, overlaps } from "./fold-text";
import type { Span } from "./fold-text";
import { isRange, readBound } from "./read-bound";

/** A number with what it counts. The span runs from the word before the number to the noun's end. */
export interface Quantity extends Span {
  readonly bound: Bound;
  readonly counts: Counted;
  readonly number: NumberMention;
}

export interface Counted {
  readonly is: "awards" | "nominees" | "either" | "moneyVnd" | "percent" | "schools";
  readonly kinds?: readonly NomineeKind[];
  readonly recipient?: Recipient;
  /** Whether all who work at a school are named, as a headcount does too. */
  readonly isStaff?: boolean;
  /** The award that the noun itself is. */
  readonly awards?: AwardMention["awards"];
}

interface Noun {
  readonly pattern: RegExp;
  readonly counted: Counted;
}

const collective: readonly NomineeKind[] = ["collective"];
const individual: readonly NomineeKind[] = ["individual"];
const end = "(?![\\p{L}\\p{M}])";
const noun = (pattern: string, counted: Counted): Noun => ({
  pattern: new RegExp(`^ ?(?:${pattern})${end}`, "u"),
  counted,
});

/** What may follow a number, the longer first. */
const nouns: readonly Noun[] = [
  noun(
    "lượt (?:khen thưởng )?(?:cho )?tập thể(?:,| và| và cá nhân|,? cá nhân) cá nhân|lượt tập thể(?:,| và) cá nhân|lượt cá nhân(?:,| và) tập thể",
    {
      is: "awards",
      kinds: ["collective", "individual"],
    },
  ),
  noun("tập thể(?:,| và) cá nhân|cá nhân(?:,| và) tập thể", {
    is: "either",
    kinds: ["collective", "individual"],
  }),
  noun("lượt (?:khen thưởng )?(?:cho )?tập thể|lượt đơn vị", { is: "awards", kinds: collective }),
  noun("lượt (?:khen thưởng )?(?:cho )?(?:cá nhân|người)", { is: "awards", kinds: individual }),
  noun("lượt hộ gia đình|lượt hộ", { is: "awards", kinds: ["household"] }),
  noun("lượt cán bộ quản lý", { is: "awards", kinds: individual, recipient: "manager" }),
  noun("lượt (?:giáo viên|nhà giáo|thầy cô)", { is: "awards", kinds: individual, recipient: "teacher" }),
  noun("lượt nhân viên", { is: "awards", kinds: individual, recipient: "staff" }),
  noun("lượt (?:học sinh|trẻ|trẻ em)", { is: "awards", kinds: individual, recipient: "learner" }),
  noun("lượt khen thưởng|lượt khen|lượt", { is: "awards" }),
  noun("tập thể", { is: "either", kinds: collective }),
  noun("cán bộ,? giáo viên,? (?:và )?nhân viên|cán bộ,? giáo viên", {
    is: "either",
    kinds: individual,
    isStaff: true,
  }),
  noun("cá nhân|người", { is: "either", kinds: individual }),
  noun("cán bộ quản lý|cbql", { is: "either", kinds: individual, recipient: "manager" }),
  noun("(?:giáo viên|nhà giáo|thầy cô giáo|thầy cô|thầy, cô giáo)", {
    is: "either",
    kinds: individual,
    recipient: "teacher",
  }),
  noun("nhân viên", { is: "either", kinds: individual, recipient: "staff" }),
  noun("học sinh|trẻ em", { is: "either", kinds: individual, recipient: "learner" }),
  noun("hộ gia đình|gia đình|hộ", { is: "either", kinds: ["household"] }),
  noun("trường học|nhà trường|trường(?! (?:hợp|lớp|ca))|cơ sở giáo dục", { is: "schools" }),
];

/** Somebody else's words between quotation marks claim nothing here. */
const quoted = /“[^”]*”|"[^"]*"/gu;

/** Finds the numbers that count people, units, awards, schools, money or a share. */
export function findQuantities(text: string, awards: readonly AwardMention[]): Quantity[] {
  const quotes = findAll(text, quoted);
  const numbers = findNumbers(text).filter((number) => !quotes.some((quote) => overlaps(number, quote)));
  return numbers.flatMap((number, index): Quantity[] => {
    const next = numbers[index + 1];
    if (next && isRange(text, number, next)) return [];
    const previous = numbers[index - 1];
    const counted = readCounted(text, number, awards);
    if (counted === undefined) return [];
    const bound = readBound(text, number, previous);
    const from = bound.relation === "between" && previous ? previous.from : startOf(text, number, bound);
    return [{ from, to: counted.to, bound, counts: counted.counts, number }];
  });
}

function readCounted(
  text: string,
  number: NumberMention,
  awards: readonly AwardMention[],
): { counts: Counted; to: number } | undefined {
  if (number.isPercent) return { counts: { is: "percent" }, to: number.to };
  if (number.isMoney) return { counts: { is: "moneyVnd" }, to: number.to };
  const rest = text.slice(number.to);
  const gap = /^ (?:lượt |danh hiệu |lượt danh hiệu )?(?:tặng )?/u.exec(rest)?.[0].length ?? 0;
  const award = awards.find(({ from }) => from === number.to + gap);
  if (award) {
    const is = rest.startsWith(" lượt") ? "awards" : "either";
    return { counts: { is, awards: award.awards }, to: award.to };
  }
  const ofKind = /^ lượt của (?:trên |hơn |gần )?[\d.]+ (tập thể|cá nhân|người|hộ gia đình)/u.exec(rest)?.[1];
  if (ofKind !== undefined)
    return { counts: { is: "awards", kinds: kindOf(ofKind) }, to: number.to + " lượt".length };
  for (const { pattern, counted } of nouns) {
    const match = pattern.exec(rest);
    if (match) return { counts: counted, to: number.to + match[0].length };
  }
  return undefined;
}

/** "297 lượt của 85 tập thể": whose awards they are is said with the next number. */
function kindOf(name: string): readonly NomineeKind[] {
  if (name === "tập thể") return collective;
  return name === "hộ gia đình" ? ["household"] : individual;
}

const lead =
  /(?:không dưới|ít nhất|tối thiểu|từ|không quá|nhiều nhất|tối đa|khoảng|chừng|độ|ước tính|ước đạt|ước|xấp xỉ|tầm|cỡ|trên dưới|trên|hơn|vượt|quá|gần|ngót|sát|dưới|chưa đến|chưa tới|chưa đầy) $/u;

function startOf(text: string, number: NumberMention, { relation }: Bound): number {
  if (relation === "equal") return number.from;
  return number.from - (lead.exec(text.slice(0, number.from))?.[0].length ?? 0);
}
