/** What the Excel around us can do, asked at run time. */
export interface ExcelAbilities {
  /** False below ExcelApi 1.9: the pane then leads to the web page. */
  readonly canCheck: boolean;
  /** Custom properties of a sheet (ExcelApi 1.12), by which we know our own sheets. */
  readonly hasSheetProperties: boolean;
  /** Events that say whether a change was ours (ExcelApi 1.14). */
  readonly tellsOwnChanges: boolean;
  /** Excel on the web limits what passes through a request. */
  readonly isWeb: boolean;
}

export function probeExcel(): ExcelAbilities {
  const { requirements, platform } = Office.context;
  const has = (version: string): boolean => requirements.isSetSupported("ExcelApi", version);
  return {
    canCheck: has("1.9"),
    hasSheetProperties: has("1.12"),
    tellsOwnChanges: has("1.14"),
    isWeb: String(platform) === "OfficeOnline",
  };
}

/** How many cells one request reads or writes: what stays well under 5 MB on the web, a large sheet elsewhere. */
export function cellsPerSync({ isWeb }: ExcelAbilities): number {
  return isWeb ? 10_000 : 500_000;
}
