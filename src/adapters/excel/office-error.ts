import type { SinkFailure, SourceFailure } from "../../core/index";

/** What Office said when it refused: its code and words. */
export interface OfficeRefusal {
  readonly code: string;
  readonly detail: string;
}

type SourceCode = SourceFailure["code"];
type SinkCode = SinkFailure["code"];

/** Every code that Excel's interface documents, as a way to fail when reading and when writing. */
const KNOWN: Readonly<Record<string, readonly [reading: SourceCode, writing: SinkCode]>> = {
  AccessDenied: ["no-access", "no-access"],
  ActivityLimitReached: ["host-busy", "host-busy"],
  ApiNotAvailable: ["unsupported-version", "unknown"],
  ApiNotFound: ["unsupported-version", "unknown"],
  BadPassword: ["protected-sheet", "protected-sheet"],
  Conflict: ["host-busy", "host-busy"],
  ContentLengthRequired: ["unknown", "unknown"],
  EmptyChartSeries: ["unknown", "unknown"],
  FilteredRangeConflict: ["unknown", "unknown"],
  FormulaLengthExceedsLimit: ["unknown", "unknown"],
  GeneralException: ["unknown", "unknown"],
  HostRestartNeeded: ["host-busy", "host-busy"],
  InactiveWorkbook: ["host-busy", "host-busy"],
  InsertDeleteConflict: ["unknown", "unknown"],
  InvalidArgument: ["unknown", "unknown"],
  InvalidBinding: ["unknown", "unknown"],
  InvalidOperation: ["unknown", "unknown"],
  InvalidOperationInCellEditMode: ["host-busy", "host-busy"],
  InvalidOrTimedOutSession: ["timeout", "host-busy"],
  InvalidReference: ["unknown", "unknown"],
  InvalidRequest: ["unknown", "unknown"],
  InvalidSelection: ["unknown", "unknown"],
  ItemAlreadyExists: ["unknown", "exists-foreign"],
  ItemNotFound: ["not-found", "unknown"],
  MergedRangeConflict: ["unknown", "unknown"],
  NonBlankCellOffSheet: ["unknown", "unknown"],
  NotImplemented: ["unsupported-version", "unknown"],
  OperationCellsExceedLimit: ["too-large", "unknown"],
  PivotTableRangeConflict: ["unknown", "unknown"],
  RangeExceedsLimit: ["too-large", "unknown"],
  RefreshWorkbookLinksBlocked: ["unknown", "unknown"],
  RequestAborted: ["host-busy", "host-busy"],
  RequestPayloadSizeLimitExceeded: ["too-large", "unknown"],
  ResponsePayloadSizeLimitExceeded: ["too-large", "unknown"],
  ServiceNotAvailable: ["host-busy", "host-busy"],
  Timeout: ["timeout", "host-busy"],
  Unauthenticated: ["no-access", "no-access"],
  UnsupportedFeature: ["unsupported-version", "unknown"],
  UnsupportedOperation: ["unsupported-version", "unknown"],
  UnsupportedSheet: ["wrong-type", "unknown"],
  WriteNotSupportedWhenModalDialogOpen: ["host-busy", "host-busy"],
};

/** Tells a refusal of Office from a fault of our own, which must not be hidden. */
export function refusalOf(error: unknown): OfficeRefusal | undefined {
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  const { code, message, debugInfo } = error;
  const place = (debugInfo as { errorLocation?: string } | undefined)?.errorLocation ?? "";
  return { code, detail: `${code}${place === "" ? "" : ` at ${place}`}: ${message}` };
}

/** Mistakes in how we use the library: a value read before it was loaded, an object used after its run. */
const OUR_FAULTS = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/** Gives the failure of a read; a mistake of our own is thrown again. */
export function sourceFailureOf(error: unknown, file: string): SourceFailure {
  const { code, detail } = expectedRefusal(error);
  return { code: KNOWN[code]?.[0] ?? "unknown", file, detail };
}

/** Gives the failure of a write; a mistake of our own is thrown again. */
export function sinkFailureOf(error: unknown, target: string): SinkFailure {
  const { code, detail } = expectedRefusal(error);
  return { code: KNOWN[code]?.[1] ?? "unknown", target, detail };
}

function expectedRefusal(error: unknown): OfficeRefusal {
  const refusal = refusalOf(error);
  if (!refusal || OUR_FAULTS.has(refusal.code)) throw error;
  return refusal;
}

export const isTooLarge = (error: unknown): boolean =>
  ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"].includes(
    refusalOf(error)?.code ?? "",
  );
