/** The task pane in Excel and Word. */
import { mountApp } from "../../ui/mount";
import type { Services } from "../../ui/services";
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
  const canRead = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  return canRead ? { ...services, workbook: createOpenWorkbook() } : { ...services, isOfficeTooOld: true };
}
