import type { RuleFindingCode } from "../findings";

const judged = [
  "ldtt",
  "ldtt-newhire",
  "ldtt-registration",
  "ldtt-discipline",
  "ldtt-discipline-through-rating",
  "cstdcs",
  "gvdg-not-initiative",
  "cstd-tinh",
  "cstdtq",
  "ttldtt",
  "ttldxs",
  "co-tinh",
  "bk-tinh-ind",
  "bk-tinh-col",
  "gk-ind",
  "gk-col",
  "class-khtnv",
  "class-scale",
  "auth-class-unit",
  "vote-high",
  "vote-co-cp",
  "vote-local",
] as const;

const instruments = ["ver-law", "ver-decree", "ver-circular-bnv", "ver-circular-moet"] as const;

/** The families of criteria that a finding rests on; none where it is about the list alone, whatever the law. */
export const familiesByCode: Readonly<Record<RuleFindingCode, readonly string[]>> = {
  "required-missing": [],
  "date-impossible": [],
  "value-unknown": [],
  "duplicate-entry": [],
  "same-person-elsewhere": [],
  "contradicts-other-year": [],
  "name-spelt-two-ways": [],
  "lists-repeat": [],
  "title-form-mixed-up": ["ind-title-list", "col-title-list", "htxs-class", "gvdg-not-title"],
  "individual-collective-mixed-up": ["ind-title-list", "col-title-list"],
  "ldxs-individual": ["ldxs-individual", "ldxs-collective", "ind-title-list"],
  "totals-line-differs": [],
  "collective-share-differs": ["ttldtt", "ttldxs", "col-denominator"],
  "period-outside": ["report-period-mismatch"],
  "criterion-not-met": judged,
  "evidence-missing": [
    "cstdcs",
    "cstd-tinh",
    "cstdtq",
    "bk-tinh-ind",
    "initiative-definition",
    "initiative-recognition",
    "dossier-initiative",
  ],
  "fact-missing": judged,
  "on-hold": ["hold"],
  "criterion-not-in-force": instruments,
  "authority-wrong": [
    "auth-prov",
    "auth-district",
    "auth-dept-head",
    "auth-commune",
    "auth-school",
    "auth-2026",
    "auth-district-ended",
  ],
  "instrument-expired": instruments,
  "quota-exceeded": ["cstdcs-quota", "htxsnv-quota", "class-party", "quota-base", "unit-htxsnv-quota"],
  "gvdg-expired": ["gvdg-validity", "gvdg-xa"],
  "gvdg-district-ended": ["gvdg-district-ended", "gvdg-levels"],
  "amount-differs": [
    "money-date",
    "money-round-up",
    "money-collective",
    "money-same-period",
    "money-diff-period",
    "money-title-form",
    "money-forms",
  ],
};

/** Codes that rest on the tables of base salaries and coefficients too. */
export const pricedCodes: ReadonlySet<RuleFindingCode> = new Set<RuleFindingCode>(["amount-differs"]);
