/** The messages that pass between Microsoft's client and a host, as far as the client sends and reads them. */

export const PathKind = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export const ActionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the path it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ReplyBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: WireError;
  readonly TraceIds?: readonly number[];
}

/** A reply with its HTTP-like status; a status other than 200 carries `{error}` as its body. */
export interface Reply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReplyBody | string;
}

/** Bits of the flags that the client sends beside each request; the names are inferred from their use. */
export const RequestFlag = { writes: 1, restricted: 2, readOnly: 4 } as const;

/** A request that only lets references go; it is the client's housekeeping, not part of a feature's cost. */
export function isCleanup({ Actions }: RequestBody): boolean {
  return (
    Actions.length > 0 &&
    Actions.every(
      ({ ActionType, Name }) =>
        ActionType === ActionKind.instantiate ||
        (ActionType === ActionKind.method && Name === "_RemoveReference"),
    ) &&
    Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}
