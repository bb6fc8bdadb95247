import type { Faults } from "./faults";
import { HostError, notModelled } from "./host-error";
import { NULL_OBJECT, callMember, getMember, setMember } from "./host-object";
import type { Held, HostObject } from "./host-object";
import { ActionKind, PathKind, isCleanup } from "./messages";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, ReplyBody, RequestBody } from "./messages";
import { camelCased, plain, project } from "./project";
import { References } from "./references";

/** Makes the objects that a request may create by name, such as Word's application. */
export type Services = Readonly<Record<string, () => HostObject>>;

/** Carries out the actions of a request on a model, in order; what was done before a refusal stays done, as in Excel. */
export class Dispatcher {
  readonly references = new References();

  constructor(
    readonly root: HostObject,
    readonly services: Services,
    readonly faults: Faults,
  ) {}

  process(body: RequestBody): ReplyBody {
    return new Batch(this, body).run();
  }
}

class Batch {
  readonly #held = new Map<number, Held>();
  readonly #results: ActionResult[] = [];
  readonly #traces: number[] = [];
  readonly #isCleanup: boolean;
  #lastType = "";

  constructor(
    readonly host: Dispatcher,
    readonly body: RequestBody,
  ) {
    this.#isCleanup = isCleanup(body);
  }

  run(): ReplyBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (!this.#isCleanup) this.host.faults.beforeAction();
        this.#results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (error) {
        return { ...this.#reply(), Error: this.#refusal(error, action, index) };
      }
    }
    return this.#reply();
  }

  #reply(): ReplyBody {
    const traces = this.#traces.length > 0 ? { TraceIds: this.#traces } : {};
    return { Results: this.#results, ...traces };
  }

  #refusal(error: unknown, action: Action, index: number): NonNullable<ReplyBody["Error"]> {
    const known =
      error instanceof HostError
        ? error
        : new HostError("GeneralException", `fault of the test host: ${String((error as Error).stack)}`, 500);
    return {
      Code: known.code,
      Message: known.message,
      Location: known.location ?? this.#location(action),
      HttpStatusCode: known.status,
      ActionIndex: index,
    };
  }

  #location({ ActionType, Name, ObjectPathId }: Action): string {
    const path = this.body.ObjectPaths[ObjectPathId];
    const isPath = ActionType === ActionKind.instantiate && path !== undefined;
    const member = isPath ? (path.ObjectPathType === PathKind.indexer ? "getItem" : path.Name) : Name;
    return `${this.#lastType}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  #act(action: Action): unknown {
    if (action.ActionType === ActionKind.trace) {
      this.#traces.push(action.Id);
      return null;
    }
    const target = this.#resolve(action.ObjectPathId);
    if (target === NULL_OBJECT) return action.ActionType === ActionKind.method ? { _IsNull: true } : null;
    this.#lastType = target.typeName;
    return this.#actOn(target, action);
  }

  #actOn(target: HostObject, action: Action): unknown {
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.#identify(target);
      case ActionKind.query:
        return project(target, action.QueryInfo ?? {}, this.#identify);
      case ActionKind.queryAsJson:
        return camelCased(project(target, action.QueryInfo ?? {}, this.#identify));
      case ActionKind.method:
        return this.#invoke(target, action);
      case ActionKind.setProperty:
        setMember(target, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionKind.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) setMember(target, name, value);
        return null;
      default:
        throw notModelled(`action type ${String(action.ActionType)}`);
    }
  }

  #invoke(target: HostObject, { Name, ArgumentInfo }: Action): unknown {
    const args = this.#arguments(ArgumentInfo);
    if (Name === "_KeepReference") {
      this.host.references.keep(target);
      return null;
    }
    if (Name === "_RemoveReference") {
      this.host.references.release(String(args[0]));
      return null;
    }
    return plain(callMember(target, Name, args));
  }

  #resolve(id: number): Held {
    const known = this.#held.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw notModelled(`object path ${String(id)}`);
    const found = this.#follow(path) ?? NULL_OBJECT;
    this.#held.set(id, found);
    return found;
  }

  #follow(path: ObjectPath): Held | undefined {
    switch (path.ObjectPathType) {
      case PathKind.root:
        return this.host.root;
      case PathKind.none:
        return NULL_OBJECT;
      case PathKind.reference:
        return this.host.references.get(path.Name);
      case PathKind.service:
        return this.#service(path.Name);
      default:
        return this.#followFrom(this.#resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  #followFrom(parent: Held, { ObjectPathType, Name, ArgumentInfo }: ObjectPath): Held | undefined {
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    this.#lastType = parent.typeName;
    if (ObjectPathType === PathKind.property) return getMember(parent, Name) as Held;
    const name = ObjectPathType === PathKind.indexer ? "_Item" : Name;
    return callMember(parent, name, this.#arguments(ArgumentInfo)) as Held;
  }

  #service(name: string): HostObject {
    const make = this.host.services[name];
    if (!make) throw notModelled(`service ${name}`);
    return make();
  }

  #arguments({ Arguments = [], ReferencedObjectPathIds: ids }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, i) => (ids ? this.#argument(value, ids[i]) : value));
  }

  #argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((each, i) => this.#argument(each, id[i]));
    return typeof id === "number" && id > 0 ? this.#resolve(id) : value;
  }

  readonly #identify = (target: HostObject): Record<string, unknown> => {
    const { references } = this.host;
    if (this.body.AutoKeepReference && target.isKeepable) references.keep(target);
    const out: Record<string, unknown> = {};
    if (references.has(target)) out._ReferenceId = target.referenceId;
    const key = target.identityKey;
    if (key !== undefined && key !== "_ReferenceId") out[key] = getMember(target, key);
    return out;
  };
}
