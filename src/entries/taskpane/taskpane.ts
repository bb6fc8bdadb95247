/** The task pane in Excel and Word. */
import { mountApp } from "../../ui/mount";
import type { Reloads, Services } from "../../ui/services";
import { readAddedCount, writeAddedCount } from "../../adapters/browser/opening-memory";
import { createKeptSession } from "../page/kept-session";
import { webServices } from "../page/web-services";
import { isOfficeDark } from "./office-theme";
import { createOpenDocument } from "./open-document";
import { createOpenWorkbook } from "./open-workbook";

void Office.onReady(({ host }) => {
  const root = document.getElementById("app");
  if (root !== null) mountApp(root, servicesFor(String(host)), stepAsked());
});

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
