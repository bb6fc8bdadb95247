import type { CouncilMember, DecisionSubject } from "../domain/council";
import { foldForCompare } from "../text";

export interface Abstainer {
  readonly name: string;
  /** "self" where the member bears the nominee's name; it may be a namesake, which a person sees. */
  readonly because: "self" | "own-school";
}

/** Names the members who must not vote on a nominee: whoever it is about, and whoever works at its school. */
export function mustAbstain(
  members: readonly CouncilMember[],
  { name, school }: Pick<DecisionSubject, "name" | "school">,
): readonly Abstainer[] {
  const [nominee, place] = [foldForCompare(name ?? ""), foldForCompare(school ?? "")];
  return members.flatMap((member): readonly Abstainer[] => {
    if (nominee !== "" && foldForCompare(member.name) === nominee)
      return [{ name: member.name, because: "self" }];
    const isOwn = place !== "" && foldForCompare(member.school ?? "") === place;
    return isOwn ? [{ name: member.name, because: "own-school" }] : [];
  });
}
