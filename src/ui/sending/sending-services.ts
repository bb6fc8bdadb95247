/** What the views of this folder need from the outside. */
import type {
  Checked,
  ExpectedChoices,
  OlderCopy,
  ReturnReport,
  SchoolSent,
  SlipParcel,
  TemplateLook,
  WorkbookReading,
} from "../../core";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file, and when it was last saved as a text that sorts by time. */
export type SavedTime = readonly [file: string, at: string];

/** A file made from our form, and the drop-down lists that it has no more. */
export interface LostInFile {
  readonly file: string;
  readonly lost: readonly ExpectedChoices[];
}

export type DossierDocument = "submission" | "decision";

/** Each `save` hands a file over as a download, and gives its name. */
export interface SendingServices {
  /** What goes back to which school; nothing is built yet. */
  listSlips(checked: Checked): Promise<readonly SlipParcel[]>;
  saveSlip(checked: Checked, parcel: number, file: number): Promise<string>;
  /** All files of some parcels in one .zip. */
  saveSlips(checked: Checked, parcels: readonly number[], name: string): Promise<string>;
  /** Files of the check that another one stands in for. */
  findOlderCopies(checked: Checked, saved: readonly SavedTime[]): Promise<readonly OlderCopy[]>;
  /** Files of the check, but not the open workbook, that lost drop-down lists of our form. */
  findLostChoices(checked: Checked): Promise<readonly LostInFile[]>;
  /** Which school has sent what, by the newest files; `expected` are those that should. */
  tellSent(
    checked: Checked,
    expected: readonly string[],
    saved: readonly SavedTime[],
  ): Promise<readonly SchoolSent[]>;
  /** Tells what a school corrected in the file that came in place of another. */
  compareReturn(checked: Checked, old: WorkbookReading, fresh: WorkbookReading): Promise<ReturnReport>;
  saveTemplate(look: TemplateLook, parentUnit: string | null): Promise<string>;
  saveDossier(checked: Checked, document: DossierDocument): Promise<string>;
}
