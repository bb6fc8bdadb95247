import type { TextTrait } from "../../text";

export type SafeFixKind = TextTrait | "date-form" | "old-encoding" | "award-code" | "school-code";

/** One text cell of a list, as it stands and as it would stand. */
export interface SafeFix {
  readonly sheet: string;
  /** "C12". */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly kinds: readonly SafeFixKind[];
  /** The old encoding that the whole column is in, such as "TCVN3"; its old font goes with it. */
  readonly encoding?: string;
}

/** In the order in which they are shown. Abbreviations are the school's right; whoever wants names chooses that. */
export const safeFixKinds: readonly { readonly kind: SafeFixKind; readonly isChosenAtFirst: boolean }[] = [
  { kind: "old-encoding", isChosenAtFirst: true },
  { kind: "nfd", isChosenAtFirst: true },
  { kind: "look-alike-character", isChosenAtFirst: true },
  { kind: "zero-width", isChosenAtFirst: true },
  { kind: "nbsp", isChosenAtFirst: true },
  { kind: "whitespace", isChosenAtFirst: true },
  { kind: "date-form", isChosenAtFirst: true },
  { kind: "award-code", isChosenAtFirst: false },
  { kind: "school-code", isChosenAtFirst: false },
];
