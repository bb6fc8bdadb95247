import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import "./frame/base.css";
import type { Services } from "./services";
import { createWork } from "./work/work";
import type { Step } from "./work/work-state";

/** Puts the views into an element, in place of what stands there; begins at a step where one is asked. */
export function mountApp(root: HTMLElement, services: Services, step?: Step): void {
  // The core follows once the first screen stands, while the clerk looks for the files.
  setTimeout(() => void import("./work/run-check"), 300);
  const work = createWork(services);
  createRoot(root).render(createElement(App, { work }));
  work.open(step);
}
