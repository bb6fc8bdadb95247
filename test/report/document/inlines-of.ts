import type {
  DocumentBlock,
  DocumentModel,
  Inline,
  TableCell,
} from "../../../src/core/report/document-model";

const inCells = (rows: readonly (readonly TableCell[])[]): Inline[] =>
  rows.flatMap((cells) => cells.flatMap((cell) => [...cell.content]));

/** Every run of text of some blocks, those in tables too. */
export function inlinesOf(blocks: readonly DocumentBlock[]): Inline[] {
  return blocks.flatMap((block) => {
    if (block.type === "table") return inCells([...block.header, ...block.rows.map((row) => row.cells)]);
    return "content" in block ? [...block.content] : [];
  });
}

/** The text that each key has; fails where one key has two. */
export function figuresOf(blocks: readonly DocumentBlock[]): Map<string, string> {
  const figures = new Map<string, string>();
  for (const { text, fact } of inlinesOf(blocks)) {
    if (fact === undefined) continue;
    const known = figures.get(fact);
    if (known !== undefined && known !== text) throw new Error(`${fact} is both ${known} and ${text}`);
    figures.set(fact, text);
  }
  return figures;
}

export function annexBlocks(model: DocumentModel): DocumentBlock[] {
  return model.annexes.flatMap((annex) => [...annex.blocks]);
}

/** The text of some blocks, a line for each paragraph and each table row. */
export function textOf(blocks: readonly DocumentBlock[]): string {
  const join = (inlines: readonly Inline[]): string => inlines.map((inline) => inline.text).join("");
  return blocks
    .flatMap((block) => {
      if (block.type === "prompt") return [block.text];
      if (block.type === "chart") return [block.title];
      if (block.type !== "table") return [join(block.content)];
      const rows = [...block.header, ...block.rows.map((row) => row.cells)];
      return rows.map((cells) => cells.map((cell) => join(cell.content)).join(" | "));
    })
    .join("\n");
}
