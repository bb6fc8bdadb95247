/** Decisions where they enter from a file or a sheet. */
import { z } from "zod";
import { decisionKinds } from "../domain/council";

const count = z.number().int().nonnegative();

const votes = z.object({
  members: count,
  present: count.optional(),
  yes: count,
  writtenYes: count.optional(),
  ballot: z.enum(["secret", "open"]).optional(),
});

const decisionShape = z
  .object({
    kind: z.enum(decisionKinds),
    to: z.string().optional(),
    reason: z.string().trim().min(1),
    votes: votes.optional(),
    abstained: z.array(z.string()).optional(),
    withdrawn: z.literal(true).optional(),
    adoptedBecause: z.string().trim().min(1).optional(),
    by: z.string().optional(),
    on: z.string().optional(),
  })
  .refine(({ kind, to }) => (kind === "lower") === (to !== undefined), { path: ["to"] });

const subjectShape = z.object({
  kind: z.enum(["individual", "collective", "household"]),
  school: z.string().nullable(),
  year: z.string().nullable(),
  name: z.string().nullable(),
  birthDate: z.string().nullable(),
  staffCode: z.string().nullable(),
  award: z.string(),
});

const factsShape = z.array(z.object({ name: z.string(), value: z.string() }));

export const loggedShape = z.object({
  id: z.string(),
  number: z.number().int().positive(),
  after: z.string().nullable(),
  subject: subjectShape,
  decision: decisionShape,
  facts: factsShape,
});

const recordedFactsShape = z.array(
  z.object({ name: z.string(), value: z.string(), mark: z.string().optional() }),
);

/** What a row of Cần xét carries unseen: what was before the council, and the decision that stood there. */
export const recordShape = z.array(
  z.union([
    z.object({ subject: subjectShape, facts: recordedFactsShape.optional(), headId: z.string() }),
    z.object({ subject: subjectShape, facts: recordedFactsShape, head: loggedShape.optional() }),
  ]),
);

/** Whom a decision typed by hand is about; what is left out must not be needed to tell nominees apart. */
const whoShape = z.object({
  name: z.string(),
  school: z.string().optional(),
  year: z.string().optional(),
  birthDate: z.string().optional(),
  award: z.string().optional(),
});

const memberShape = z.object({
  name: z.string(),
  position: z.string().optional(),
  school: z.string().optional(),
  role: z.enum(["chair", "vice-chair", "secretary", "member"]).optional(),
  isPresent: z.boolean().optional(),
});

/** A file of decisions, or a kept result: lines of the log, and decisions typed by hand. */
export const decisionFileShape = z.object({
  schema: z.literal(1),
  members: z.array(memberShape).optional(),
  decisions: z
    .array(z.union([loggedShape, z.object({ who: whoShape, decision: decisionShape })]))
    .default([]),
});
