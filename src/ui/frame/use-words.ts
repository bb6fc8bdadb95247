import { wordsEn, wordsVi } from "../../core";
import type { Words } from "../../core";
import { useLang } from "../texts";

/** The core's words for awards, levels and fields in the language shown; not for the first screen, which comes without the core. */
export const useWords = (): Words => (useLang() === "vi" ? wordsVi : wordsEn);
