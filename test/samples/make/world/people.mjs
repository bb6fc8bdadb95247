/** Makes invented people. No two share a full name, even without accents, unless they are planned namesakes. */
import { givens, middles, surnames } from "./names.mjs";

export function plainForm(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/y/g, "i");
}

function freshName(random, gender, seen) {
  for (;;) {
    const name = `${random.pick(surnames)} ${random.pick(middles[gender])} ${random.pick(givens[gender])}`;
    const plain = plainForm(name);
    const parts = plain.split(" ");
    if (new Set(parts).size < parts.length || seen.has(plain)) continue;
    seen.add(plain);
    return name;
  }
}

export function birthDay(random, fromYear, toYear) {
  const two = (value) => String(value).padStart(2, "0");
  return `${random.integer(fromYear, toYear)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
}

/** Gives a maker of people for one world; `born` bounds the year of birth. */
export function createPeople(random) {
  const seen = new Set();
  return (id, shareOfWomen, born) => {
    const gender = random.chance(shareOfWomen) ? "nu" : "nam";
    const fullName = freshName(random, gender, seen);
    return { id, gender, fullName, birthDate: birthDay(random, born[0], born[1]), merit: random.next() };
  };
}
