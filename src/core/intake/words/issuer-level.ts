/** Tells at which level a decided row was signed; null where nothing says it. */
import type { Level } from "../../domain/award";
import type { ListReading, RecordReading } from "../../domain/reading";
import { foldWithoutAccents } from "../../text";

const bodies: readonly (readonly [RegExp, Level])[] = [
  [/thu tuong|chinh phu/u, "trung-uong"],
  [/bo truong|bo giao duc|bo gd/u, "bo"],
  [/so giao duc|so gd|giam doc so/u, "so"],
  [/(?:ubnd|uy ban nhan dan) tinh|(?:ubnd|uy ban nhan dan) thanh pho truc thuoc/u, "tinh"],
  [/(?:ubnd|uy ban nhan dan) (?:huyen|quan|thi xa)|phong giao duc|phong gd/u, "huyen"],
  [/(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran)/u, "xa"],
  [/hieu truong/u, "truong"],
];

export function issuerLevelOf(record: RecordReading, list: ListReading): Level | null {
  const inRow = bodyLevel(rawDecision(record));
  if (inRow !== undefined) return inRow;
  if (typeof record.fields.level?.value === "string") return record.fields.level.value;
  if (list.kind !== "award-results") return null;
  const inTitle = bodyLevel(list.title?.value ?? "") ?? bodyLevel(list.attachedTo?.raw ?? "");
  if (inTitle !== undefined) return inTitle;
  // A body that heads a list attached to a decision is the one that decided; a mere roll-up says nothing of signers.
  return list.attachedTo?.value?.type === "QĐ" ? (bodyLevel(list.issuingUnit?.value ?? "") ?? null) : null;
}

function rawDecision(record: RecordReading): string {
  const field = record.fields.decision;
  if (field === undefined) return "";
  const raws = field.cells === undefined ? [field.raw] : Object.values(field.cells);
  return raws.filter((raw) => typeof raw === "string").join(" ");
}

const known = new Map<string, Level | undefined>();

/** The level of the body that a text names. */
export function bodyLevel(text: string): Level | undefined {
  if (text === "") return undefined;
  if (known.has(text)) return known.get(text);
  const folded = foldWithoutAccents(text);
  const level = bodies.find(([pattern]) => pattern.test(folded))?.[1];
  if (known.size < 5_000) known.set(text, level);
  return level;
}
