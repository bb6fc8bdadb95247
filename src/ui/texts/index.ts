/** The words of the views, by language. */
import { createContext, useContext } from "react";
import { en } from "./en";
import { vi } from "./vi";
import type { Texts } from "./vi";

export type { Texts };
export type Lang = "vi" | "en";

export const textsByLang: Readonly<Record<Lang, Texts>> = { vi, en };

export const LangContext = createContext<Lang>("vi");
export const useLang = (): Lang => useContext(LangContext);
export const useTexts = (): Texts => textsByLang[useLang()];
