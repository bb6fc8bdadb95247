import { attach } from "./attach/node-client";
import type { ProfileName } from "./profiles";
import type { OfficeHost } from "./wire/office-host";
import { WordApplication, wordHostOf } from "./word/document";
import type { WordDocument } from "./word/document";

export interface OpenWord {
  readonly document: WordDocument;
  readonly application: WordApplication;
  readonly host: OfficeHost;
}

/** Opens a document in the simulated Word and joins Microsoft's client to it. */
export function openWord(document: WordDocument, profile: ProfileName = "latest"): OpenWord {
  const application = new WordApplication();
  const host = wordHostOf(document, application);
  attach(host, "word", profile);
  return { document, application, host };
}
