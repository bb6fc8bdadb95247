import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { App } from "./app";
import "./frame/base.css";
import type { Services } from "./services";
import { createStore } from "./work/store";
import { createWork } from "./work/work";
import type { Work } from "./work/work";
import { initialState } from "./work/work-state";
import type { Step } from "./work/work-state";

/** Puts the views into an element, in place of what stands there. */
export function mountApp(root: HTMLElement, services: Services): void {
  const work = createWork(services);
  draw(createRoot(root), work);
  work.open();
}

/**
 * Puts the views into an element before Office tells what is open; what it gives back is called once Office did, with the step asked for.
 *
 * @param guess - What most likely will be given in the end, so that little moves on the screen; it keeps no session.
 */
export function mountEarly(root: HTMLElement, guess: Services): (services: Services, step?: Step) => void {
  // Outlives the guess: the clerk may have typed in a field meanwhile.
  const store = createStore(initialState);
  const views = createRoot(root);
  draw(views, createWork({ ...guess, isOpening: true }, store));
  return (services, step) => {
    const work = createWork(services, store);
    draw(views, work);
    work.open(step);
  };
}

const draw = (views: Root, work: Work): void => {
  views.render(createElement(App, { work }));
};
