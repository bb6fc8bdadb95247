/** Every failure tells a clerk what happened, to which file or sheet, and what to do about it, in both languages. */
import { describeDocumentFailure, describeSinkFailure, describeSourceFailure } from "../../src/core";
import type { SinkFailure, SourceFailure, TemplateFailure, Trouble } from "../../src/core";
import {
  describeTemplateFailure,
  documentTrouble,
  templateTrouble,
} from "../../src/core/messages/document-failures";
import { sinkTrouble, sourceTrouble } from "../../src/core/messages/failures";
import { textsByLang } from "../../src/ui/texts";
import type { Status } from "../../src/ui/work/work-state";

const languages = ["vi", "en"] as const;

// A code that is missing here does not compile.
const sourceCodes: Readonly<Record<SourceFailure["code"], true>> = {
  "not-found": true,
  "no-access": true,
  "empty-file": true,
  encrypted: true,
  corrupt: true,
  "wrong-type": true,
  "too-large": true,
  "unsupported-version": true,
  "protected-sheet": true,
  "host-busy": true,
  timeout: true,
  unknown: true,
};
const sinkCodes: Readonly<Record<SinkFailure["code"], true>> = {
  "no-access": true,
  "exists-foreign": true,
  "disk-full": true,
  "protected-sheet": true,
  "host-busy": true,
  unknown: true,
};
const templateCodes: Readonly<Record<Exclude<TemplateFailure["code"], SourceFailure["code"]>, true>> = {
  "unknown-tags": true,
  "table-inside-text": true,
  "strict-form": true,
  "has-macros": true,
};
const codesOf = <Code extends string>(codes: Readonly<Record<Code, true>>): readonly Code[] =>
  Object.keys(codes) as Code[];

const file = "Danh sách Hoa Mai.xlsx";

interface Told {
  readonly name: string;
  readonly trouble: Trouble;
  readonly said: string;
}

const told: readonly Told[] = languages.flatMap((lang) => [
  ...codesOf(sourceCodes).flatMap((code): readonly Told[] => {
    const failure = { code, file, detail: "" };
    return [
      {
        name: `workbook ${code}, ${lang}`,
        trouble: sourceTrouble(failure, lang),
        said: describeSourceFailure(failure, lang),
      },
      {
        name: `document ${code}, ${lang}`,
        trouble: documentTrouble(failure, lang),
        said: describeDocumentFailure(failure, lang),
      },
    ];
  }),
  ...codesOf(sinkCodes).map((code): Told => {
    const failure = { code, target: file, detail: "" };
    return {
      name: `writing ${code}, ${lang}`,
      trouble: sinkTrouble(failure, lang),
      said: describeSinkFailure(failure, lang),
    };
  }),
  ...codesOf({ ...templateCodes, ...sourceCodes }).map((code): Told => {
    const failure = { code, file, tags: ["SO_TAP_THE"], detail: "" };
    return {
      name: `template ${code}, ${lang}`,
      trouble: templateTrouble(failure, lang),
      said: describeTemplateFailure(failure, lang),
    };
  }),
]);

it.each(told)("$name: names the place, and says what to do", ({ trouble, said }) => {
  expect(trouble.what).toContain(file);
  expect(trouble.remedy).toMatch(/^\p{Lu}.{8,}\.$/u);
  expect(said).toBe(
    [trouble.what, trouble.remedy, trouble.left].filter((part) => part !== undefined).join(" "),
  );
});

it("lets no view say an error without what to do", () => {
  // @ts-expect-error what happened alone is not enough
  const bare: Status = { tone: "error", say: () => "Không đọc được." };
  // @ts-expect-error a remedy is a sentence
  const empty: Trouble = { what: "Không đọc được.", remedy: "" };
  expect([bare.tone, empty.remedy]).toEqual(["error", ""]);
});

it.each(languages)("says of the views' own errors what to do, %s", (lang) => {
  const { failed, partMissing, incomplete, corrections, council } = textsByLang[lang];
  const own = [
    failed,
    partMissing,
    incomplete,
    corrections.badProfile("roles"),
    council.noDecisions(file, "decisions.0"),
  ];
  for (const { remedy } of own) expect(remedy).toMatch(/^\p{Lu}.{8,}\.$/u);
});
