/** What Office's older, common API asks of the desktop by number: the open file in slices, and custom XML parts. */

/** The open file, as a host keeps it. */
export interface OpenFile {
  save(): Promise<Uint8Array>;
  /** Custom XML by id. */
  readonly xmlParts: Map<string, string>;
}

export interface CommonAnswer {
  /** 0, or the number of an error. */
  readonly status: number;
  readonly values: readonly unknown[];
}

const ok = (...values: readonly unknown[]): CommonAnswer => ({ status: 0, values });
const NOT_SUPPORTED: CommonAnswer = { status: 5001, values: [] };
const UNKNOWN_PART: CommonAnswer = { status: 5000, values: [] };

/** Numbers by which the client calls; they are its own. */
const CALL = {
  copy: 77,
  slice: 80,
  release: 81,
  addPart: 128,
  part: 129,
  parts: 130,
  partXml: 131,
  deletePart: 133,
};

export class CommonApi {
  readonly #copies = new Map<number, Uint8Array>();
  #last = 0;

  constructor(readonly file: OpenFile) {}

  /** Copies that were taken and not given back. */
  get openCopies(): number {
    return this.#copies.size;
  }

  async answer(call: number, params: readonly unknown[]): Promise<CommonAnswer> {
    const [first, second, third] = params;
    switch (call) {
      case CALL.copy:
        return this.#copy(await this.file.save());
      case CALL.slice:
        return this.#slice(Number(first), Number(second), Number(third));
      case CALL.release:
        return this.#copies.delete(Number(first)) ? ok() : UNKNOWN_PART;
      default:
        return this.#answerXml(call, String(first));
    }
  }

  #copy(bytes: Uint8Array): CommonAnswer {
    this.#last += 1;
    this.#copies.set(this.#last, bytes);
    return ok([this.#last, bytes.length]);
  }

  #slice(handle: number, offset: number, size: number): CommonAnswer {
    const bytes = this.#copies.get(handle)?.slice(offset, offset + size);
    return bytes ? ok([Array.from(bytes), bytes.length]) : UNKNOWN_PART;
  }

  #answerXml(call: number, argument: string): CommonAnswer {
    const { xmlParts } = this.file;
    const facts = (id: string): readonly unknown[] => [id, false, namespaceOf(xmlParts.get(id) ?? "")];
    switch (call) {
      case CALL.addPart: {
        const id = `{PART-${String(xmlParts.size + 1).padStart(4, "0")}}`;
        xmlParts.set(id, argument);
        return ok(facts(id));
      }
      case CALL.part:
        return xmlParts.has(argument) ? ok(facts(argument)) : ok(null);
      case CALL.parts:
        return ok([...xmlParts].filter(([, xml]) => namespaceOf(xml) === argument).map(([id]) => facts(id)));
      case CALL.partXml:
        return xmlParts.has(argument) ? ok(xmlParts.get(argument)) : UNKNOWN_PART;
      case CALL.deletePart:
        return xmlParts.delete(argument) ? ok() : UNKNOWN_PART;
      default:
        return NOT_SUPPORTED;
    }
  }
}

const namespaceOf = (xml: string): string => /xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
