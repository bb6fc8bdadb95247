/** The words of the help, fetched when it is opened. */
import type { Lang } from "..";
import { helpEn } from "./en";
import { helpVi } from "./vi";

export interface HelpTopic {
  readonly id: "read" | "words" | "privacy" | "elsewhere";
  readonly title: string;
  /** Each a paragraph. */
  readonly text: readonly string[];
  /** A word and what it means, or a thing and what becomes of it. */
  readonly terms?: readonly (readonly [term: string, meaning: string])[];
}

export const helpByLang: Readonly<Record<Lang, readonly HelpTopic[]>> = { vi: helpVi, en: helpEn };
