import { accessDenied } from "../wire/host-error";
import { NULL_OBJECT } from "../wire/host-object";
import type { WordDocument } from "./document";
import { WordRange } from "./ranges";
import { paragraphsOf } from "./text-model";
import { WordCollection, WordObject } from "./word-collection";

let lastId = 0;

/** A tagged stretch of a document. */
export class ContentControl extends WordObject {
  readonly typeName = "ContentControl";
  override readonly identityKey = "Id";
  override readonly scalars = ["Id", "Tag", "Title", "Text", "Type", "CannotEdit", "CannotDelete"];
  readonly Id = ++lastId;
  readonly Type = "RichText";
  Tag = "";
  Title = "";
  Appearance = "BoundingBox";
  CannotEdit = false;
  CannotDelete = false;

  constructor(readonly document: WordDocument) {
    super();
  }

  get Text(): string {
    const lines = paragraphsOf(this.document.blocks).flatMap(({ stretches }) => {
      const own = stretches.filter(({ controls }) => controls.includes(this));
      return own.length > 0 ? [own.map(({ text }) => text).join("")] : [];
    });
    return lines.join("\n");
  }

  InsertText(text: string, location: string): WordRange {
    if (this.CannotEdit) throw accessDenied();
    this.document.replaceIn(this, text, location);
    return new WordRange(this.document, this);
  }
  GetRange(): WordRange {
    return new WordRange(this.document, this);
  }
  Delete(keepContent: boolean): void {
    if (this.CannotDelete) throw accessDenied();
    this.document.unwrap(this, keepContent);
  }
}

export class ContentControls extends WordCollection<ContentControl> {
  constructor(list: readonly ContentControl[]) {
    super("ContentControlCollection", list);
  }
  override _Item(id: unknown): ContentControl {
    return this.list.find(({ Id }) => Id === Number(id)) ?? super._Item(id);
  }
  GetById(id: unknown): ContentControl {
    return this._Item(id);
  }
  GetByIdOrNullObject(id: unknown): ContentControl | typeof NULL_OBJECT {
    return this.list.find(({ Id }) => Id === Number(id)) ?? NULL_OBJECT;
  }
  GetByTag(tag: unknown): ContentControls {
    return new ContentControls(this.list.filter(({ Tag }) => Tag === tag));
  }
  GetByTitle(title: unknown): ContentControls {
    return new ContentControls(this.list.filter(({ Title }) => Title === title));
  }
}
