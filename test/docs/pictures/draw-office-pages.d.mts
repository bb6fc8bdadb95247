/** Draws the pictures of the demo's outputs into a folder; needs soffice and pdftoppm. */
export function drawOfficePages(
  outputs: string,
  pictures: string,
): readonly { readonly file: string; readonly structure: string }[];
