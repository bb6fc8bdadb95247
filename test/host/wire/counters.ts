import { RequestFlag, isCleanup } from "./messages";
import type { ReplyBody, RequestBody } from "./messages";

export interface Exchange {
  readonly flags: number;
  readonly request: RequestBody;
  readonly reply: ReplyBody | string;
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly isCleanup: boolean;
}

/** Every request and reply since the last reset, and what they add up to. */
export class Counters {
  #exchanges: Exchange[] = [];

  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** Requests that a feature made; the client's own cleanups are counted apart. */
  get requests(): number {
    return this.#exchanges.filter((each) => !each.isCleanup).length;
  }

  get cleanups(): number {
    return this.#exchanges.length - this.requests;
  }

  /** Requests that carry the client's mark of a write. */
  get writes(): number {
    return this.#exchanges.filter(({ flags }) => (flags & RequestFlag.writes) !== 0).length;
  }

  get bytesUp(): number {
    return this.#exchanges.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get bytesDown(): number {
    return this.#exchanges.reduce((sum, { replyBytes }) => sum + replyBytes, 0);
  }

  /** The largest request or reply, in bytes. */
  get largest(): number {
    return Math.max(0, ...this.#exchanges.flatMap((each) => [each.requestBytes, each.replyBytes]));
  }

  /** Messages of members that no part of the host models; a test that expects none asserts so. */
  get notModelled(): readonly string[] {
    return this.#exchanges.flatMap(({ reply }) =>
      typeof reply !== "string" && reply.Error?.Code === "NotImplementedByTestHost"
        ? [reply.Error.Message]
        : [],
    );
  }

  add(exchange: Omit<Exchange, "isCleanup">): void {
    this.#exchanges.push({ ...exchange, isCleanup: isCleanup(exchange.request) });
  }

  reset(): void {
    this.#exchanges = [];
  }
}

export const byteLength = (text: string): number => Buffer.byteLength(text, "utf8");
