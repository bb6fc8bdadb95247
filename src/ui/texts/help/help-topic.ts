export interface HelpTopic {
  readonly id: "read" | "words" | "privacy" | "elsewhere";
  readonly title: string;
  /** Each a paragraph. */
  readonly text: readonly string[];
  /** A word and what it means, or a thing and what becomes of it. */
  readonly terms?: readonly (readonly [term: string, meaning: string])[];
}
