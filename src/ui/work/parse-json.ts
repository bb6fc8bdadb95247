/** Gives undefined for what is no JSON at all; the check of its shape then says so. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
