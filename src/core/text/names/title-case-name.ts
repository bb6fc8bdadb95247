const WORD = /[\p{L}\p{M}]+/gu;

/** Shows a name typed in one case throughout with capital initials; a name in mixed case stays as typed. */
export function titleCaseName(name: string): string {
  const isOneCase = name === name.toUpperCase() || name === name.toLowerCase();
  return isOneCase ? name.replace(WORD, capitalise) : name;
}

function capitalise(word: string): string {
  const [first = "", ...rest] = Array.from(word.normalize("NFC"));
  return first.toUpperCase() + rest.join("").toLowerCase();
}
