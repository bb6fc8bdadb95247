import { finding } from "../../findings";
import { placeOfList } from "../lookup/list-in-run";
import { defineRule } from "../rule";

/** Says of a list of registrations, which stands beside the proposals of the year, that its rows are not counted. */
export const registrationLeftOut = defineRule({
  id: "registration-left-out",
  looksAt: "workbook",
  emits: ["registration-left-out"],
  find: ({ file, lists }) =>
    lists.flatMap((list) => {
      const { registrationFor: otherSheet, registrationFile: otherFile, records } = list;
      if (otherSheet === undefined) return [];
      const params = { rowCount: records.length, otherSheet, otherFile: otherFile ?? null };
      return [finding("registration-left-out", placeOfList({ file, reading: list }), params)];
    }),
});
