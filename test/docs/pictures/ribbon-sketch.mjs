/** A drawing of where the buttons are in Excel, made from the manifest: Excel itself runs in no script. */
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

/** Gives the page to draw; `pane` is the picture of the open pane as a data address. */
export function ribbonSketch(pane) {
  const { group, buttons } = readRibbon(readFileSync(path.join(root, "manifest.xml"), "utf8"));
  const icon = readFileSync(path.join(root, "assets/icons/icon-32.png")).toString("base64");
  const drawn = buttons.map(
    (label) => `<span class="button"><img src="data:image/png;base64,${icon}" alt=""><br>${label}</span>`,
  );
  const tabs = ["Tệp", "Trang đầu", "Chèn", "Bố trí Trang", "Công thức", "Dữ liệu"];
  const cells = Array.from({ length: 13 * 7 }, () => "<i></i>").join("");
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
    body { margin: 0; width: 900px; font: 14px "Noto Sans", sans-serif; color: #242424; background: #fff }
    .window { border: 1px solid #8a8a8a }
    .title { background: #217346; color: #fff; padding: 6px 12px }
    .tabs span { display: inline-block; padding: 6px 12px }
    .tabs .open { border-bottom: 3px solid #217346; font-weight: 600 }
    .ribbon { background: #f3f3f3; border-block: 1px solid #c8c8c8; display: flex; justify-content: flex-end; height: 108px }
    .blank { flex: 1; margin: 12px; border: 1px dashed #b8b8b8; color: #616161; padding: 8px }
    .group { border: 3px solid #c50f1f; margin: 4px 12px; padding: 4px 8px 0; text-align: center; background: #fff }
    .button { display: inline-block; width: 76px; font-size: 12px; line-height: 15px; vertical-align: top }
    .name { font-size: 12px; color: #616161; padding-top: 2px }
    .work { display: flex; height: 520px }
    .cells { flex: 1; display: grid; grid-template-columns: repeat(7, 1fr); grid-auto-rows: 40px; overflow: hidden }
    .cells i { border: solid #e1e1e1; border-width: 0 1px 1px 0 }
    .pane { width: 320px; border-left: 1px solid #8a8a8a; overflow: hidden }
  </style><body><div class="window">
    <div class="title">Sổ của bạn.xlsx – Excel</div>
    <div class="tabs">${tabs.map((tab) => `<span${tab === "Trang đầu" ? ' class="open"' : ""}>${tab}</span>`).join("")}</div>
    <div class="ribbon"><div class="blank">các nút khác của Excel</div>
      <div class="group">${drawn.join("")}<div class="name">${group}</div></div></div>
    <div class="work"><div class="cells">${cells}</div><img class="pane" src="${pane}" alt="Ngăn Sổ Thi đua"></div>
  </div></body></html>`;
}

/** The group's name and its buttons in Excel, in the manifest's own words. */
function readRibbon(manifest) {
  const [, excel = ""] = /<Host xsi:type="Workbook">([\s\S]*?)<\/Host>/u.exec(manifest) ?? [];
  const textOf = (id) => new RegExp(`id="${id}" DefaultValue="([^"]*)"`, "u").exec(manifest)?.[1] ?? "";
  const [, group = ""] = /<Group [^>]*>\s*<Label resid="([^"]+)"/u.exec(excel) ?? [];
  const buttons = [...excel.matchAll(/<Control [^>]*>\s*<Label resid="([^"]+)"/gu)].map(([, id]) =>
    textOf(id),
  );
  return { group: textOf(group), buttons };
}
