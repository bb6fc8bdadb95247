/** Runs Microsoft's genuine client in this process and joins it to a simulated host. Nothing of the library is changed. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { isSetSupported, limit, profiles } from "../profiles";
import type { ProfileName } from "../profiles";
import type { OfficeHost } from "../wire/office-host";
import type { Reply, RequestBody } from "../wire/messages";

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** The parts of the client that no typing describes: its seams. A test asserts that each is there. */
export interface ClientSeams {
  HostBridge: { init(bridge: Bridge): void };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  Utility: { _synchronousCleanup: boolean };
  GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

const dist = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

export const clientFiles = { excel: "excel-web-16.00.debug.js", word: "word-web-16.00.debug.js" } as const;

const loaded = new Set<string>();

/** Loads a client once a process, in this realm, and gives its seams. */
export function loadClient(app: keyof typeof clientFiles): ClientSeams {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (!loaded.has(app)) {
    loaded.add(app);
    globals.window ??= globalThis;
    globals.navigator ??= { userAgent: "node" };
    const source = readFileSync(path.join(dist, clientFiles[app]), "utf8");
    // Evaluated as a script in the global scope, since the file defines globals and is no module.
    (0, eval)(`${source}\n//# sourceURL=${clientFiles[app]}`);
  }
  return globals.OfficeExtension as ClientSeams;
}

/** Joins a host to the client, with the requirement sets and limits of a profile; the client's own gate is on. */
export function attach(
  host: OfficeHost,
  app: keyof typeof clientFiles,
  profileName: ProfileName = "latest",
): void {
  const seams = loadClient(app);
  const profile = profiles[profileName];
  limit(host, profile);
  provideContext(app, profileName === "web" ? "OfficeOnline" : "PC", (name, version) =>
    isSetSupported(profile, name, version),
  );
  seams.CommonUtility._doApiNotSupportedCheck = true;
  seams.Utility._synchronousCleanup = true;
  // Handlers of an earlier host are static in the client and would fire for this one.
  seams.GenericEventRegistration.s_genericEventRegistrations = {};
  seams.HostBridge.init(bridgeTo(host));
}

/**
 * What the add-in and the client's gate ask before any request: the requirement sets, and the platform.
 *
 * The library's own `Office` stays behind ours, which answers `context` alone.
 */
function provideContext(
  app: string,
  platform: string,
  supported: (name: string, version?: string) => boolean,
): void {
  const globals = globalThis as unknown as Record<string, object>;
  const host = app === "excel" ? "Excel" : "Word";
  const context = { host, platform, requirements: { isSetSupported: supported } };
  globals.Office = Object.create(globals.Office ?? null, { context: { value: context } }) as object;
}

function bridgeTo(host: OfficeHost): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const reply = host.answer(message.body, flags);
      // Later, as a host answers, but without the millisecond that a timer waits at least.
      setImmediate(() => {
        deliver(bridge, host, { id, reply });
      });
    },
  };
  return bridge;
}

function deliver(bridge: Bridge, host: OfficeHost, { id, reply }: { id: number; reply: Reply }): void {
  bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: reply }));
  handEvents(bridge, host);
}

function handEvents(bridge: Bridge, host: OfficeHost): void {
  const entries = host.events.take();
  if (entries.length > 0) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
}
