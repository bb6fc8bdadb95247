const primes = [0x01000193, 0x85ebca6b] as const;

/** Gives sixteen characters that depend on the whole text: two runs of FNV-1a of 32 bits, the second over another prime. */
export function fingerprint(text: string): string {
  return primes.map((prime) => digest(text, prime)).join("");
}

function digest(text: string, prime: number): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
