import { registryFiles } from "../../../src/entries/install/registry-files.mjs";

const share = String.raw`\\MÁY-CHỦ\Sổ thi đua`;
const textOf = (bytes: Buffer): string => bytes.subarray(2).toString("utf16le");

describe("the registry files of a shared folder", () => {
  const { "them-so-thi-dua.reg": add, "bo-so-thi-dua.reg": remove } = registryFiles(share);

  it("are what the registry editor reads: UTF-16 with its mark, lines of Windows, backslashes doubled", () => {
    expect([...add.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(textOf(add)).toContain('"Url"="\\\\\\\\MÁY-CHỦ\\\\Sổ thi đua"\r\n');
    expect(textOf(add).startsWith("Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\")).toBe(
      true,
    );
  });

  it("name one catalogue by one id, shown in the dialog, and take back that one alone", () => {
    const [id] =
      /\{[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}/u.exec(textOf(add)) ?? [];
    expect(textOf(add)).toContain(`TrustedCatalogs\\${String(id)}]\r\n"Id"="${String(id)}"`);
    expect(textOf(add)).toContain('"Flags"=dword:00000001');
    expect(textOf(remove)).toContain(
      `[-HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${String(id)}]`,
    );
  });

  it("give the same bytes for the same share, and another id for another", () => {
    expect(registryFiles(share)["them-so-thi-dua.reg"].equals(add)).toBe(true);
    expect(registryFiles(String.raw`\\KHAC\x`)["them-so-thi-dua.reg"].equals(add)).toBe(false);
  });
});
