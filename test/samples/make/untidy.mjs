/** Typing habits that change nothing of what is meant: other Unicode forms and spaces. The key holds the clean text. */
const habits = {
  3: (text) => text.normalize("NFD"),
  7: (text) => `${text}\u00a0`,
  11: (text) => text.replace(" ", "  "),
  15: (text) => ` ${text}`,
  19: (text) => text.normalize("NFD").replace(" ", "\u00a0"),
  23: (text) => `${text}\u200b`,
};

/** Writes some names of a list the untidy way. */
export function untidy(entries) {
  return entries.map((entry, index) => {
    const habit = habits[index];
    if (!habit || entry.raw?.fullName !== undefined) return entry;
    return Object.assign(entry, {
      raw: { ...entry.raw, fullName: habit(entry.fullName) },
      normal: { ...entry.normal, fullName: entry.fullName },
    });
  });
}
