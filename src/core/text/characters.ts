/**
 * Character classes, as the inside of a regular expression's brackets, shared by cleaning and by the traits of raw text.
 */

/** Spaces that look like a space and are none: no-break, typographic and ideographic ones. */
export const ODD_SPACES = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

/** Characters that nobody sees: zero-width spaces and joiners, byte order mark, directional marks. */
export const ZERO_WIDTH = "\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";

/** Control characters, tab and line breaks among them, and the two Unicode line separators. */
export const CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029";

/** Letters, digits and signs that are composed already and need no cleaning; the space is not among them. */
export const PLAIN = "!-~\\u00a1-\\u00ac\\u00ae-\\u024f\\u1e00-\\u1eff\\u2010-\\u2027\\u2030-\\u205e";
