import { notModelled } from "./host-error";
import { HostObject, NULL_OBJECT, getMember, spell } from "./host-object";
import type { QueryInfo } from "./messages";

/** Names asked for, nested by navigation: "format/fill/color" is { format: { fill: { color: {} } } }. */
interface Wanted {
  readonly [name: string]: Wanted;
}

export type Identify = (target: HostObject) => Record<string, unknown>;

/** Gives what a load asked for, in the shape that the client's objects take in. */
export function project(target: HostObject, query: QueryInfo, identify: Identify): unknown {
  const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  const items = itemsOf(target);
  if (!items) return projectOne(target, wantedOf(select), identify);
  if (select.some((name) => name.startsWith("items/"))) {
    // The client sends "items/name" only for a load with an array, which loads nothing in Excel.
    throw notModelled(`${target.typeName}.load([...]) with "items/" inside an array`);
  }
  const from = query.Skip ?? 0;
  const shown = items.slice(from, from + (query.Top ?? items.length));
  return { _Items: shown.map((item) => projectOne(item, wantedOf(select), identify)) };
}

function wantedOf(select: readonly string[]): Wanted {
  const tree: Record<string, Wanted> = {};
  for (const path of select) {
    let level = tree;
    for (const part of path.split(/[/.]/)) level = level[part] ??= {};
  }
  return tree;
}

function itemsOf(target: HostObject): readonly HostObject[] | undefined {
  return spell(target, "_Items") === undefined ? undefined : (getMember(target, "_Items") as HostObject[]);
}

function projectOne(target: HostObject, wanted: Wanted, identify: Identify): Record<string, unknown> {
  const out = identify(target);
  const items = itemsOf(target);
  if (items) return { ...out, _Items: items.map((item) => projectOne(item, wanted, identify)) };
  const names = Object.keys(wanted);
  if (names.length === 0 || names.includes("*")) {
    for (const name of target.scalars) out[name] = plain(getMember(target, name));
  }
  for (const name of names) {
    if (name === "*") continue;
    out[spell(target, name) ?? name] = projectMember(target, name, wanted[name] ?? {}, identify);
  }
  return out;
}

function projectMember(target: HostObject, name: string, wanted: Wanted, identify: Identify): unknown {
  const value = getMember(target, name);
  if (typeof value === "function") throw notModelled(`${target.typeName}.${name} as a property`);
  if (value === NULL_OBJECT) return null;
  return value instanceof HostObject ? projectOne(value, wanted, identify) : plain(value);
}

/** A value as JSON: nothing is null, a null object says so. */
export function plain(value: unknown): unknown {
  if (value === undefined) return null;
  return value === NULL_OBJECT ? { _IsNull: true } : value;
}

/** What `retrieve` wants: camel case names, and "items" for a collection. */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (value === null || typeof value !== "object") return value;
  const record = value as Record<string, unknown>;
  if (record._Items !== undefined) return { items: camelCased(record._Items) };
  return Object.fromEntries(
    Object.entries(record).map(([key, each]) => [
      key.startsWith("_") ? key : lowerFirst(key),
      camelCased(each),
    ]),
  );
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
