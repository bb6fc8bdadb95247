const MAX_LENGTH = 31;

/** Gives each sheet a name that Excel takes: no forbidden sign, at most 31 characters, no two alike. */
export function validSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const valid = firstFree(cleanName(name), taken);
    taken.add(valid.toLowerCase());
    return valid;
  });
}

function cleanName(name: string): string {
  const cleaned = name
    // eslint-disable-next-line no-control-regex -- control characters break the workbook part
    .replace(/[[\]:*?/\\\u0000-\u001f\uFFFE\uFFFF]/g, " ")
    .slice(0, MAX_LENGTH)
    .replace(/^[\s']+|[\s']+$/g, "");
  // Excel keeps "History" for itself.
  return cleaned === "" || cleaned.toLowerCase() === "history" ? `${cleaned}_` : cleaned;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const tail = ` (${String(number)})`;
    free = name.slice(0, MAX_LENGTH - tail.length) + tail;
  }
  return free;
}

/** Gives a sheet's name as formulas and links need it. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
