/** A bill of materials in CycloneDX. */
export interface Sbom {
  readonly bomFormat: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
}

/** Gives the list of all production packages; without day and serial number. */
export function readSbom(): Sbom;
