/** The task pane in Excel and Word. */
import { mountEarly } from "../../ui/mount";
import type { Reloads, Services } from "../../ui/services";
import { readAddedCount, writeAddedCount } from "../../adapters/browser/opening-memory";
import { createKeptSession } from "../page/kept-session";
import { webServices } from "../page/web-services";
import { isOfficeDark } from "./office-theme";
import { createOpenDocument } from "./open-document";
import { createOpenWorkbook } from "./open-workbook";

const root = document.getElementById("app");
// Where Office does not come, what the pane says of it stays.
if (root !== null && "Office" in window) void openIn(root);

/** Draws the views while Office makes itself ready, and joins them to what is open then. */
async function openIn(element: HTMLElement): Promise<void> {
  const ready = Office.onReady();
  const open = mountEarly(element, guessServices());
  const opening = document.getElementById("opening");
  opening?.classList.add("late");
  const { host } = await ready;
  open(servicesFor(String(host)), stepAsked());
  opening?.remove();
}

/** Office names Word in the pane's address; else a workbook is open. */
function guessServices(): Services {
  const isWord = /[?&]_host_Info=Word/iu.test(location.search);
  return isWord ? webServices : { ...webServices, workbook: createOpenWorkbook() };
}

/** The buttons of the ribbon open the pane at a step of their own. */
function stepAsked(): "check" | "summary" | undefined {
  const step = new URLSearchParams(location.search).get("step");
  return step === "check" || step === "summary" ? step : undefined;
}

/** Word has a document, an old Excel nothing that we could read; the way by files is always there. */
function servicesFor(host: string): Services {
  const services = { ...webServices, isOfficeDark };
  if (host === "Word") return { ...services, document: createOpenDocument() };
  if (host !== "Excel") return services;
  const beside = { ...services, session: createKeptSession(workbookKey()), reloads };
  const canRead = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  return canRead ? { ...beside, workbook: createOpenWorkbook() } : { ...beside, isOfficeTooOld: true };
}

/** Each button of the ribbon opens the pane anew, and Excel on the web does so by itself after a while. */
const reloads: Reloads = { addedBefore: readAddedCount(), remember: writeAddedCount };

/** Several workbooks have a pane each in one store; one never saved has no address yet. */
function workbookKey(): string {
  const address = Office.context.document.url as string | undefined;
  return `workbook ${address ?? ""}`;
}
