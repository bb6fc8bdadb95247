import type { SinkFailure, SourceFailure } from "../../core/index";

const SOURCE: Readonly<Record<string, SourceFailure["code"]>> = {
  AccessDenied: "no-access",
  ActivityLimitReached: "host-busy",
  ApiNotFound: "unsupported-version",
  InvalidOrTimedOutSession: "timeout",
  ItemNotFound: "not-found",
  NotImplemented: "unsupported-version",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  Timeout: "timeout",
};

const SINK: Readonly<Record<string, SinkFailure["code"]>> = {
  AccessDenied: "no-access",
  ActivityLimitReached: "host-busy",
  InvalidOrTimedOutSession: "host-busy",
  Timeout: "host-busy",
  WriteNotSupportedWhenModalDialogOpen: "host-busy",
};

const OUR_FAULTS = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/** Gives the failure of a read in Word; a mistake of our own is thrown again. */
export function sourceFailureOf(error: unknown, file: string): SourceFailure {
  const { code, detail } = refusalOf(error);
  return { code: SOURCE[code] ?? "unknown", file, detail };
}

/** Gives the failure of a write in Word; a mistake of our own is thrown again. */
export function sinkFailureOf(error: unknown, target: string): SinkFailure {
  const { code, detail } = refusalOf(error);
  return { code: SINK[code] ?? "unknown", target, detail };
}

function refusalOf(error: unknown): { readonly code: string; readonly detail: string } {
  if (!(error instanceof OfficeExtension.Error) || OUR_FAULTS.has(error.code)) throw error;
  return { code: error.code, detail: `${error.code}: ${error.message}` };
}
