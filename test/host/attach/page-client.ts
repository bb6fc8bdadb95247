/** Joins a page of a real browser to a simulated host; the page loads Microsoft's own office.js from the package. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { limit, profiles } from "../profiles";
import type { ProfileName } from "../profiles";
import type { OfficeHost } from "../wire/office-host";
import type { RequestBody } from "../wire/messages";
import { CommonApi } from "./common-api";
import { defineNative } from "./native-object";
import type { HostAnswer, NativeFacts } from "./native-object";

const dist = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");
/** Where production pages load the library from; in tests the package answers for it. */
export const LIBRARY = /\/lib\/1\/hosted\/(.*)$/;

/** Numbers by which the desktop refuses a whole request. */
const STATUS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The client's start-up message, which is no request of ours. */
const isStartUp = (body: string): boolean => body.includes("NotifyActionHandlerReady");

let pages = 0;

/** Refuses what asks for the file where a test gives none. */
const nothingOpen = new CommonApi({
  save: () => Promise.reject(new Error("this test opens no file")),
  xmlParts: new Map(),
});

/** To be called before the page is opened. */
export async function joinPage(
  page: Page,
  host: OfficeHost,
  app: NativeFacts["app"],
  profileName: ProfileName = "latest",
  common: CommonApi = nothingOpen,
): Promise<void> {
  const profile = profiles[profileName];
  limit(host, profile);
  pages += 1;
  const facts: NativeFacts = {
    app,
    sets: profile.sets,
    locale: "vi-VN",
    documentUrl: app === "Excel" ? "Book1.xlsx" : "Document1.docx",
    instanceId: `page-${String(pages)}`,
    settings: {},
  };
  await page.exposeFunction("answerOffice", (body: string, flags: number) => answer(host, body, flags));
  await page.exposeFunction("answerCommon", (call: number, params: readonly unknown[]) =>
    common.answer(call, params),
  );
  await page.addInitScript(defineNative, facts);
  await page.route(LIBRARY, async (route) => {
    const name = LIBRARY.exec(new URL(route.request().url()).pathname)?.[1] ?? "";
    const file = path.join(dist, name);
    if (file.startsWith(dist) && existsSync(file)) {
      await route.fulfill({ contentType: "text/javascript", body: readFileSync(file) });
    } else await route.fulfill({ status: 404 });
  });
}

function answer(host: OfficeHost, text: string, flags: number): HostAnswer {
  if (isStartUp(text)) return { status: 0, body: startUpReply(text), events: [] };
  const { body } = host.answer(JSON.parse(text) as RequestBody, flags);
  const events = host.events
    .take()
    .map((each) => [each.messageCategory, each.messageType, each.targetId, each.message, each.id, false]);
  if (typeof body !== "string") return { status: 0, body: JSON.stringify(body), events };
  const { error } = JSON.parse(body) as { readonly error: { readonly code: string } };
  return { status: STATUS[error.code] ?? 5001, body: "", events };
}

function startUpReply(text: string): string {
  const { Actions } = JSON.parse(text) as RequestBody;
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}
