/** What the views need from the outside; entries join it to adapters. */
import type {
  AwardFigure,
  CheckInput,
  Checked,
  CouncilMember,
  DecisionFile,
  LoggedDecision,
  ExpectedChoices,
  Profile,
  RowPlace,
  SafeFix,
  Severity,
  SinkFailure,
  SlipAnswer,
  SourceFailure,
  VerdictRow,
  WorkbookReading,
  TaggedText,
} from "../core";
import type { SendingServices } from "./sending/sending-services";

export type ReadOutcome = WorkbookReading | SourceFailure;

/** What was found in folders: workbooks, and the names of what is none. */
export interface FoundFiles {
  readonly workbooks: readonly File[];
  readonly leftOut: readonly string[];
}

/** The figures of an earlier time, and where they come from. */
export interface EarlierFigures {
  readonly name: string;
  readonly figures: readonly AwardFigure[];
}

export interface Folders {
  ofChosen(files: readonly File[]): Promise<FoundFiles>;
  ofDropped(data: DataTransfer): Promise<FoundFiles>;
}

/** The page's own copy for use without a network. */
export interface PageCopy {
  readonly version: string;
  /** False where the browser cannot keep one. */
  keep(): Promise<boolean>;
  /** Asks the page's own server; rejects where it is out of reach. */
  askNewest(): Promise<"same" | "newer">;
  /** Whether to ask at each opening; off until the clerk wishes it. */
  asksByItself(): boolean;
  setAsksByItself(asks: boolean): void;
}

/** A sheet of a file that was read, for looking at. */
export interface SheetView {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Gives the rows with something in them from one row on, counted from 1. */
  rows(from: number, count: number): Promise<readonly GridRow[]>;
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

/** What is kept of a session: what the clerk chose and typed; results are made again. */
export interface SessionContent {
  readonly files: readonly File[];
  readonly fields: object;
  /** What the council decided, and who sits on it. */
  readonly council?: object;
}

/** The browser's own store on this computer; empty until the clerk asks for it. */
export interface KeptSession {
  isWished(): boolean;
  read(): Promise<SessionContent | null>;
  /** Rejects where the browser has no room. */
  keep(content: SessionContent): Promise<void>;
  deleteAll(): Promise<void>;
}

/** Openings of the same pane anew, which lose the files that were added. */
export interface Reloads {
  /** How many files were lost by this opening. */
  readonly addedBefore: number;
  /** Remembers how many the next one would lose. */
  readonly remember: (count: number) => void;
}

/** Something long under way, which can be watched and stopped. */
export interface Doing {
  /** Tells how much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

export interface ChosenFile {
  readonly name: string;
  readonly file: File;
  /** Gives null where it was stopped. */
  read(doing: Doing, profile: Profile | null): Promise<ReadOutcome | null>;
}

/** A file of decisions that is not one: where it first goes wrong. */
export interface DecisionsUnusable {
  readonly wrongAt: string;
}

/** What the council's step needs. */
export interface CouncilServices {
  /** Puts decisions beside a check, in place of those that stood there. */
  decide(checked: Checked, log: readonly LoggedDecision[]): Promise<Checked>;
  /** Gives the verdicts of rows with every condition and fact. */
  trace(checked: Checked, places: readonly RowPlace[]): Promise<readonly VerdictRow[]>;
  /** Takes the decisions of an earlier summary workbook, result or file of decisions. */
  read(file: File): Promise<DecisionFile | SourceFailure | DecisionsUnusable>;
  /** Hands the decisions over as a file. */
  save(json: string): void;
  saveMinutes(checked: Checked, members: readonly CouncilMember[]): Promise<void>;
}

export interface Services {
  readonly toChosenFile: (file: File) => ChosenFile;
  /** Absent where whole folders can be neither chosen nor dropped, as in a pane. */
  readonly folders?: Folders;
  /** Absent in Word, and in the workings of a test. */
  readonly session?: KeptSession;
  /** Absent where nothing opens the views anew but the clerk. */
  readonly reloads?: Reloads;
  /** Absent in a pane, and in the page that is one file. */
  readonly copy?: PageCopy;
  /** Gives null where the sheet came from elsewhere than a file; Excel itself shows the open workbook. */
  readonly openSheet: (reading: WorkbookReading, sheet: string) => Promise<SheetView | null>;
  /** Gives copies of the sample commune's workbooks, for practice. */
  readonly loadSamples: () => Promise<readonly File[]>;
  /** Checks without holding up the views; gives null where it was stopped. */
  readonly check: (input: CheckInput, doing: Doing) => Promise<Checked | null>;
  readonly council: CouncilServices;
  /** Builds an output and hands it over as a download. */
  readonly saveSummary: (checked: Checked) => Promise<void>;
  readonly saveReport: (checked: Checked) => Promise<void>;
  /** What goes out to schools and authorities, and how it came back. */
  readonly sending: SendingServices;
  /** Reads the words of a Word document that the clerk chose; it is never changed. */
  readonly readDocument: (file: File) => Promise<DocumentWords | SourceFailure>;
  /** Reads the figures of an earlier ket-qua.json or tong-hop.xlsx; null where a file is neither. */
  readonly readEarlier: (file: File) => Promise<EarlierFigures | SourceFailure | null>;
  /** Hands over what the clerk corrected in the reading, as a file. */
  readonly saveProfile: (json: string) => void;
  /** Absent where there is no open workbook, or Excel is too old to be asked. */
  readonly workbook?: OpenWorkbook;
  /** Absent where no document is open in Word. */
  readonly document?: OpenDocument;
  /** True until Office tells what is open; the buttons wait that long. */
  readonly isOpening?: true;
  /** True in an Excel that is too old: the pane then says so and works on files. */
  readonly isOfficeTooOld?: boolean;
  /** Null where Office does not tell; the system's own preference then holds. */
  readonly isOfficeDark: () => boolean | null;
}

/** The workbook open in Excel. */
export interface OpenWorkbook {
  read(profile: Profile | null): Promise<ReadOutcome>;
  /** Understands what was read last in another way; Excel is not asked. */
  understand(profile: Profile): Promise<ReadOutcome | null>;
  goTo(place: { readonly sheet: string; readonly cell: string }): Promise<Arrival | SourceFailure>;
  /** Gives the decisions that stand on our sheets now. */
  readDecisions(): Promise<DecisionFile | SourceFailure>;
  writeSummary(checked: Checked): Promise<SummaryWritten | SummaryRefused>;
  /** Reads the figures of the summary that an earlier run wrote into the workbook; null where there is none. */
  readEarlier(): Promise<EarlierFigures | SourceFailure | null>;
  /** Tells the new reading after each pause in edits, and whether others alone made them; gives why where Excel tells no edits. */
  watch(onEdited: (outcome: ReadOutcome, isByOthers: boolean) => void): Promise<SourceFailure | null>;
  /** Gives what may be written better in the workbook as it was last read. */
  findFixes(): Promise<readonly SafeFix[]>;
  /** Writes fixes that the clerk confirmed, each only where its row is still the same. */
  applyFixes(fixes: readonly SafeFix[]): Promise<FixesMade | FixesRefused>;
  /** Takes back the last fixes that were written and not yet taken back. */
  undoFixes(): Promise<FixesMade | FixesRefused>;
  /** Colours cells by conditional formats of ours; marks of an earlier time go. */
  showMarks(marks: readonly CellMark[]): Promise<MarksShown | SinkFailure>;
  /** Takes off exactly our marks. */
  hideMarks(): Promise<SinkFailure | null>;
  /** Gives what the school wrote on the slip that the workbook carries, as of the last reading that the clerk asked for. */
  readSlipAnswers(): Promise<readonly SlipAnswer[] | SourceFailure>;
  /** Gives the drop-down lists of our form that the workbook, as last read, no longer has. */
  findLostChoices(): Promise<readonly ExpectedChoices[] | SinkFailure>;
  /** Puts them back; no value is touched. */
  putBackChoices(lost: readonly ExpectedChoices[]): Promise<SinkFailure | null>;
}

export interface FixesMade {
  readonly count: number;
  /** Cells whose row holds something else now; nothing was written there. */
  readonly movedCount: number;
  /** How many cells an undo would take back. */
  readonly undoCount: number;
}

export interface FixesRefused extends SinkFailure {
  /** Cells that hold the new value in spite of the failure. */
  readonly leftCount: number;
}

export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
}

export interface MarksShown {
  readonly count: number;
  readonly movedCount: number;
}

/** The document open in Word. */
export interface OpenDocument {
  read(): Promise<DocumentRead | SourceFailure>;
  /** Puts figures into the controls that bear their tags; all other words stay. */
  fill(figures: ReadonlyMap<string, string>): Promise<FiguresFilled | FillRefused>;
  insertFigure(tag: string, text: string): Promise<SinkFailure | null>;
  /** Rows of one length, the header first. */
  insertTable(rows: readonly (readonly string[])[]): Promise<SinkFailure | null>;
  /** Opens a new document beside the open one. */
  openReport(checked: Checked): Promise<SinkFailure | null>;
  /** False where the words are no longer in the document. */
  goToParagraph(index: number, text: string): Promise<boolean | SourceFailure>;
}

export interface DocumentWords {
  /** In reading order. */
  readonly paragraphs: readonly string[];
}

export interface DocumentRead extends DocumentWords {
  readonly controls: readonly TaggedText[];
}

export interface FiguresFilled {
  readonly changed: readonly unknown[];
}

export interface FillRefused extends SinkFailure {
  /** True where some figures may be new and others old. */
  readonly isIncomplete: boolean;
}

export interface Arrival {
  /** False where the row holds something else than when it was read. */
  readonly isSameRow: boolean;
  /** What keeps the cell out of sight; nothing is shown or unfiltered for the clerk. */
  readonly hidden: "row" | "column" | "sheet" | null;
}

export interface SummaryWritten {
  /** Answers whose row is gone; they are kept in the log. */
  readonly unplacedCount: number;
}

export interface SummaryRefused extends SinkFailure {
  /** True once anything was written. */
  readonly isIncomplete: boolean;
}

/** Tells a failure, which has a code, from what was wanted. */
export function isFailure<T extends object>(outcome: T): outcome is Extract<T, { readonly code: string }> {
  return "code" in outcome;
}
