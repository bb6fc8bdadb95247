/**
 * The object that a desktop Office gives to a page as `window.external`.
 *
 * `defineNative` runs inside the page, before office.js, and so it leans on nothing outside itself.
 */

export interface NativeFacts {
  readonly app: "Excel" | "Word";
  /** Requirement sets, as "ExcelApi": "1.9". */
  readonly sets: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly documentUrl: string;
  /** Settings are cached in the browser by it: a new one for each test. */
  readonly instanceId: string;
  /** Settings kept in the document. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What the page's object asks of the host for each rich request. */
export interface HostAnswer {
  /** 0, or the number by which the desktop refuses a whole request. */
  readonly status: number;
  readonly body: string;
  /** Rows of events raised meanwhile. */
  readonly events: readonly (readonly unknown[])[];
}

type Callback = (answer: unknown) => void;

interface PageWindow {
  answerOffice(body: string, flags: number): Promise<HostAnswer>;
  answerCommon(
    call: number,
    params: readonly unknown[],
  ): Promise<{ readonly status: number; readonly values: readonly unknown[] }>;
}

/** Puts the native object in place. */
export function defineNative(facts: NativeFacts): void {
  const RICH_API_CALL = 93;
  const RICH_API_EVENT = 33;
  const OK = 0;
  const handlers = new Map<string, (id: number, payload: unknown) => void>();
  const settings = new Map(Object.entries(facts.settings));

  const safeArray = (list: readonly unknown[]): object => ({
    toArray: () => list.map((item) => (Array.isArray(item) ? safeArray(item) : item)),
    dimensions: () => (Array.isArray(list[0]) ? 2 : 1),
    lbound: () => 0,
    ubound: (dimension?: number) => (dimension === 2 ? (list[0] as unknown[]) : list).length - 1,
    getItem: (...indices: number[]) =>
      indices.reduce<unknown>((value, index) => (value as unknown[])[index], list),
  });
  const later = (callback: Callback, answer: unknown): void => {
    setTimeout(() => {
      callback(answer);
    }, 0);
  };
  const settingsBag = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      settings.clear();
      keys.forEach((key, i) => settings.set(key, values[i] ?? ""));
    },
  };
  // As Office does where its theme follows the system's.
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const [paper, ink] = isDark ? [0x262626, 0xffffff] : [0xffffff, 0];
  const body = { bodyBackgroundColor: paper, bodyForegroundColor: ink };
  const theme = { ...body, controlBackgroundColor: paper, controlForegroundColor: ink };
  const answers: Record<string, unknown> = {
    GetAppType: facts.app === "Excel" ? 1 : 2,
    GetSolutionRef: "so-thi-dua",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: facts.locale,
    GetAppDataLocale: facts.locale,
    GetDocUrl: facts.documentUrl,
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: facts.instanceId,
    GetInstanceId: facts.instanceId,
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(facts.sets),
    GetHostFullVersion: "16.0.15407.10000",
    GetDialogRequirementMatrix: "{}",
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify(theme),
    GetSettings: settingsBag,
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));

  const ask = async (message: readonly unknown[], callback: Callback): Promise<void> => {
    const page = window as unknown as PageWindow;
    const { status, body, events } = await page.answerOffice(String(message[4]), Number(message[6] ?? 0));
    callback(status === OK ? safeArray([OK, 200, [], body]) : status);
    if (events.length > 0) handlers.get(`${String(RICH_API_EVENT)}|`)?.(RICH_API_EVENT, safeArray(events));
  };
  const askCommon = async (call: number, params: readonly unknown[], callback: Callback): Promise<void> => {
    const { status, values } = await (window as unknown as PageWindow).answerCommon(call, params);
    callback(status === OK ? safeArray([OK, ...values]) : status);
  };
  const native = {
    GetHostInfo: () => `${facts.app}$Win32$16.01$${facts.locale}$$$disableLogging$0`,
    GetContext: () => context,
    Execute(id: number, params: readonly unknown[], callback: Callback) {
      if (id === RICH_API_CALL) void ask(params[0] as readonly unknown[], callback);
      else void askCommon(id, params, callback);
    },
    RegisterEvent(
      id: number,
      target: string | null,
      handler: (id: number, payload: unknown) => void,
      callback: Callback,
    ) {
      handlers.set(`${String(id)}|${target ?? ""}`, handler);
      later(callback, OK);
    },
    UnregisterEvent(id: number, target: string | null, callback: Callback) {
      handlers.delete(`${String(id)}|${target ?? ""}`);
      later(callback, OK);
    },
  };
  Object.defineProperty(window, "external", { value: native, configurable: true, writable: true });
}
