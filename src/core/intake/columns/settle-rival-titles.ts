/** Settles several columns of titles in words: the unit's beside a person's, and those of which nothing tells which one counts. */
import { foldWithoutAccents } from "../../text";
import { unused } from "./column-plan";
import type { MappedColumn } from "./column-plan";
import { headKey } from "../header/head-words";
import { levelOfFolded } from "../values/parse-level";

export function settleRivalTitles(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const all = columns.filter(holdsTitles);
  if (all.length < 2) return columns;
  const ofUnits = areOfPeople(columns) ? all.filter(isOfUnit) : [];
  const left = ofUnits.length === all.length ? all : all.filter((column) => !ofUnits.includes(column));
  const rivals = left.filter(({ headText }) => !isToldApart(headText));
  const areRivals = rivals.length > 1 && !areOfLevels(rivals);
  return columns.map((column) => {
    if (column.plan.use !== "field" || !all.includes(column)) return column;
    if (!left.includes(column)) return { ...column, plan: unused("titles-of-unit") };
    return areRivals && rivals.includes(column)
      ? { ...column, plan: { ...column.plan, isRival: true } }
      : column;
  });
}

function holdsTitles({ plan }: MappedColumn): boolean {
  return plan.use === "field" && plan.field === "titles" && plan.level === undefined;
}

function areOfPeople(columns: readonly MappedColumn[]): boolean {
  return columns.every(
    ({ plan }) =>
      plan.use !== "field" || (plan.field !== "collectiveName" && plan.second !== "collectiveName"),
  );
}

/** "Danh hiệu tổ" beside a person's own. */
function isOfUnit({ headText }: MappedColumn): boolean {
  return / (?:tap the|to|khoi|don vi)$/u.test(headKey(headText));
}

/** "Danh hiệu 1" and "Danh hiệu 2", "Danh hiệu cấp trên", "Danh hiệu tập thể" beside a person's. */
function isToldApart(headText: string): boolean {
  return / (?:[123]|i{1,3}|thu (?:nhat|hai|ba)|cap tren|bac cao|tap the|ca nhan)$/u.test(headKey(headText));
}

/** "Danh hiệu cấp trường" beside "Danh hiệu cấp xã": each gives its own. */
function areOfLevels(columns: readonly MappedColumn[]): boolean {
  const levels = columns.map(({ headText }) => levelOfFolded(foldWithoutAccents(headText)));
  return !levels.includes(undefined) && new Set(levels).size === levels.length;
}
