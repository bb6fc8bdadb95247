/** How much a workbook may ask of the machine. Each limit is far above a school's or commune's real file. */

/** Parts in a zip; a workbook of 200 sheets with pictures has some hundreds. */
export const MAX_ZIP_ENTRIES = 4_000;

/** Bytes of all parts together once unzipped; 100,000 rows of 15 columns take about 72 million. */
export const MAX_UNZIPPED_BYTES = 400 * 1024 * 1024;

/** How many times larger than its compressed form a part of more than a mebibyte may be; real sheets reach 40. */
export const MAX_RATIO = 400;

/** Characters between two XML tags; Excel itself stops at 32,767 a cell. */
export const MAX_XML_TOKEN = 1024 * 1024;

/** Bytes of the workbook stream in an .xls file; Excel 2003 stops at 65,536 rows a sheet. */
export const MAX_XLS_STREAM_BYTES = 256 * 1024 * 1024;

/** Bytes of a file that is text inside (HTML, XML 2003, CSV), which is read as a whole. */
export const MAX_TEXT_FILE_BYTES = 32 * 1024 * 1024;

/** Sheets in a workbook; a district's yearly file has some dozens. */
export const MAX_SHEETS = 1_000;

/** Cells with a value in the whole workbook; 100,000 rows of 20 columns are two million. */
export const MAX_CELLS = 3_000_000;

/** Merges, hidden rows and the like in one sheet; they are hints, so what lies beyond is a broken file. */
export const MAX_SPANS = 1_000_000;

/** Rows of a sheet in today's Excel. */
export const MAX_ROWS = 1_048_576;

/** Columns of a sheet in today's Excel. */
export const MAX_COLUMNS = 16_384;

/** Characters (UTF-16 units) that Excel keeps in a cell; a longer text makes it call the file damaged. */
export const MAX_TEXT_LENGTH = 32_767;
