/** Which rows a plant may take. */
export const teacher = (entry) =>
  entry.kind === "individual" && entry.position === "Giáo viên" && !entry.titles.includes("CSTDCS");
export const fighter = (entry) => entry.titles.includes("CSTDCS");
export const head = (entry) => entry.position === "Hiệu trưởng";
export const ofSchool = (id) => (entry) => entry.school.id === id && teacher(entry);
export const holding = (award) => (entry) => entry.titles.includes(award);

/** Shows a value in a cell in place of the true one; `value` is what a reader should understand, null where it must ask. */
export const shows = (field, raw, value) => () => ({ raw: { [field]: raw }, normal: { [field]: value } });
