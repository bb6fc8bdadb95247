import { summaryHeadings } from "../../messages/report-summary-headings-vi";

const committee = /^(?:ubnd|[uủ][yỷ] ban nhân dân)\s+/iu;

/** Gives the commune's name for under "ỦY BAN NHÂN DÂN", in capitals and without the committee's own name; dots where unknown. */
export function communeName(commune: string | null): string {
  const name = commune?.replace(committee, "").trim() ?? "";
  return name === "" ? summaryHeadings.communeBlank : name.toUpperCase();
}
