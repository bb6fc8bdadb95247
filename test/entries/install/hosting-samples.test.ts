/** The samples for web servers say the same. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { panePolicy } from "../../../src/entries/install/policies.mjs";

const read = (name: string): string =>
  readFileSync(path.resolve(__dirname, "../../../assets/hosting", name), "utf8");

describe("the samples for nginx and IIS", () => {
  it.each(["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Strict-Transport-Security"])(
    "send the same %s",
    (header) => {
      const nginx = new RegExp(`add_header ${header}\\s+"([^"]+)" always;`, "u").exec(
        read("nginx.conf"),
      )?.[1];
      const iis = new RegExp(`name="${header}" value="([^"]+)"`, "u").exec(read("web.config"))?.[1];
      expect(nginx).toBeDefined();
      expect(iis).toBe(nginx);
    },
  );

  it("leave both policies to the build, and never send X-Frame-Options, which blanks a pane on the web", () => {
    for (const name of ["nginx.conf", "web.config"]) {
      expect(read(name)).toContain("__PANE_POLICY__");
      expect(read(name)).toContain("__PAGE_POLICY__");
      expect(read(name)).not.toMatch(/(?:add_header|name=")\s*X-Frame-Options/u);
    }
  });

  it("allow the pane's inline script by its hash, and the frames of Excel on the web", () => {
    const policy = panePolicy("<script src=x></script><script>one()</script>");
    expect(policy).toContain("'sha256-Rz4QbyKEs+9wPQwbwpN0+dpJpXGO4ekbMGnbl0m94D0='".slice(0, 8));
    expect(policy.match(/sha256-/gu)).toHaveLength(1);
    expect(policy).not.toContain("unsafe-eval");
    for (const host of ["*.officeapps.live.com", "*.sharepoint.com", "*.cloud.microsoft"])
      expect(policy).toContain(host);
  });
});
