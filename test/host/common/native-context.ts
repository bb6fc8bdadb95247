import type { Profile } from "../profiles";

/** What the native object tells of the application before any request. */
export interface NativeFacts {
  readonly app: "Excel" | "Word";
  readonly profile: Profile;
  readonly locale: string;
  readonly documentUrl: string;
  /** Kept by the host between two openings of the pane. */
  readonly settings: Map<string, string>;
  /** Settings are cached by it: a new one for each test. */
  readonly instanceId: string;
}

/** Makes the object that office.js asks for the application's facts; its members are those that the client calls. */
export function nativeContext({
  app,
  profile,
  locale,
  documentUrl,
  settings,
  instanceId,
}: NativeFacts): object {
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: app === "Excel" ? 1 : 2,
    GetSolutionRef: "so-thi-dua",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: documentUrl,
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: instanceId,
    GetInstanceId: instanceId,
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(profile.sets),
    GetHostFullVersion: "16.0.15407.10000",
    GetDialogRequirementMatrix: "{}",
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify({
      bodyBackgroundColor: 0xffffff,
      bodyForegroundColor: 0,
      controlBackgroundColor: 0xffffff,
      controlForegroundColor: 0,
    }),
  };
  const members = Object.entries(answers).map(([name, answer]) => [name, () => answer] as const);
  return { ...Object.fromEntries(members), GetSettings: () => settingsBag(settings) };
}

function settingsBag(settings: Map<string, string>): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      settings.clear();
      keys.forEach((key, i) => settings.set(key, values[i] ?? ""));
    },
  };
}
