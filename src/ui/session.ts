/** What the views need from the outside; entries join it to adapters. */
import type { Checked, SourceFailure, WorkbookReading } from "../core";

export interface ChosenFile {
  readonly name: string;
  readonly read: () => Promise<WorkbookReading | SourceFailure>;
}

export interface Services {
  /** Builds the outputs and hands them over. */
  readonly saveSummary: (checked: Checked) => Promise<void>;
  readonly saveReport: (checked: Checked) => Promise<void>;
  readonly toChosenFile: (file: File) => ChosenFile;
}
