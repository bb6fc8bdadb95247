/** Joins what goes out and comes back to the worker and the browser's downloads. */
import { downloadFile } from "../../adapters/browser/download-file";
import type { SendingServices } from "../../ui/sending/sending-services";
import type { EngineClient } from "./engine/engine-client";
import { excelType, typeOf, wordType } from "./file-types";

const dossierNames = { submission: "to-trinh.docx", decision: "quyet-dinh.docx" } as const;

export function createSending(openEngine: () => Promise<EngineClient>): SendingServices {
  const give = (name: string, bytes: Uint8Array, type: string): string => {
    downloadFile(name, new Uint8Array(bytes), type);
    return name;
  };
  return {
    listSlips: async (checked) => (await openEngine()).ask(checked, (engine) => engine.slips()),
    saveSlip: async (checked, parcel, file) => {
      const client = await openEngine();
      const { name, bytes } = await client.ask(checked, (engine) => engine.slip(parcel, file));
      return give(name, bytes, typeOf(name));
    },
    saveSlips: async (checked, parcels, name) => {
      const bytes = await (await openEngine()).ask(checked, (engine) => engine.slipArchive(parcels));
      return give(name, bytes, typeOf(name));
    },
    findOlderCopies: async (checked, saved) =>
      (await openEngine()).ask(checked, (engine) => engine.olderCopies(saved)),
    findLostChoices: async (checked) => (await openEngine()).ask(checked, (engine) => engine.lostChoices()),
    tellSent: async (checked, expected, saved) =>
      (await openEngine()).ask(checked, (engine) => engine.sent(expected, saved)),
    compareReturn: async (checked, old, fresh) => (await openEngine()).compareReturn(checked, old, fresh),
    saveTemplate: async (look, parentUnit) => {
      const { name, bytes } = await (
        await openEngine()
      ).askAtOnce((engine) => engine.template(look, parentUnit));
      return give(name, bytes, excelType);
    },
    saveDossier: async (checked, document) =>
      give(dossierNames[document], await (await openEngine()).build(document, checked), wordType),
  };
}
