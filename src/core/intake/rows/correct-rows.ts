/** Puts what the clerk said of a row in the place of what was understood. */
import { foldForCompare } from "../../text";
import type { RowKind, RowParts } from "./classify-row";
import type { ListBlock } from "../columns/list-block";

export function correctedKind(parts: RowParts, { corrections }: ListBlock): RowKind | undefined {
  if (corrections === undefined || corrections.rows.length === 0) return undefined;
  const label = parts.cells.find((cell) => /\p{L}{2}/u.test(cell.text));
  if (label === undefined) return undefined;
  const words = foldForCompare(label.text);
  const role = corrections.rows.find((row) => row.words === words)?.role;
  switch (role) {
    case "section":
      return { kind: "section", label, numberText: "" };
    case "record":
      return { kind: "record" };
    case "note":
      return { kind: "note", label };
    default:
      return undefined;
  }
}
