/** The worker of page and pane. */
import { serveWorker } from "../../../adapters/browser/worker-bridge";
import { createEngine } from "./engine";

serveWorker(createEngine());
