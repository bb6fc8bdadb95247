/** Gives a record the position and the unit that one cell names together. */
import type { RawValue } from "../../domain/reading";
import type { RecordBuilder } from "./record-builder";
import type { Duty } from "../values/split-duty";

export function setDuty(
  { position, unit }: Duty,
  address: string,
  raw: RawValue,
  builder: RecordBuilder,
): void {
  if (position !== undefined) builder.set("position", address, raw, position);
  if (unit !== undefined) builder.set("unit", address, raw, unit);
}
