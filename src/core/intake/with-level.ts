/** Gives the award that a code without level means at a level; the code itself where none is known. */
import type { AwardId, Level } from "../domain/award";

const byLevel: Readonly<Record<string, Readonly<Partial<Record<Level, AwardId>>>>> = {
  GK: { truong: "GK_TRUONG", xa: "GK_UBND_XA", huyen: "GK_UBND_HUYEN", so: "GK_SGD" },
  BK: { tinh: "BK_UBND_TINH", bo: "BK_BO", "trung-uong": "BK_TTG" },
  GVDG: { truong: "GVDG_TRUONG", xa: "GVDG_XA", huyen: "GVDG_HUYEN", tinh: "GVDG_TINH" },
  GVCNG: { truong: "GVCNG_TRUONG", xa: "GVCNG_XA", huyen: "GVCNG_HUYEN", tinh: "GVCNG_TINH" },
};

export function withLevel(code: AwardId, level: Level): AwardId {
  return byLevel[code]?.[level] ?? code;
}
