/** Takes "person.rating=HTNV" apart. */
export function quotedFact(fact: string): { readonly name: string; readonly value: string } {
  const at = fact.indexOf("=");
  return at < 0 ? { name: fact, value: "" } : { name: fact.slice(0, at), value: fact.slice(at + 1) };
}
