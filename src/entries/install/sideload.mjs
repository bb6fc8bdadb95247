/** Shows the add-in under development to the Excel of this machine, or says how somebody does it by hand. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const developerKey = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const excelKey = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;

const succeeds = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Gives what was done or is to be done, in one sentence or a few. */
export function sideload(manifest, { platform = process.platform, home = homedir(), run = succeeds } = {}) {
  if (platform === "win32" && run("reg", ["query", excelKey])) {
    const id = /<Id>([^<]+)<\/Id>/u.exec(readFileSync(manifest, "utf8"))?.[1] ?? "so-thi-dua";
    const value = ["/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
    if (run("reg", ["add", developerKey, ...value])) return done;
  }
  const container = path.join(home, "Library/Containers/com.microsoft.Excel");
  if (platform === "darwin" && existsSync(container)) {
    const folder = path.join(container, "Data/Documents/wef");
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, path.join(folder, "so-thi-dua.xml"));
    return done;
  }
  return (
    "No Excel was found on this machine. In Excel on the web choose Home > Add-ins > More Add-ins > Upload My Add-in and give it " +
    `${manifest}, in a browser on this machine that trusts its certificate. For the page alone open https://localhost:3000/.`
  );
}

const done =
  "Excel on this machine knows the add-in: start Excel anew, then choose Home > Add-ins > Sổ Thi đua.";
