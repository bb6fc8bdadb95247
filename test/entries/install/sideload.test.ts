import { existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sideload } from "../../../src/entries/install/sideload.mjs";

const manifest = path.resolve(__dirname, "../../../manifest.xml");
const emptyHome = (): string => mkdtempSync(path.join(tmpdir(), "home-"));

it("registers the manifest with the Excel of Windows, under its id", () => {
  const asked: string[] = [];
  const said = sideload(manifest, {
    platform: "win32",
    home: emptyHome(),
    run: (command, args) => {
      asked.push([command, ...args].join(" "));
      return true;
    },
  });
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatch(
    /^reg add HKCU\\.*\\WEF\\Developer \/v 7d1c1f52-[\da-f-]+ \/t REG_SZ \/d .*manifest\.xml \/f$/u,
  );
  expect(said).toContain("Excel on this machine knows the add-in");
});

it("lays the manifest where the Excel of a Mac looks", () => {
  const home = emptyHome();
  mkdirSync(path.join(home, "Library/Containers/com.microsoft.Excel"), { recursive: true });
  expect(sideload(manifest, { platform: "darwin", home })).toContain("knows the add-in");
  const copy = path.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef/so-thi-dua.xml");
  expect(readFileSync(copy, "utf8")).toBe(readFileSync(manifest, "utf8"));
});

it.each(["linux", "darwin", "win32"])(
  "says on %s without Excel how it is done by hand, and changes nothing",
  (platform) => {
    const home = emptyHome();
    const said = sideload(manifest, { platform, home, run: () => false });
    expect(said).toContain("Upload My Add-in");
    expect(said).toContain(manifest);
    expect(existsSync(path.join(home, "Library"))).toBe(false);
  },
);
