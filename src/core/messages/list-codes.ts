import type { Severity } from "../domain";
import { codeRecord, findingCodes, numberOf, readIssueRecords } from "../findings";
import type { FindingCode, ParamKind } from "../findings";
import { allRules } from "../rules";
import { titleOf } from "./render-finding";

/** One code as the command line lists it. */
export interface CodeRow {
  readonly code: FindingCode;
  readonly number: string;
  readonly kind: "finding" | "read-issue";
  readonly severity: Severity;
  /** The milder severity that some of its findings carry. */
  readonly softened?: Severity;
  readonly about: "cell" | "row" | "list";
  readonly params: Readonly<Record<string, ParamKind>>;
  /** The rules that make it. */
  readonly rules: readonly string[];
  readonly since: string;
  readonly texts: { readonly vi: string; readonly en: string };
}

/** Lists the catalogue: every code of a rule and of a doubt met while reading, by number. */
export function listCodes(): readonly CodeRow[] {
  return findingCodes
    .map((code): CodeRow => {
      const { severity, softened, about, params, since } = codeRecord(code);
      return {
        code,
        number: numberOf(code),
        kind: code in readIssueRecords ? "read-issue" : "finding",
        severity,
        ...(softened === undefined ? {} : { softened }),
        about,
        params,
        rules: allRules.filter(({ emits }) => emits.includes(code)).map(({ id }) => id),
        since,
        texts: { vi: titleOf(code, "vi"), en: titleOf(code, "en") },
      };
    })
    .sort((left, right) => codeRecord(left.code).number - codeRecord(right.code).number);
}
