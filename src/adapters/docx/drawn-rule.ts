import { BorderStyle, LineRuleType, Paragraph } from "docx";

/** Draws a centred solid rule of a given length under the line before it; an empty paragraph's border, not an underline. */
export function drawnRule(length: number, columnWidth: number): Paragraph {
  const side = Math.max(0, Math.floor((columnWidth - length) / 2));
  return new Paragraph({
    style: "Normal",
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { before: 0, after: 60, line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    run: { size: 2 },
  });
}
