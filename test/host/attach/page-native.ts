/** The object that a desktop Office gives to a page as `window.external`, answered by a simulated host. */
import { nativeContext } from "../common/native-context";
import type { NativeFacts } from "../common/native-context";
import { SafeArray } from "../common/safe-array";
import type { OfficeHost } from "../wire/office-host";
import type { RequestBody } from "../wire/messages";

type Callback = (answer: unknown) => void;
type Handler = (id: number, payload: unknown) => void;

/** Numbers of the calls that pass through the native object. */
const Call = { getFileUrl: 86, executeRichApi: 93 } as const;
const RICH_API_EVENT = 33;
const OK = 0;
const NOT_SUPPORTED = 5001;

export interface PageNative {
  GetHostInfo(): string;
  GetContext(): object;
  Execute(id: number, params: readonly unknown[], callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
}

/** Status numbers by which the desktop refuses a whole request. */
const STATUS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** Must be put in place before office.js runs. */
export function createPageNative(host: OfficeHost, facts: NativeFacts): PageNative {
  const handlers = new Map<string, Handler>();
  const later = (callback: Callback, answer: unknown): void => {
    setTimeout(() => {
      callback(answer);
      handEvents();
    }, 0);
  };
  const handEvents = (): void => {
    const entries = host.events.take();
    if (entries.length === 0) return;
    const rows = entries.map((each) => [
      each.messageCategory,
      each.messageType,
      each.targetId,
      each.message,
      each.id,
      false,
    ]);
    handlers.get(`${String(RICH_API_EVENT)}|`)?.(RICH_API_EVENT, new SafeArray(rows));
  };
  return {
    GetHostInfo: () => `${facts.app}$Win32$16.01$${facts.locale}$$$disableLogging$0`,
    GetContext: () => nativeContext(facts),
    Execute(id, params, callback) {
      if (id === Call.executeRichApi) later(callback, executeRichApi(host, params[0] as readonly unknown[]));
      else if (id === Call.getFileUrl) later(callback, new SafeArray([OK, [facts.documentUrl]]));
      else later(callback, NOT_SUPPORTED);
    },
    RegisterEvent(id, target, handler, callback) {
      handlers.set(`${String(id)}|${target}`, handler);
      later(callback, OK);
    },
    UnregisterEvent(id, target, callback) {
      handlers.delete(`${String(id)}|${target}`);
      later(callback, OK);
    },
  };
}

/** The message is a list: what to call, headers, the body's text, and the flags. */
function executeRichApi(host: OfficeHost, message: readonly unknown[]): unknown {
  const body = JSON.parse(String(message[4])) as RequestBody;
  const reply = host.answer(body, Number(message[6] ?? 0));
  if (typeof reply.body !== "string") return new SafeArray([OK, 200, [], JSON.stringify(reply.body)]);
  const { error } = JSON.parse(reply.body) as { readonly error: { readonly code: string } };
  return STATUS[error.code] ?? NOT_SUPPORTED;
}
