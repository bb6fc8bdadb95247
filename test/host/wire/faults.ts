import { HostError } from "./host-error";

/** A refusal of a whole request, before any of its actions. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

export const REFUSALS = {
  cellEditMode: {
    code: "InvalidOperationInCellEditMode",
    message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB and try again.",
    status: 400,
  },
  timeout: {
    code: "InvalidOrTimedOutSession",
    message: "Your Office session has expired or is invalid. To continue, refresh the page.",
    status: 408,
  },
  busy: {
    code: "ActivityLimitReached",
    message: "Activity limit has been reached.",
    status: 429,
  },
  requestTooLarge: {
    code: "RequestPayloadSizeLimitExceeded",
    message: "The payload size of the request has exceeded the limit.",
    status: 413,
  },
  responseTooLarge: {
    code: "ResponsePayloadSizeLimitExceeded",
    message: "The response payload size has exceeded the limit.",
    status: 413,
  },
} as const satisfies Record<string, Refusal>;

/** What a test makes go wrong. Each fault is off until set; `reset` turns all off. */
export class Faults {
  /** Refuses every request while set, as a cell being edited does. */
  refuseAll: Refusal | undefined = undefined;
  maxRequestBytes = Number.POSITIVE_INFINITY;
  maxReplyBytes = Number.POSITIVE_INFINITY;
  /** Actions met since the count was last reset; cleanups do not count. */
  actionCount = 0;
  #failAt: number | undefined = undefined;
  #failure: HostError | undefined = undefined;
  readonly #edits = new Map<number, () => void>();

  /** Refuses the n-th action from now, counted from 1; later actions are carried out again. */
  failAtAction(n: number, code = "GeneralException"): void {
    this.actionCount = 0;
    this.#failAt = n;
    this.#failure = new HostError(code, "An internal error has occurred.", 500);
  }

  /** Lets another user edit the model just before the n-th request from now is carried out. */
  editBefore(request: number, edit: () => void): void {
    this.#edits.set(request, edit);
  }

  beforeAction(): void {
    this.actionCount += 1;
    if (this.actionCount === this.#failAt && this.#failure) throw this.#failure;
  }

  /** Runs an edit that is due, and gives the refusal of the request, if any. */
  beforeRequest(bytes: number): Refusal | undefined {
    this.#letOthersEdit();
    if (this.refuseAll) return this.refuseAll;
    return bytes > this.maxRequestBytes ? REFUSALS.requestTooLarge : undefined;
  }

  afterReply(bytes: number): Refusal | undefined {
    return bytes > this.maxReplyBytes ? REFUSALS.responseTooLarge : undefined;
  }

  reset(): void {
    this.refuseAll = undefined;
    this.#failAt = undefined;
    this.actionCount = 0;
    this.#edits.clear();
  }

  #letOthersEdit(): void {
    const due = [...this.#edits].map(([left, edit]) => [left - 1, edit] as const);
    this.#edits.clear();
    for (const [left, edit] of due) {
      if (left === 0) edit();
      else this.#edits.set(left, edit);
    }
  }
}
