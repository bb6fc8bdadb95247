export function panePolicy(html: string): string;
export const pagePolicy: string;
