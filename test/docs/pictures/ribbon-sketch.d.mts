export function ribbonSketch(pane: string): string;
