/** What people read where something cannot be done; without what to do about it, it does not compile. */
export interface Trouble {
  /** What happened, and where. */
  readonly what: string;
  /** One sentence or more. */
  readonly remedy: `${string}.`;
  /** What was left behind, such as that nothing was written. */
  readonly left?: string;
}

/** Answers a trouble for each code that there is, from the name of the file or sheet concerned. */
export type TroublesOf<Code extends string> = Readonly<Record<Code, (name: string) => Trouble>>;

export function sayTrouble({ what, remedy, left }: Trouble): string {
  return [what, remedy, ...(left === undefined ? [] : [left])].join(" ");
}
