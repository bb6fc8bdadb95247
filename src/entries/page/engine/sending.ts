/** What goes out to schools and to the authorities, and how it came back; built from the last check. */
import { canTakeSheet } from "../../../adapters/xlsx/inject/add-sheet";
import { readOfferedChoices } from "../../../adapters/xlsx/read-offered-choices";
import {
  buildSlips,
  buildTemplate,
  check,
  compareReturn,
  findOlderCopies,
  lostChoices,
  slipParcels,
  templateFileName,
  whoSentWhat,
} from "../../../core";
import type {
  CheckInput,
  Checked,
  OlderCopy,
  ReturnReport,
  SchoolSent,
  SlipAnswer,
  Slips,
  SlipParcel,
  TemplateLook,
} from "../../../core";
import type { LostInFile, NamedBytes, SavedTime } from "../../../ui/sending/sending-services";

export interface LastCheck {
  readonly input: CheckInput;
  readonly checked: Checked;
}

export interface SendingEngine {
  slips(): readonly SlipParcel[];
  /** Builds one file of a parcel. */
  slip(parcel: number, file: number): Promise<NamedBytes>;
  /** Builds all files of some parcels, in a folder for each school. */
  slipArchive(parcels: readonly number[]): Promise<Uint8Array>;
  /** Files that another one stands in for. */
  olderCopies(saved: readonly SavedTime[]): readonly OlderCopy[];
  /** Which school has sent what, by the newest files. */
  sent(expected: readonly string[], saved: readonly SavedTime[]): readonly SchoolSent[];
  /** Files made from our form whose drop-down lists were lost; of the open workbook Excel is asked. */
  lostChoices(): readonly LostInFile[];
  template(look: TemplateLook, parentUnit: string | null): Promise<NamedBytes>;
}

/** `last` throws where nothing was checked yet; `bytesOf` gives undefined for a workbook that is not a file here. */
export function createSendingEngine(
  last: () => LastCheck,
  bytesOf: (file: string) => Uint8Array | undefined,
): SendingEngine {
  let kept:
    { readonly of: Checked; readonly slips: Slips; readonly parcels: readonly SlipParcel[] } | undefined;

  const made = (): NonNullable<typeof kept> => {
    const { input, checked } = last();
    if (kept?.of !== checked) {
      // A school is written to in its own language, whatever the views speak.
      const slips = buildSlips(input.lang === "en" ? check({ ...input, lang: "vi" }) : checked);
      const canCopy = (file: string): boolean => {
        const bytes = bytesOf(file);
        return bytes !== undefined && canTakeSheet(bytes);
      };
      kept = { of: checked, slips, parcels: slipParcels(slips, canCopy) };
    }
    return kept;
  };
  const buildFile = async (parcel: number, at: number): Promise<NamedBytes> => {
    const { slips, parcels } = made();
    const file = parcels[parcel]?.files[at];
    if (file === undefined) throw new Error(`There is no file ${String(at)} in parcel ${String(parcel)}.`);
    return { name: file.name, bytes: await fileBytes(slips, file.about, bytesOf) };
  };

  return {
    slips: () => made().parcels,
    slip: buildFile,
    slipArchive: async (wanted) => {
      const files: { path: string; bytes: Uint8Array }[] = [];
      for (const parcel of wanted) {
        const { school, files: listed } = made().parcels[parcel] ?? { school: null, files: [] };
        for (const at of listed.keys()) {
          const { name, bytes } = await buildFile(parcel, at);
          files.push({ path: school === null ? name : `${folderName(school)}/${name}`, bytes });
        }
      }
      const { packFiles } = await import("../../../adapters/xlsx/zip/pack-files");
      return packFiles(files);
    },
    olderCopies: (saved) => findOlderCopies(last().checked.entries, new Map(saved)),
    sent: (expected, saved) => {
      const { input, checked } = last();
      const copies = findOlderCopies(checked.entries, new Map(saved));
      const older = new Set(copies.flatMap(({ file, reason }) => (reason === "unclear" ? [] : file)));
      const readings = input.readings.filter(({ file }) => !older.has(file));
      return whoSentWhat(older.size === 0 ? checked : check({ ...input, readings }), expected);
    },
    lostChoices: () =>
      last().input.readings.flatMap((reading) => {
        const bytes = bytesOf(reading.file);
        const lost =
          bytes === undefined ? [] : lostChoices(reading, (sheets) => readOfferedChoices(bytes, sheets));
        return lost.length === 0 ? [] : [{ file: reading.file, lost }];
      }),
    template: async (look, parentUnit) => {
      const { createWorkbookBuilder } = await import("../../../adapters/xlsx/build-workbook");
      const bytes = await createWorkbookBuilder().build(buildTemplate(look, parentUnit));
      return { name: templateFileName(look.school, look.year), bytes };
    },
  };
}

/** Tells what came of a slip, and what the school wrote on it; the rest of what was received stays the same on both sides. */
export function compareReadings(
  rest: CheckInput,
  old: CheckInput["readings"][number],
  fresh: CheckInput["readings"][number],
  answers: readonly SlipAnswer[] = [],
  looseAnswers: readonly SlipAnswer[] = [],
): ReturnReport {
  const checkedWith = (one: typeof old): Checked => check({ ...rest, readings: [...rest.readings, one] });
  return compareReturn({
    before: checkedWith(old),
    after: checkedWith(fresh),
    oldFiles: [old.file],
    newFiles: [fresh.file],
    answers,
    looseAnswers,
  });
}

/** A letter is of a school, a slip of a workbook. */
async function fileBytes(
  { workbooks, letters }: Slips,
  about: string,
  bytesOf: (file: string) => Uint8Array | undefined,
): Promise<Uint8Array> {
  const slip = workbooks.find(({ file }) => file === about);
  if (slip !== undefined) {
    const { writeSlip } = await import("../../../adapters/xlsx/write-slip");
    return (await writeSlip(slip, bytesOf(about))).bytes;
  }
  const found = letters.find(({ school }) => school === about);
  if (found === undefined) throw new Error(`There is no slip about ${about}.`);
  const { createDocumentBuilder } = await import("../../../adapters/docx");
  return createDocumentBuilder().build(found.letter);
}

/** Characters that some system does not allow in the name of a folder. */
function folderName(school: string): string {
  return school.replace(/[\\/:*?"<>|]/gu, "-");
}
