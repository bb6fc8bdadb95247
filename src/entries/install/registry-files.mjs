/** Registry files that tell Excel and Word of a shared folder with our manifest, and that take it back. */
import { createHash } from "node:crypto";

const key = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs`;

/** `share` is a UNC path such as \\MAY-CHU\so-thi-dua; the same share always gives the same bytes. */
export function registryFiles(share) {
  const id = idOf(share);
  return {
    "them-so-thi-dua.reg": registryText([
      `[${key}\\${id}]`,
      `"Id"="${id}"`,
      `"Url"="${share.replaceAll("\\", "\\\\")}"`,
      // Shown in the dialog of add-ins.
      `"Flags"=dword:00000001`,
    ]),
    "bo-so-thi-dua.reg": registryText([`[-${key}\\${id}]`]),
  };
}

/** As the registry editor writes it, so that names with Vietnamese marks are kept. */
function registryText(lines) {
  const text = ["Windows Registry Editor Version 5.00", "", ...lines, ""].join("\r\n");
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}

/** A catalogue's id, made from its share. */
function idOf(share) {
  const hex = createHash("sha256").update(share.toLowerCase()).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `{${parts.join("-").toUpperCase()}}`;
}
