/** What the words above a contest's list say: whose recognition it gives, and at which level. All words are accent-free. */
import type { AwardId, Level } from "../../domain/award";
import { levelOfFolded } from "../values/parse-level";

const ofHomeroom = /chu nhiem (?:lop )?gioi|gvcng/u;
const ofTeaching = /giao vien (?:day )?gioi|gvdg|gvg|gv day gioi|day gioi/u;

/** The recognitions, without a level, that the words name. */
export function recognitionsIn(words: string): readonly AwardId[] {
  return [...(ofHomeroom.test(words) ? ["GVCNG"] : []), ...(ofTeaching.test(words) ? ["GVDG"] : [])];
}

export function isRecognition(code: AwardId): boolean {
  return /^GV(?:DG|CNG)(?:_|$)/u.test(code);
}

/** "… giỏi cấp trường": the one level that the words name. */
export function contestLevelIn(words: string): Level | undefined {
  const levels = [...words.matchAll(/(?:^| )(cap (?:truong|xa|phuong|huyen|tinh))(?= |$)/gu)].map(
    ([, said = ""]) => levelOfFolded(said),
  );
  return new Set(levels).size === 1 ? levels[0] : undefined;
}
