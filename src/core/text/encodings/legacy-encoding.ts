/** The encodings that Vietnamese fonts used before Unicode; the stored characters are Western ones, drawn as Vietnamese. */
export type LegacyEncoding = "TCVN3" | "VNI" | "VPS" | "VISCII";

/** A code page under which a program misread the bytes of a legacy encoding, where it was not the Western one. */
export type Misreading = "windows-1258";
