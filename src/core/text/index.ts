/** Vietnamese text: cleaning, folding, legacy encodings, names, numbers in words. */
export { cleanText, cleanTextKeepingSoftHyphen } from "./clean-text";
export { cleanLines } from "./clean-lines";
export { foldForCompare } from "./fold-for-compare";
export { foldProbable } from "./fold-probable";
export { foldWithoutAccents } from "./fold-without-accents";
export { formatCount, formatVnd } from "./format-number";
export { moneyInWords } from "./money-in-words";
export { numberInWords } from "./number-in-words";
export { repairLookAlikes } from "./repair-look-alikes";
export type { LookAlikeRepair } from "./repair-look-alikes";
export { textTraits } from "./text-traits";
export type { TextTrait } from "./text-traits";
