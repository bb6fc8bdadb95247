/** Typing habits that change nothing of what is meant: other Unicode forms and spaces. The key holds the clean text. */
const habits = {
  3: (text) => text.normalize("NFD"),
  7: (text) => `${text}\u00a0`,
  11: (text) => text.replace(" ", "  "),
  15: (text) => ` ${text}`,
  19: (text) => text.normalize("NFD").replace(" ", "\u00a0"),
  23: (text) => `${text}\u200b`,
};

/** The other place of a tone mark: both spellings are right, and one person's name meets both. */
const otherTones = { Hòa: "Hoà", Thủy: "Thuỷ", Thúy: "Thuý", Thùy: "Thuỳ", Hóa: "Hoá" };

/** Writes names with the tone where another typist puts it; a reader keeps what is typed. */
export function retoned(entries) {
  return entries.map((entry) => {
    const words = entry.fullName.split(" ").map((word) => otherTones[word] ?? word);
    return { ...entry, fullName: words.join(" ") };
  });
}

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
