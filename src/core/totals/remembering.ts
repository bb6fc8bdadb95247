/** More answers than this are not kept; rows repeat few texts. */
const keptAnswers = 20_000;

/** Gives a function that answers a text it has met before from memory. */
export function remembering<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as V;
    const answer = compute(text);
    if (known.size < keptAnswers) known.set(text, answer);
    return answer;
  };
}
