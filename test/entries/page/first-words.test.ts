/** What pane and page show before their program runs. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { vi } from "../../../src/ui/texts/vi";

const entries = path.resolve(__dirname, "../../../src/entries");

it.each(["page/page.html", "taskpane/taskpane.html"])(
  "%s begins with the words of the views' header",
  (name) => {
    const html = readFileSync(path.join(entries, name), "utf8");
    const words = /<div class="shell">\s*<h1>(.*)<\/h1>\s*<p>(.*)<\/p>\s*<\/div>/u.exec(html)?.slice(1);
    expect(words).toEqual([vi.title, vi.lead]);
  },
);
