import type { SheetExtent, UsedArea } from "./sheet-extent";

/** Rows of one sheet that are read at once, counted from 0. */
export interface Block {
  readonly sheet: SheetExtent;
  readonly used: UsedArea;
  readonly row: number;
  readonly height: number;
}

/** Parts all sheets into groups of blocks, each group at most so many cells, in order; a row is never parted. */
export function planBlocks(
  sheets: readonly SheetExtent[],
  cellsPerGroup: number,
): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let group: Block[] = [];
  let room = cellsPerGroup;
  for (const sheet of sheets) {
    const { used } = sheet;
    if (!used || sheet.isOwn) continue;
    const end = used.row + used.height;
    for (let row = used.row; row < end;) {
      if (room < used.width && group.length > 0) {
        groups.push(group);
        [group, room] = [[], cellsPerGroup];
      }
      const height = Math.min(end - row, Math.max(1, Math.floor(room / used.width)));
      group.push({ sheet, used, row, height });
      room -= height * used.width;
      row += height;
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Parts a group in two halves by rows; undefined where it is one row, which cannot be parted. */
export function halveGroup(
  group: readonly Block[],
): readonly [readonly Block[], readonly Block[]] | undefined {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const [block] = group;
  if (!block || block.height < 2) return undefined;
  const height = Math.floor(block.height / 2);
  return [[{ ...block, height }], [{ ...block, row: block.row + height, height: block.height - height }]];
}
