/** All that one session of work holds; kept in memory only. */
import type { AwardFigure, Checked, Profile, Severity, Trouble, WorkbookReading } from "../../core";
import type { ReadOutcome } from "../services";
import type { Lang, Texts } from "../texts";
import { initialCouncil } from "./council-state";
import type { CouncilState } from "./council-state";

export type Step = "receive" | "check" | "council" | "summary" | "report";

export interface Source {
  readonly name: string;
  readonly isOpenWorkbook: boolean;
  readonly outcome: ReadOutcome;
  /** As it was chosen; absent for the open workbook. */
  readonly file?: File;
  /** What stood here under the same name before. */
  readonly earlier?: WorkbookReading | undefined;
}

/** What the clerk typed; empty where not said. Years as a period is named: 2020 and 2025. */
export interface Fields {
  readonly appliedOn: string;
  readonly commune: string;
  readonly yearFrom: string;
  readonly yearTo: string;
  /** Schools that should send, one a line. */
  readonly schools: string;
}

export interface Filters {
  readonly severity: Severity | "all";
  /** Empty for all schools. */
  readonly school: string;
  /** The key of a list, as of a teacher's or school's own in a shared workbook; empty for all. */
  readonly list: string;
  /** The code of a rule; empty for all. */
  readonly rule: string;
  readonly search: string;
}

/** A sentence in whatever language is shown when it is read. */
export type Say = (texts: Texts) => string;

/** What cannot be done is told with what to do about it. */
export type Status = StatusTraits &
  (
    | { readonly tone: "info" | "success" | "warning"; readonly say: Say }
    | { readonly tone: "error"; readonly say: (texts: Texts) => Trouble }
  );

interface StatusTraits {
  /** True where it says what the last check found, and a later one may take its place. */
  readonly isOfCheck?: true;
  /** True where a screen reader should not read it out: the one in front of it did nothing. */
  readonly isQuiet?: true;
}

export interface Busy {
  readonly say: Say;
  readonly done: number;
  readonly total: number;
  readonly canCancel: boolean;
}

export interface WorkState {
  readonly lang: Lang;
  readonly step: Step;
  readonly sources: readonly Source[];
  readonly fields: Fields;
  /** What the clerk corrected in the reading; null for nothing. */
  readonly profile: Profile | null;
  readonly checked: Checked | null;
  /** The check before that one, for what differs; null where there was none. */
  readonly previous: Checked | null;
  /** Figures of an earlier day, once the clerk asked for them or wrote new ones in their place. */
  readonly earlier: { readonly say: Say; readonly figures: readonly AwardFigure[] } | null;
  /** True once files or fields changed after the last check. */
  readonly isStale: boolean;
  /** True while an edit of the open workbook is being checked, without a word. */
  readonly isRechecking: boolean;
  readonly filters: Filters;
  readonly council: CouncilState;
  /** Position among the findings that the filters leave. */
  readonly selected: number;
  readonly busy: Busy | null;
  readonly status: Status | null;
  /** True where a school checks its own workbook before it sends it. */
  readonly isSchool: boolean;
  /** True where Excel does not tell edits, so that the clerk has to ask for another reading. */
  readonly isNotLive: boolean;
  /** How many cells the last fixes changed that can still be taken back. */
  readonly undoCount: number;
  /** True while our marks stand on the clerk's sheets. */
  readonly hasMarks: boolean;
  /** How many added files went when the pane was opened anew; 0 once some were added again. */
  readonly lostCount: number;
  /** True while this browser keeps the work for the next opening. */
  readonly isKept: boolean;
  /** Where the tour of practice stands; null where the work is the clerk's own. */
  readonly tourStop: number | null;
}

export const initialState: WorkState = {
  lang: "vi",
  step: "receive",
  sources: [],
  fields: { appliedOn: "", commune: "", yearFrom: "", yearTo: "", schools: "" },
  profile: null,
  checked: null,
  previous: null,
  earlier: null,
  isStale: false,
  isRechecking: false,
  filters: { severity: "all", school: "", list: "", rule: "", search: "" },
  council: initialCouncil,
  selected: 0,
  busy: null,
  status: null,
  isSchool: false,
  isNotLive: false,
  undoCount: 0,
  hasMarks: false,
  lostCount: 0,
  isKept: false,
  tourStop: null,
};
