export function sideload(
  manifest: string,
  machine?: {
    readonly platform?: string;
    readonly home?: string;
    readonly run?: (command: string, args: readonly string[]) => boolean;
  },
): string;
