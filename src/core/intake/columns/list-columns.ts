/** What a list's columns hold, in the contract's words. */
import { columnName } from "../../domain/cell-address";
import type { ListReading } from "../../domain/reading";
import type { ListBlock } from "./list-block";

export function columnsOf(block: ListBlock): ListReading["columns"] {
  return block.columns.flatMap((column) => {
    const field = fieldName(column.plan);
    return field === undefined
      ? []
      : [
          {
            field,
            col: columnName(column.column),
            headerCells: column.head.heads.map((head) => head.address),
            ...(column.headText === "" ? {} : { header: column.headText }),
          },
        ];
  });
}

function fieldName(plan: ListBlock["columns"][number]["plan"]): string | undefined {
  switch (plan.use) {
    case "field":
      return plan.second === undefined ? plan.field : `${plan.field}|${plan.second}`;
    case "open-mark":
      return plan.of;
    case "mark":
      return `${plan.of}:${plan.award}`;
    case "rating-mark":
      return `rating:${plan.rating}`;
    case "gender-mark":
      return `gender:${plan.gender}`;
    default:
      return undefined;
  }
}
