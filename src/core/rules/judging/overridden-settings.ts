import { parseSettings } from "../../law";
import type { Settings } from "../../law";

/**
 * Lays a case's own settings over a base.
 *
 * @throws {Error} When one is wrong: the reader of cases refuses them with a sentence before this.
 */
export function overriddenSettings(
  base: Settings,
  json: Readonly<Record<string, unknown>> | undefined,
): Settings {
  if (json === undefined) return base;
  const parsed = parseSettings(json, base);
  if (!parsed.ok) throw new Error(parsed.failure.map(({ text }) => text).join(" "));
  return parsed.value;
}
