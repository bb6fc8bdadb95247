/** What a server says of pane and page: who may frame them, and what they may load and open. */
import { createHash } from "node:crypto";

/** Where Excel and Word on the web show a pane; Microsoft is moving to cloud.microsoft. */
const officeFrames = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
];

/** The pane: `html` is what the build made of it; its one inline script, for browsers too old, is allowed by hash. */
export function panePolicy(html) {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, text]) => hashOf(text));
  return [
    "default-src 'none'",
    ["script-src 'self' https://appsforoffice.microsoft.com", ...inline].join(" "),
    "worker-src blob:",
    // The Office library writes styles of its own.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ["frame-ancestors 'self'", ...officeFrames].join(" "),
  ].join("; ");
}

/** The page: it carries the rest itself, so that it holds on any server and without one. */
export const pagePolicy =
  "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
