/** Plays a recording of a real Office against the simulated host and lists where the two answer differently. */
import type { Reply, RequestBody } from "../wire/messages";
import type { OfficeHost } from "../wire/office-host";

export interface Recording {
  readonly host: "Excel" | "Word";
  readonly agent: string;
  readonly steps: readonly {
    readonly name: string;
    readonly exchanges: readonly {
      readonly flags: number;
      readonly request: RequestBody;
      readonly reply: unknown;
    }[];
  }[];
}

export interface Difference {
  readonly step: string;
  /** Such as "Results/3/Value/Text/0/1". */
  readonly at: string;
  readonly recorded: unknown;
  readonly simulated: unknown;
}

/** Ids that each host gives as it likes; later requests bear them, so they are translated. */
const ID_KEYS = new Set(["Id", "_Id", "_ReferenceId"]);

export function replay(recording: Recording, host: OfficeHost): readonly Difference[] {
  const ids = new Map<string, string>();
  return recording.steps.flatMap(({ name, exchanges }) =>
    exchanges.flatMap(({ flags, request, reply }) => {
      const simulated = bodyOf(host.answer(translate(request, ids), flags));
      learnIds(reply, simulated, ids);
      return compare(reply, simulated, []).map((difference) => ({ step: name, ...difference }));
    }),
  );
}

const bodyOf = ({ body }: Reply): unknown =>
  typeof body === "string" ? JSON.parse(body) : JSON.parse(JSON.stringify(body));

function translate(request: RequestBody, ids: ReadonlyMap<string, string>): RequestBody {
  const swap = (_key: string, value: unknown): unknown =>
    typeof value === "string" ? (ids.get(value) ?? value) : value;
  return JSON.parse(JSON.stringify(request), swap) as RequestBody;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function learnIds(recorded: unknown, simulated: unknown, ids: Map<string, string>): void {
  if (!isRecord(recorded) || !isRecord(simulated)) return;
  for (const [key, value] of Object.entries(recorded)) {
    const other = simulated[key];
    if (ID_KEYS.has(key) && typeof value === "string" && typeof other === "string") ids.set(value, other);
    else learnIds(value, other, ids);
  }
}

function compare(recorded: unknown, simulated: unknown, path: readonly string[]): Omit<Difference, "step">[] {
  if (ID_KEYS.has(path.at(-1) ?? "")) return [];
  if (isRecord(recorded) && isRecord(simulated)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(simulated)]);
    return [...keys].flatMap((key) => compare(recorded[key], simulated[key], [...path, key]));
  }
  return recorded === simulated ? [] : [{ at: path.join("/"), recorded, simulated }];
}
