import type { Entry } from "../../domain";
import type { Settings } from "../../law";
import { foldedWords } from "../cells/folded-words";
import { rawText } from "../cells/raw-text";

/** People of like duties, among whom a share of the best ratings is counted (NĐ 48/2023, NĐ 233/2026 Điều 12.6). */
export type DutyGroup = "everyone" | "managers" | "teachers" | "staff";

/**
 * Gives the group of a member of staff by the position that the row names. Whoever's position is not given is counted with
 * the teachers, who are the most.
 */
export function dutyGroupOf(entry: Entry, groups: Settings["htxsQuotaGroups"]): DutyGroup {
  if (groups === "whole-school") return "everyone";
  const position = foldedWords(rawText(entry, "position"));
  if (manager.test(position)) return "managers";
  return groups === "managers-teachers-staff" && supporting.test(position) ? "staff" : "teachers";
}

const manager = /\b(?:hieu truong|hieu pho|ht|pht|p\.? ?ht|can bo quan ly|cbql)\b/u;

const supporting =
  /\b(?:nhan vien|nv|ke toan|van thu|thu vien|thiet bi|y te|bao ve|cap duong|nau an|phuc vu|thu quy|tap vu|hanh chinh)\b/u;
