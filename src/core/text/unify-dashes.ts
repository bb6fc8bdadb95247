const DASHES = /[\u2010-\u2015\u2212]/g;

/** Answers the text with every kind of dash as a hyphen: units write "TH – THCS" and "TH - THCS" alike. */
export function unifyDashes(text: string): string {
  return text.replace(DASHES, "-");
}
