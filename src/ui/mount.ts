import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import "./frame/base.css";
import type { Services } from "./services";
import { createWork } from "./work/work";

/** Puts the views into an element, in place of what stands there. */
export function mountApp(root: HTMLElement, services: Services): void {
  // The core follows once the first screen stands, while the clerk looks for the files.
  setTimeout(() => void import("./work/run-check"), 300);
  const work = createWork(services);
  createRoot(root).render(createElement(App, { work }));
  void work.keeping?.restore((files) => {
    work.addFiles(files);
  });
}
