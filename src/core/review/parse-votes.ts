import type { CouncilVotes } from "../domain/council";
import { foldWithoutAccents } from "../text";

/** Reads votes as typed, such as "đồng ý 9/11, có mặt 10, văn bản 1, phiếu kín"; undefined where empty, null where unclear. */
export function parseVotes(text: string): CouncilVotes | null | undefined {
  const folded = foldWithoutAccents(text);
  if (folded === "") return undefined;
  const share = /(\d+)\s*\/\s*(\d+)/u.exec(folded);
  if (share === null) return null;
  const present = /co mat:?\s*(\d+)/u.exec(folded)?.[1];
  const written = /van ban:?\s*(\d+)/u.exec(folded)?.[1];
  const isSecret = folded.includes("kin");
  const isOpen = /cong khai|gio tay/u.test(folded);
  if (isSecret && isOpen) return null;
  return {
    members: Number(share[2]),
    yes: Number(share[1]),
    ...(present !== undefined && { present: Number(present) }),
    ...(written !== undefined && { writtenYes: Number(written) }),
    ...(isSecret && { ballot: "secret" as const }),
    ...(isOpen && { ballot: "open" as const }),
  };
}
