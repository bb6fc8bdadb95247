/** An event as the client's registration takes it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

const RICH_API_CATEGORY = 65536;

export const EventType = {
  worksheetAdded: 13,
  worksheetDeleted: 15,
  worksheetChanged: 10,
} as const;

/** Events raised while requests run; a host hands them over after the reply, as Excel does. */
export class EventQueue {
  #waiting: EventEntry[] = [];
  readonly #listeners = new Set<string>();

  /** Notes that the client listens to a kind of event of one target, such as "Workbook" or a sheet's id. */
  listen(messageType: number, targetId: string): void {
    this.#listeners.add(`${String(messageType)}|${targetId}`);
  }

  ignore(messageType: number, targetId: string): void {
    this.#listeners.delete(`${String(messageType)}|${targetId}`);
  }

  raise(messageType: number, targetId: string, payload: unknown): void {
    if (!this.#listeners.has(`${String(messageType)}|${targetId}`)) return;
    const message = JSON.stringify(payload);
    this.#waiting.push({ messageCategory: RICH_API_CATEGORY, messageType, targetId, message, id: 0 });
  }

  take(): readonly EventEntry[] {
    const entries = this.#waiting;
    this.#waiting = [];
    return entries;
  }
}
