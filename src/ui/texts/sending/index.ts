/** The words of what goes out and comes back, fetched with the views that show them. */
import { useLang } from "..";
import type { Lang } from "..";
import { sendingEn } from "./en";
import { sendingVi } from "./vi";
import type { SendingTexts } from "./vi";

const sendingByLang: Readonly<Record<Lang, SendingTexts>> = { vi: sendingVi, en: sendingEn };

export const useSendingTexts = (): SendingTexts => sendingByLang[useLang()];
