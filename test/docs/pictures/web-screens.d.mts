import type { Page } from "playwright-core";

export const webScreens: readonly {
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  readonly reach: (page: Page) => Promise<void>;
}[];
export function structureOf(page: Page): Promise<string>;
