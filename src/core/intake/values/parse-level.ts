/** The level that a text names; "thành phố" alone may be a province's or a district's and is left open. */
import type { Level } from "../../domain/award";

const words: readonly (readonly [RegExp, Level])[] = [
  [
    /(?:^| )(?:thu tuong|chinh phu|ttg|ttcp|chu tich nuoc|toan quoc|quoc gia|trung uong|tw)(?: |$)/u,
    "trung-uong",
  ],
  [/(?:^| )(?:bo|bo truong|nganh)(?: |$)/u, "bo"],
  // Without accents "sở" is "số" too: "trường số 2", "QĐ số 45".
  [
    /(?:^| )(?:giam doc so|gd so|sgd|sgddt)(?: |$)|(?:^|(?<!co) )so(?: (?:gd|giao duc|y te|noi vu|van hoa|khoa hoc|tu phap|tai chinh)|$)/u,
    "so",
  ],
  [/(?:^| )(?:tinh|ubnd tp|thanh pho truc thuoc|tp truc thuoc)(?: |$)/u, "tinh"],
  [/(?:^| )(?:huyen|quan|thi xa|thanh pho thuoc tinh|phong gd|phong giao duc|pgd)(?: |$|&)/u, "huyen"],
  [/(?:^| )(?:xa|phuong|thi tran|dac khu)(?: |$)/u, "xa"],
  [/(?:^| )(?:truong(?! phong)|hieu truong|co so)(?: |$)/u, "truong"],
];

/** Reads accent-free lower-case words. */
export function levelOfFolded(folded: string): Level | undefined {
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}

const association =
  /(?:^| )(?:dang uy|dang bo|chi bo|cong doan|cd|cdcs|lien doan|ldld|mttq|mat tran|tu doan|(?:trung uong|tw|tinh|thanh|huyen|quan|thi|xa|phuong) doan|doan (?:tn|tncs|thanh nien|tinh|huyen|quan|xa|phuong|truong|khoi|co so)|hoi dong doi|hoi (?:lien hiep|lhpn|lhtn|ctd|chu thap|nong dan|cuu|khuyen hoc|phu nu))(?: |$)/u;

/** Tells whether the party, a union, the youth union or an association is named, whose level is none of the state's. */
export function isOfAssociation(folded: string): boolean {
  return association.test(folded);
}

/** Tells whether the text names a city without saying which kind. */
export function isCityLevel(folded: string): boolean {
  return /(?:^| )(?:thanh pho|tp|t pho)(?: |$)/u.test(folded) && levelOfFolded(folded) === undefined;
}
