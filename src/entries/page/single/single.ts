/** The page and its worker as one program: the browser runs it as the page, and the page as its worker. */
if (typeof document === "undefined") void import("../engine/engine.worker");
else void import("../page");
