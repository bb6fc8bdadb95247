import type { AnnexModel, DocumentBlock, DocumentModel, Inline } from "../document-model";

/** Lists the keys of the figures that a document states, each once, in reading order. */
export function shownFigures({ body, annexes }: DocumentModel): string[] {
  const blocks = [...body, ...annexes.flatMap((annex: AnnexModel) => annex.blocks)];
  const keys = blocks.flatMap(inlinesOf).flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  return [...new Set(keys)];
}

function inlinesOf(block: DocumentBlock): readonly Inline[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return block.content;
    case "table":
      return [...block.header, ...block.rows.map(({ cells }) => cells)]
        .flat()
        .flatMap(({ content }) => content);
    case "prompt":
    case "chart":
      return [];
  }
}
