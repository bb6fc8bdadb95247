/** The words of the help, fetched when it is opened. */
import type { Lang } from "..";
import { helpEn } from "./en";
import type { HelpTopic } from "./help-topic";
import { helpVi } from "./vi";

export const helpByLang: Readonly<Record<Lang, readonly HelpTopic[]>> = { vi: helpVi, en: helpEn };
