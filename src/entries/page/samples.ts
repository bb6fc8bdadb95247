/** The sample commune's workbooks, shipped within the program so that looking at them asks nobody for anything. */
interface SampleContext {
  (key: string): string;
  keys(): string[];
}

declare global {
  interface ImportMeta {
    webpackContext(folder: string, options: { readonly regExp: RegExp }): SampleContext;
  }
}

/** Gives copies as if a clerk had chosen the files. */
export function sampleFiles(): readonly File[] {
  const context = import.meta.webpackContext("../../../assets/samples", { regExp: /\.xlsx?$/u });
  return context.keys().map((key) => new File([bytesOf(context(key))], key.replace(/^\.\//u, "")));
}

/** Reads "data:…;base64,…"; the page may not fetch even that. */
function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  const text = atob(dataUrl.slice(dataUrl.indexOf(",") + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
