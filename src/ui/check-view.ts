/** Choose files, check, see what was found, take the outputs: the main job on one screen. */
import { check, countBySeverity, describeSourceFailure } from "../core";
import type { Checked, FindingRow, IncompleteReason, WorkbookReading } from "../core";
import { element } from "./element";
import type { ChosenFile, Services } from "./session";
import { texts } from "./texts";

/** More than this many findings are not drawn; the summary workbook holds all. */
const shownFindings = 300;

export function mountCheckView(root: HTMLElement, services: Services): void {
  const files = element("input", {
    type: "file",
    multiple: true,
    accept: ".xlsx,.xlsm,.xls,.ods",
    id: "files",
  });
  const appliedOn = element("input", { type: "date", id: "applied-on" });
  const commune = element("input", { type: "text", id: "commune", autocomplete: "off" });
  const start = element("button", { type: "button", className: "primary", textContent: texts.check });
  const status = element("p", { className: "status", role: "status" });
  const results = element("section", { className: "results" });
  start.addEventListener("click", () => {
    const chosen = [...(files.files ?? [])].map((file) => services.toChosenFile(file));
    const options = { appliedOn: appliedOn.value || null, commune: commune.value.trim() || null };
    void run(chosen, options, status, results, services);
  });
  root.replaceChildren(
    element("h1", { textContent: texts.title }),
    element("p", { className: "lead", textContent: texts.lead }),
    labelled(texts.choose, files),
    labelled(texts.appliedOn, appliedOn),
    labelled(texts.commune, commune),
    start,
    status,
    results,
  );
}

function labelled(text: string, input: HTMLInputElement): HTMLElement {
  return element(
    "div",
    { className: "field" },
    element("label", { htmlFor: input.id, textContent: text }),
    input,
  );
}

interface Options {
  readonly appliedOn: string | null;
  readonly commune: string | null;
}

async function run(
  files: readonly ChosenFile[],
  options: Options,
  status: HTMLElement,
  results: HTMLElement,
  services: Services,
): Promise<void> {
  results.replaceChildren();
  if (files.length === 0) {
    status.textContent = texts.nothingChosen;
    return;
  }
  try {
    const { readings, unreadable } = await readAll(files, status);
    const checked = check({ ...options, readings, unreadable, period: null });
    showResult(checked, status, results, services);
  } catch (error) {
    status.textContent = texts.failed;
    throw error;
  }
}

async function readAll(
  files: readonly ChosenFile[],
  status: HTMLElement,
): Promise<{ readings: WorkbookReading[]; unreadable: IncompleteReason[] }> {
  const readings: WorkbookReading[] = [];
  const unreadable: IncompleteReason[] = [];
  for (const [index, file] of files.entries()) {
    status.textContent = texts.reading(index + 1, files.length, file.name);
    await new Promise((resolve) => setTimeout(resolve));
    const reading = await file.read();
    if ("code" in reading)
      unreadable.push({ file: file.name, code: reading.code, text: describeSourceFailure(reading) });
    else readings.push(reading);
  }
  return { readings, unreadable };
}

function showResult(checked: Checked, status: HTMLElement, results: HTMLElement, services: Services): void {
  const { findings, files, incomplete } = checked.result;
  const counts = countBySeverity(findings);
  const rows = files.reduce((sum, file) => sum + file.recordCount, 0);
  status.textContent = texts.counts(counts.error, counts.query, counts.note, rows);
  const flagged = findings.filter((finding) => finding.severity !== "note");
  results.replaceChildren(
    ...incomplete.map((reason) => element("p", { className: "incomplete", textContent: reason.text })),
    outputs(checked, services),
    ...(counts.error === 0 ? [element("p", { textContent: texts.nothingWrong })] : []),
    element("ol", { className: "findings" }, ...flagged.slice(0, shownFindings).map(findingItem)),
    ...(flagged.length > shownFindings
      ? [element("p", { textContent: texts.more(flagged.length - shownFindings) })]
      : []),
  );
}

function outputs(checked: Checked, services: Services): HTMLElement {
  const button = (text: string, save: (result: Checked) => Promise<void>): HTMLElement => {
    const made = element("button", { type: "button", textContent: text });
    made.addEventListener("click", () => void save(checked));
    return made;
  };
  return element(
    "div",
    { className: "outputs" },
    button(texts.summary, services.saveSummary),
    button(texts.report, services.saveReport),
  );
}

function findingItem(finding: FindingRow): HTMLElement {
  const { file, sheet, cell } = finding.at;
  const place = [file, sheet, cell].filter((part) => part !== undefined).join(" › ");
  return element(
    "li",
    { className: `finding ${finding.severity}` },
    element("span", { className: "severity", textContent: texts.severity[finding.severity] }),
    element("span", { className: "place", textContent: place }),
    element("p", { textContent: finding.text }),
    element("p", { className: "fix", textContent: finding.fix }),
  );
}
