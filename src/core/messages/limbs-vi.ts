import { limbLabel } from "../law";
import { factValue } from "./fact-value";
import { joinWords } from "./words";
import { quotedFact } from "./quoted-fact";
import { wordsVi as say } from "./words-vi";

/** Names the conditions that are not met, with what the list says: "Mức xếp loại (số liệu hiện có – xếp loại: Hoàn thành nhiệm vụ)". */
export function limbsVi(limbs: readonly string[], facts: readonly string[]): string {
  const names = [...new Set(limbs.map((limb) => `“${limbLabel(limb)}”`))];
  const quoted = facts
    .map(quotedFact)
    .map(({ name, value }) => `${say.fact(name)}: ${factValue(value, "vi")}`);
  const conditions = names.length === 0 ? "tiêu chuẩn của danh hiệu" : joinWords(names, "và");
  return quoted.length === 0 ? conditions : `${conditions} (số liệu hiện có – ${quoted.join("; ")})`;
}
