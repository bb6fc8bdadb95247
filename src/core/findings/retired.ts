/** A code that is no longer made; its number is never used again. */
export interface RetiredCode {
  readonly code: string;
  readonly number: number;
  readonly since: string;
  readonly reason: string;
  readonly replacedBy?: string;
}

export const retiredCodes: readonly RetiredCode[] = [];
