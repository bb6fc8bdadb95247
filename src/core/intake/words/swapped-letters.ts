/** "sihn" for "sinh", "mia" for "mai": two neighbouring letters that changed places are one slip of the hand. */
export function hasSwappedLetters(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  return (
    typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2)
  );
}
