import type { WorkbookSnapshot } from "../../../core/index";
import { createStyleTable } from "../snapshot/style-table";
import { encrypted, wrongType } from "../unreadable";
import { scanPart } from "../xml/scan-part";
import type { ZipArchive } from "../zip/open-zip";
import { OdsContentReader } from "./ods-content-reader";
import { OdsStyles } from "./ods-styles";

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

/** Reads an OpenDocument spreadsheet. */
export function readOds(archive: ZipArchive, file: string): WorkbookSnapshot {
  const kind = readKind(archive);
  if (!kind.startsWith(SPREADSHEET)) throw wrongType(`a package of kind "${kind.slice(0, 80)}"`);
  refuseEncrypted(archive);
  const styles = new OdsStyles(createStyleTable());
  if (archive.has("styles.xml")) scanPart(archive, "styles.xml", styles);
  const content = new OdsContentReader(styles);
  scanPart(archive, "content.xml", content);
  return { file, date1904: content.date1904, sheets: content.sheets };
}

function readKind(archive: ZipArchive): string {
  const decoder = new TextDecoder();
  let kind = "";
  archive.read("mimetype", (piece) => (kind += decoder.decode(piece, { stream: true })));
  return kind.trim();
}

function refuseEncrypted(archive: ZipArchive): void {
  const refuse = (name: string): void => {
    if (name === "encryption-data") throw encrypted("a package that opens with a password");
  };
  if (!archive.has("META-INF/manifest.xml")) return;
  scanPart(archive, "META-INF/manifest.xml", { open: refuse, text: () => undefined, close: () => undefined });
}
