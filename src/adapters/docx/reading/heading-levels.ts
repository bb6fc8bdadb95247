import { childElements, valueOfChild, wordChild, wordName, wordValue } from "./word-xml";

/** Answers at which level a paragraph is a heading: by its own outline level, else by its style's. */
export type HeadingLevelOf = (paragraphProperties: Element | undefined) => number | null;

interface Style {
  readonly basedOn: string | undefined;
  readonly level: number | null;
}

/** Outline level 9 is body text. */
const bodyLevel = 9;
const longestChain = 20;

export function readHeadingLevels(styles: Document | null): HeadingLevelOf {
  const byId = styles === null ? new Map<string, Style>() : readStyles(styles);
  const levelOfStyle = (id: string | undefined): number | null => {
    let style = byId.get(id ?? "");
    for (let step = 0; style && step < longestChain; step++) {
      if (style.level !== null) return style.level;
      style = byId.get(style.basedOn ?? "");
    }
    return null;
  };
  return (properties) => outlineLevel(properties) ?? levelOfStyle(valueOfChild(properties, "pStyle"));
}

function readStyles(styles: Document): Map<string, Style> {
  const all = childElements(styles.documentElement).filter((element) => wordName(element) === "style");
  return new Map(
    all.map((style) => [
      style.getAttributeNS(style.namespaceURI, "styleId") ?? "",
      {
        basedOn: valueOfChild(style, "basedOn"),
        level: outlineLevel(wordChild(style, "pPr")) ?? levelByName(valueOfChild(style, "name")),
      },
    ]),
  );
}

function outlineLevel(properties: Element | undefined): number | null {
  const value = Number(wordValue(wordChild(properties, "outlineLvl")) ?? bodyLevel);
  return Number.isInteger(value) && value >= 0 && value < bodyLevel ? value + 1 : null;
}

function levelByName(name: string | undefined): number | null {
  const digit = /^heading ([1-9])$/iu.exec(name ?? "")?.[1];
  return digit === undefined ? null : Number(digit);
}
