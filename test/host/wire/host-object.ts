import { notModelled } from "./host-error";

/** The key by which a reply names an object, and by which a later request may address it again. */
export type IdentityKey = "Id" | "_Id" | "_ReferenceId";

/** An object that the client may hold. Its public members bear the names of the wire: Values, GetRange, _KeepReference. */
export abstract class HostObject {
  /** The class name that the client's error locations show. */
  abstract readonly typeName: string;
  readonly identityKey: IdentityKey | undefined = undefined;
  /** True for objects that live only while the client keeps a reference to them, as ranges do. */
  readonly isKeepable: boolean = false;
  /** Members that a load without names gives. */
  readonly scalars: readonly string[] = [];
  referenceId: string | undefined = undefined;
}

/** Stands for an object that does not exist and was asked for as such. */
export const NULL_OBJECT = Symbol("null object");

export type Held = HostObject | typeof NULL_OBJECT;

export type Member = (...args: unknown[]) => unknown;

const spellings = new WeakMap<object, ReadonlyMap<string, string>>();

/** Gives the wire spelling of a member whatever its capitals; only members with a capital or underscore count. */
export function spell(target: HostObject, name: string): string | undefined {
  const prototype = Object.getPrototypeOf(target) as object;
  let known = spellings.get(prototype);
  if (!known) {
    known = collectNames(prototype);
    spellings.set(prototype, known);
  }
  const lower = name.toLowerCase();
  return (
    known.get(lower) ?? Object.keys(target).find((key) => isWireName(key) && key.toLowerCase() === lower)
  );
}

function collectNames(prototype: object): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const key of Object.getOwnPropertyNames(level)) {
      if (isWireName(key) && !names.has(key.toLowerCase())) names.set(key.toLowerCase(), key);
    }
  }
  return names;
}

const isWireName = (name: string): boolean => /^_?[A-Z]/.test(name);

export function getMember(target: HostObject, name: string): unknown {
  const key = spell(target, name);
  if (key === undefined) throw notModelled(`${target.typeName}.${name}`);
  return Reflect.get(target, key);
}

/** Sets a member; one that can only be read is as loud as one that is missing. */
export function setMember(target: HostObject, name: string, value: unknown): void {
  const key = spell(target, name);
  if (key === undefined || !Reflect.set(target, key, value)) {
    throw notModelled(`${target.typeName}.${name} (to set)`);
  }
}

export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const key = spell(target, name);
  const member: unknown = key === undefined ? undefined : Reflect.get(target, key);
  if (typeof member !== "function") throw notModelled(`${target.typeName}.${name}()`);
  return Reflect.apply(member as Member, target, args);
}
