export function fillManifest(
  manifest: string,
  given: { readonly base?: string; readonly version: string },
): string;
