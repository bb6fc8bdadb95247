import { Counters, byteLength } from "./counters";
import { Dispatcher } from "./dispatcher";
import type { Services } from "./dispatcher";
import type { EventQueue } from "./event-queue";
import { Faults } from "./faults";
import type { Refusal } from "./faults";
import type { HostObject } from "./host-object";
import type { Reply, ReplyBody, RequestBody } from "./messages";

/** A model with everything between it and the client: dispatch, faults, counters. Attachments carry its messages. */
export class OfficeHost {
  readonly faults = new Faults();
  readonly counters = new Counters();
  readonly dispatcher: Dispatcher;

  constructor(
    readonly root: HostObject,
    readonly events: EventQueue,
    services: Services = {},
  ) {
    this.dispatcher = new Dispatcher(root, services, this.faults);
  }

  answer(request: RequestBody, flags: number): Reply {
    const requestBytes = byteLength(JSON.stringify(request));
    const { reply, replyBytes } = this.#reply(request, requestBytes);
    this.counters.add({ flags, request, reply: reply.body, requestBytes, replyBytes });
    return reply;
  }

  #reply(request: RequestBody, requestBytes: number): { reply: Reply; replyBytes: number } {
    const refused = this.faults.beforeRequest(requestBytes);
    if (refused) return refusal(refused);
    const body: ReplyBody = this.dispatcher.process(request);
    const replyBytes = byteLength(JSON.stringify(body));
    const tooLarge = this.faults.afterReply(replyBytes);
    return tooLarge ? refusal(tooLarge) : { reply: { statusCode: 200, headers: {}, body }, replyBytes };
  }
}

function refusal({ code, message, status }: Refusal): { reply: Reply; replyBytes: number } {
  const body = JSON.stringify({ error: { code, message } });
  return { reply: { statusCode: status, headers: {}, body }, replyBytes: byteLength(body) };
}
