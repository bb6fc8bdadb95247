import type { CellValue } from "../../../core/index";
import { serialOfIsoDate, serialOfIsoDuration } from "../snapshot/date-serial";
import type { XmlTag } from "../xml/xml-tag";

/** What a cell's tag says; text cells get their value from the paragraphs within. */
export type OdsValue =
  | { readonly kind: "text" }
  | { readonly kind: "error" }
  | { readonly kind: "value"; readonly value: CellValue };

const text: OdsValue = { kind: "text" };

/** Reads the typed value that stands on a cell's tag. */
export function readOdsValue(tag: XmlTag, date1904: boolean): OdsValue {
  if (tag.attribute("calcext:value-type") === "error") return { kind: "error" };
  switch (tag.attribute("office:value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return valueOr(numberOf(tag.attribute("office:value")));
    case "date":
      return valueOr(serialOfIsoDate(tag.attribute("date-value") ?? "", date1904));
    case "time":
      return valueOr(serialOfIsoDuration(tag.attribute("time-value") ?? ""));
    case "boolean":
      return { kind: "value", value: tag.attribute("boolean-value") === "true" };
    default:
      return text;
  }
}

/** A value that cannot be understood is given as the text that stands in the cell. */
const valueOr = (value: number | undefined): OdsValue =>
  value === undefined ? text : { kind: "value", value };

function numberOf(value: string | undefined): number | undefined {
  const number = Number(value ?? "x");
  return Number.isFinite(number) ? number : undefined;
}
