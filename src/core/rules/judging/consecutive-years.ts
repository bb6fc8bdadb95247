/**
 * Gives the latest run of at least `times` years in which neighbours lie at most `apart` years from each other,
 * newest year first; undefined where there is none.
 */
export function latestRun(
  years: readonly number[],
  times: number,
  apart: number,
): readonly number[] | undefined {
  const newestFirst = [...new Set(years)].sort((one, other) => other - one);
  let run: number[] = [];
  for (const year of newestFirst) {
    const previous = run.at(-1);
    if (previous !== undefined && previous - year > apart) {
      if (run.length >= times) return run;
      run = [];
    }
    run.push(year);
  }
  return run.length >= times ? run : undefined;
}
