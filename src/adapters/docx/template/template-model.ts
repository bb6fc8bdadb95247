/** Types of the port as adapters see them. */
import type { TemplateFiller } from "../../../core/ports";

export type TemplateContent = Parameters<TemplateFiller["fill"]>[2];
type Outcome = Awaited<ReturnType<TemplateFiller["fill"]>>;
export type TemplateFailure = Extract<Outcome, { ok: false }>["failure"];
