import { finding } from "../../findings";
import { foldedWords } from "../cells/folded-words";
import { rawText } from "../cells/raw-text";
import { placeIn } from "../lookup/list-in-run";
import { defineRule, nothing } from "../rule";

/** What a remark says of a whole row; of one contest or title ("không đạt GVDG") it says nothing about the others. */
const refusal =
  /^(?:(?:da |xin |tu )?rut(?: ten| lui| khoi danh sach)?|(?:khong|chua) (?:xet|de nghi|cong nhan)|(?:de nghi|xin|de xuat) khong (?:xet|khen|de nghi)|(?:khong|chua) du (?:dieu kien|tieu chuan)|khong dat|loai(?: khoi danh sach)?)(?: (?:thi dua|danh hieu|khen thuong|khen))?(?: (?:vi|do|nam nay) .*| ?[(,;:-].*|\.)?$/u;

/** Asks about a proposal whose own remark says that the nominee withdrew or is not to be considered. */
export const refusedInNote = defineRule({
  id: "refused-in-note",
  looksAt: "entry",
  emits: ["refused-in-note"],
  find: (entry) => {
    const { note } = entry.fields;
    if (note?.cell === undefined || entry.status !== "proposed" || entry.awards.length === 0) return nothing;
    const raw = rawText(entry, "note");
    if (!refusal.test(foldedWords(raw))) return nothing;
    const awards = [...new Set(entry.awards.map(({ award }) => award))];
    return [finding("refused-in-note", placeIn(entry, note.cell), { awards, raw })];
  },
});
