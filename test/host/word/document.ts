import { EventQueue } from "../wire/event-queue";
import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { OfficeHost } from "../wire/office-host";
import { ContentControls } from "./content-controls";
import type { ContentControl } from "./content-controls";
import { WordParagraph, WordRange, WordTable, collectionOf } from "./ranges";
import { newParagraph, newTable, paragraphsOf, textOf } from "./text-model";
import type { Block, Stretch } from "./text-model";
import { WordObject } from "./word-collection";
import type { WordCollection } from "./word-collection";

/** An open document. */
export class WordDocument extends HostObject {
  readonly typeName = "Document";
  override readonly scalars = ["Saved"];
  readonly events = new EventQueue();
  readonly Body = new Body(this);
  Saved = true;
  /** The bytes it was opened from; a new document has none. */
  openedFrom: Uint8Array | undefined = undefined;
  /** Custom XML by id; this client knows it in Word by the common API alone. */
  readonly xmlParts = new Map<string, string>();
  /** Where the clerk's caret stands; the end of the document where nothing is set. */
  selected: Stretch | undefined = undefined;

  constructor(public blocks: Block[] = []) {
    super();
  }

  get ContentControls(): ContentControls {
    const all = this.#stretches().flatMap(({ controls }) => controls);
    return new ContentControls([...new Set(all)]);
  }
  GetSelection(): WordRange {
    return new WordRange(this, this.selected ?? this.#end());
  }

  stretchesOf(control: ContentControl): readonly Stretch[] {
    return this.#stretches().filter(({ controls }) => controls.includes(control));
  }

  /** Gives the index of the block in which the first of some stretches stands. */
  placeOf([first]: readonly Stretch[]): number {
    return this.blocks.findIndex((block) =>
      paragraphsOf([block]).some(({ stretches }) => first !== undefined && stretches.includes(first)),
    );
  }

  replaceIn(control: ContentControl, text: string, location: string): void {
    const [first, ...others] = this.stretchesOf(control);
    if (!first) throw invalidArgument();
    this.Saved = false;
    if (location === "Start") first.text = text + first.text;
    else if (location === "End") (others.at(-1) ?? first).text += text;
    else {
      first.text = text;
      for (const other of others) other.text = "";
    }
  }

  insertBeside(stretch: Stretch, text: string, location: string): Stretch {
    this.Saved = false;
    if (location === "Replace") {
      stretch.text = text;
      return stretch;
    }
    const fresh: Stretch = { text, controls: stretch.controls };
    const paragraph = paragraphsOf(this.blocks).find(({ stretches }) => stretches.includes(stretch));
    if (!paragraph) throw invalidArgument();
    const isAfter = location === "After" || location === "End";
    paragraph.stretches.splice(paragraph.stretches.indexOf(stretch) + (isAfter ? 1 : 0), 0, fresh);
    return fresh;
  }

  wrap(stretches: readonly Stretch[], control: ContentControl): void {
    for (const stretch of stretches) stretch.controls = [...stretch.controls, control];
  }

  unwrap(control: ContentControl, keepsContent: boolean): void {
    for (const stretch of this.stretchesOf(control)) {
      stretch.controls = stretch.controls.filter((each) => each !== control);
      if (!keepsContent) stretch.text = "";
    }
  }

  #stretches(): readonly Stretch[] {
    return paragraphsOf(this.blocks).flatMap(({ stretches }) => stretches);
  }

  #end(): Stretch {
    const last = this.blocks.at(-1);
    const paragraph = last?.kind === "paragraph" ? last : newParagraph("");
    if (paragraph !== last) this.blocks.push(paragraph);
    const end: Stretch = { text: "", controls: [] };
    paragraph.stretches.push(end);
    return end;
  }
}

class Body extends WordObject {
  readonly typeName = "Body";
  override readonly scalars = ["Text"];

  constructor(readonly document: WordDocument) {
    super();
  }

  get Text(): string {
    return paragraphsOf(this.document.blocks).map(textOf).join("\n");
  }
  get Paragraphs(): WordCollection<WordParagraph> {
    const paragraphs = paragraphsOf(this.document.blocks);
    return collectionOf(
      "ParagraphCollection",
      paragraphs.map((each) => new WordParagraph(this.document, each)),
    );
  }
  get Tables(): WordCollection<WordTable> {
    const tables = this.document.blocks.flatMap((block) =>
      block.kind === "table" ? [new WordTable(block)] : [],
    );
    return collectionOf("TableCollection", tables);
  }
  get ContentControls(): ContentControls {
    return this.document.ContentControls;
  }
  InsertParagraph(text: string, location: string): WordParagraph {
    const paragraph = newParagraph(text);
    if (location === "Start") this.document.blocks.unshift(paragraph);
    else this.document.blocks.push(paragraph);
    return new WordParagraph(this.document, paragraph);
  }
  InsertTable(
    _rows: number,
    _columns: number,
    location: string,
    values: readonly (readonly string[])[],
  ): WordTable {
    const table = newTable(values);
    if (location === "Start") this.document.blocks.unshift(table);
    else this.document.blocks.push(table);
    return new WordTable(table);
  }
  Search(text: string, options: unknown): WordCollection<WordRange> {
    const isExact = (options as SearchOptions | undefined)?.MatchCase === true;
    const folded = (each: string): string => (isExact ? each : each.toLowerCase());
    const hits = paragraphsOf(this.document.blocks).flatMap(({ stretches }) =>
      stretches.filter((stretch) => folded(stretch.text).includes(folded(text))),
    );
    return collectionOf(
      "RangeCollection",
      hits.map((stretch) => new WordRange(this.document, stretch)),
    );
  }
  Clear(): void {
    this.document.blocks = [];
  }
}

class SearchOptions extends WordObject {
  readonly typeName = "SearchOptions";
  MatchCase = false;
  MatchWholeWord = false;
  MatchWildcards = false;
  MatchPrefix = false;
  MatchSuffix = false;
  IgnorePunct = false;
  IgnoreSpace = false;
}

/** A document made from bytes and not shown yet. */
class DocumentCreated extends WordObject {
  readonly typeName = "DocumentCreated";
  constructor(
    readonly application: WordApplication,
    readonly bytes: Uint8Array,
  ) {
    super();
  }
  Open(): void {
    this.application.opened.push(this.bytes);
  }
}

export class WordApplication extends WordObject {
  readonly typeName = "Application";
  /** The bytes of each document that was opened, in order. */
  readonly opened: Uint8Array[] = [];
  CreateDocument(base64: string): DocumentCreated {
    const bytes = new Uint8Array(Buffer.from(base64, "base64"));
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument();
    return new DocumentCreated(this, bytes);
  }
}

/** Makes the host that answers for a document. */
export function wordHostOf(document: WordDocument, application: WordApplication): OfficeHost {
  return new OfficeHost(document, document.events, {
    "Microsoft.WordServices.Application": () => application,
    "Microsoft.WordServices.SearchOptions": () => new SearchOptions(),
  });
}
