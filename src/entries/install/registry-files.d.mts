export function registryFiles(
  share: string,
): Readonly<Record<"them-so-thi-dua.reg" | "bo-so-thi-dua.reg", Buffer>>;
