import { makeStyles, tokens } from "@fluentui/react-components";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const rowHeight = 26;
export const rowHeadWidth = 48;

export const useGridStyles = makeStyles({
  box: {
    position: "relative",
    overflow: "auto",
    height: "min(40vh, 380px)",
    minHeight: "160px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  whole: { position: "relative" },
  row: { position: "absolute", left: 0, top: 0, height: `${String(rowHeight)}px`, width: "100%" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    height: `${String(rowHeight)}px`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    height: "100%",
    padding: "3px 6px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "pre",
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  number: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: `${String(rowHeadWidth)}px`,
    textAlign: "end",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  flagged: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  error: { backgroundColor: tokens.colorPaletteRedBackground1 },
  query: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  note: { backgroundColor: tokens.colorNeutralBackground4 },
  active: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});
