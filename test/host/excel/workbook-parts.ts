/** Names, comments, settings, custom XML and properties of a workbook. */
import { HostError, invalidArgument, notFound } from "../wire/host-error";
import { HostObject, NULL_OBJECT } from "../wire/host-object";
import { HostCollection, createIds } from "./collection";
import type { HostRange } from "./range";
import type { Workbook } from "./workbook";

const nextPartId = createIds("XML");
const nextCommentId = createIds("CM");

class NamedItem extends HostObject {
  readonly typeName = "NamedItem";
  override readonly identityKey = "_Id";
  override readonly scalars = ["Name", "Type", "Value", "Formula", "Visible", "Comment", "Scope"];
  readonly Type = "Range";
  readonly Scope = "Workbook";
  Visible = true;

  constructor(
    readonly owner: NamedItems,
    readonly Name: string,
    public Formula: string,
    public Comment: string,
  ) {
    super();
  }
  get _Id(): string {
    return this.Name;
  }
  get Value(): string {
    return this.Formula;
  }
  GetRange(): HostRange {
    return this.owner.workbook.resolve(this.Formula.replace(/^=/, ""));
  }
  Delete(): void {
    this.owner.remove(this);
  }
}

export class NamedItems extends HostCollection<NamedItem> {
  readonly typeName = "NamedItemCollection";
  constructor(readonly workbook: Workbook) {
    super();
  }
  Add(name: string, reference: unknown, comment?: string): NamedItem {
    if (this.find(name) || !/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name)) throw invalidArgument();
    const formula = typeof reference === "string" ? reference : `=${(reference as HostRange).Address}`;
    const item = new NamedItem(this, name, formula, comment ?? "");
    this.list.push(item);
    return item;
  }
  protected keysOf({ Name }: NamedItem): readonly string[] {
    return [Name];
  }
}

class Comment extends HostObject {
  readonly typeName = "Comment";
  override readonly identityKey = "Id";
  override readonly scalars = ["Id", "Content", "AuthorName", "CreationDate"];
  readonly Id = nextCommentId();
  readonly AuthorName = "Cán bộ thi đua";
  readonly CreationDate = "2026-01-01T00:00:00.000Z";

  constructor(
    readonly owner: Comments,
    readonly cell: HostRange,
    public Content: string,
  ) {
    super();
  }
  GetLocation(): HostRange {
    return this.cell;
  }
  Delete(): void {
    this.owner.remove(this);
  }
}

export class Comments extends HostCollection<Comment> {
  readonly typeName = "CommentCollection";
  constructor(readonly workbook: Workbook) {
    super();
  }
  Add(place: unknown, content: string): Comment {
    const cell = typeof place === "string" ? this.workbook.resolve(place) : (place as HostRange);
    if (this.list.some((comment) => comment.cell.Address === cell.Address)) throw invalidArgument();
    const comment = new Comment(this, cell, content);
    this.list.push(comment);
    return comment;
  }
  protected keysOf({ Id }: Comment): readonly string[] {
    return [Id];
  }
}

class Setting extends HostObject {
  readonly typeName = "Setting";
  override readonly identityKey = "_Id";
  override readonly scalars = ["Key", "Value"];
  constructor(
    readonly owner: Settings,
    readonly Key: string,
    public Value: unknown,
  ) {
    super();
  }
  get _Id(): string {
    return this.Key;
  }
  Delete(): void {
    this.owner.remove(this);
  }
}

export class Settings extends HostCollection<Setting> {
  readonly typeName = "SettingCollection";
  Add(key: string, value: unknown): Setting {
    const known = this.find(key);
    if (known) {
      known.Value = value;
      return known;
    }
    const setting = new Setting(this, key, value);
    this.list.push(setting);
    return setting;
  }
  protected keysOf({ Key }: Setting): readonly string[] {
    return [Key];
  }
}

class CustomXmlPart extends HostObject {
  readonly typeName = "CustomXmlPart";
  override readonly identityKey = "Id";
  override readonly scalars = ["Id", "NamespaceUri"];
  readonly Id = nextPartId();
  constructor(
    readonly owner: CustomXmlParts,
    public xml: string,
  ) {
    super();
  }
  get NamespaceUri(): string {
    return /xmlns="([^"]*)"/.exec(this.xml)?.[1] ?? "";
  }
  GetXml(): string {
    return this.xml;
  }
  SetXml(xml: string): void {
    this.xml = xml;
  }
  Delete(): void {
    this.owner.remove(this);
  }
}

export class CustomXmlParts extends HostCollection<CustomXmlPart> {
  readonly typeName: string = "CustomXmlPartCollection";
  Add(xml: string): CustomXmlPart {
    if (!/^\s*</.test(xml)) throw invalidArgument();
    const part = new CustomXmlPart(this, xml);
    this.list.push(part);
    return part;
  }
  GetByNamespace(uri: string): ScopedXmlParts {
    return new ScopedXmlParts(this.list.filter(({ NamespaceUri }) => NamespaceUri === uri));
  }
  protected keysOf({ Id }: CustomXmlPart): readonly string[] {
    return [Id];
  }
}

class ScopedXmlParts extends CustomXmlParts {
  override readonly typeName = "CustomXmlPartScopedCollection";
  constructor(parts: CustomXmlPart[]) {
    super();
    this.list = parts;
  }
  GetOnlyItem(): CustomXmlPart {
    const [only, other] = this.list;
    if (!only || other) throw notFound();
    return only;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | typeof NULL_OBJECT {
    const [only, other] = this.list;
    return only && !other ? only : NULL_OBJECT;
  }
}

export class DocumentProperties extends HostObject {
  readonly typeName = "DocumentProperties";
  override readonly scalars = ["Title", "Subject", "Author"];
  Title = "";
  Subject = "";
  Author = "";
}

export class WorkbookProtection extends HostObject {
  readonly typeName = "WorkbookProtection";
  override readonly scalars = ["Protected"];
  Protected = false;
  Protect(): void {
    this.Protected = true;
  }
  Unprotect(): void {
    this.Protected = false;
  }
}

export class Application extends HostObject {
  readonly typeName = "Application";
  override readonly scalars = ["CalculationMode"];
  CalculationMode = "Automatic";
  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn here.
  }
  SuspendApiCalculationUntilNextSync(): void {
    // Nothing is calculated until asked.
  }
  Calculate(): void {
    throw new HostError("NotImplementedByTestHost", "Application.calculate is not modelled", 501);
  }
}
