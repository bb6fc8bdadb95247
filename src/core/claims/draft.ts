import type { Claim } from "./claim";

/** A claim before its sentence is made; the span is within its sentence. */
export type Draft = Pick<Claim, "kind" | "understood" | "verdict" | "figure" | "code"> & {
  readonly from: number;
  readonly to: number;
  /** The instrument or article where the law is the ground. */
  readonly citation?: string;
};
