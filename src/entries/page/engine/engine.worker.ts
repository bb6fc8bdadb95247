/** The worker of page and pane. */
import "./public-path";
import { serveWorker } from "../../../adapters/browser/worker-bridge";
import { createEngine } from "./engine";

serveWorker(createEngine());
