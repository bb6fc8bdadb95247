import type { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { ContentParagraph } from "./content-paragraph";
import { bodyText, fontName } from "./decree-layout";
import type { ChartBlock } from "./document-model";
import { styleIds } from "./document-styles";
import { safeText } from "./safe-text";

/** Writes a column chart with its data inside, so that Word's "Edit data" opens it; nothing where there is no data. */
export function writeChart(block: ChartBlock, drawingId: number): Paragraph[] {
  if (block.categories.length === 0 || block.series.length === 0) return [];
  const chart = new ChartRun({
    type: "column",
    title: safeText(block.title),
    categories: block.categories.map(safeText),
    series: block.series.map(({ name, values }) => ({ name: safeText(name), values })),
    dataLabels: { value: true },
    font: { name: fontName },
    transformation: { width: 580, height: 290 },
    altText: { id: String(drawingId), name: safeText(block.title), description: describeChart(block) },
  });
  return [
    new ContentParagraph({ style: styleIds.centred, spacing: { before: 0, after: bodyText.between } }, [
      chart,
    ]),
  ];
}

/** Says the chart's data for those who cannot see it. */
function describeChart({ title, categories, series }: ChartBlock): string {
  const lines = series.map(({ name, values }) => {
    const points = categories.map((category, index) => `${category} ${String(values[index] ?? 0)}`);
    return `${name}: ${points.join(", ")}.`;
  });
  return safeText([`${title}.`, ...lines].join(" "));
}
