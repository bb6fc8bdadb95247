import { REFUSALS } from "./wire/faults";
import type { OfficeHost } from "./wire/office-host";

/** Which requirement sets an Office has, and where it limits what passes through the wire. */
export interface Profile {
  readonly name: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly maxPayloadBytes?: number;
}

const WEB_LIMIT = 5 * 1024 * 1024;

/** The client in use models nothing above these. */
const latest = { ExcelApi: "1.15", WordApi: "1.3", RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2" };

export const profiles = {
  "1.1": { name: "Excel 2016 LTSC", sets: { ExcelApi: "1.1", WordApi: "1.1" } },
  "1.7": { name: "Excel 2019 LTSC", sets: { ExcelApi: "1.7", WordApi: "1.3" } },
  "1.9": { name: "base of the add-in", sets: { ExcelApi: "1.9", WordApi: "1.3" } },
  "1.14": { name: "Excel 2021 LTSC", sets: { ExcelApi: "1.14", WordApi: "1.3" } },
  latest: { name: "latest that the client knows", sets: latest },
  web: { name: "Excel on the web", sets: latest, maxPayloadBytes: WEB_LIMIT },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** Answers as the client's own `isSetSupported`: a set that is not listed is not there. */
export function isSetSupported({ sets }: Profile, name: string, version = "1.1"): boolean {
  const has = sets[name];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Gives a host the limits of a profile. */
export function limit(host: OfficeHost, { maxPayloadBytes }: Profile): void {
  host.faults.maxRequestBytes = maxPayloadBytes ?? Number.POSITIVE_INFINITY;
  host.faults.maxReplyBytes = maxPayloadBytes ?? Number.POSITIVE_INFINITY;
}

export { REFUSALS };
