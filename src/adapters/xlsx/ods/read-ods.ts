import type { WorkbookSnapshot } from "../../../core/domain";
import type { StyleTable } from "../snapshot/style-table";
import { unsupported } from "../unreadable";
import type { ZipArchive } from "../zip/open-zip";

export function readOds(_archive: ZipArchive, _file: string, _table: StyleTable): WorkbookSnapshot {
  throw unsupported(".ods");
}
