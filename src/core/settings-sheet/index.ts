/** The settings as people see and edit them on the sheet Tiêu chí, in words and back. */
export { findSettingsSheet } from "./find-settings-table";
export { readSettingsSheet } from "./read-settings-sheet";
export type { SettingsReading } from "./read-settings-sheet";
export { allowedText, choiceWords, defaultText, valueWords } from "./setting-words";
