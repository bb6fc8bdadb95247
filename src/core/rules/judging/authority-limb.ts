/** Who may sign: L2003 Điều 79–80, L2022 Điều 79–80, NĐ 129/2025 for communes; district bodies ended on 2025-07-01. */
import type { LawWarning, Level } from "../../domain";
import type { CriterionVersion, Family, JudgedAward, Settings, ValueOf } from "../../law";
import type { LawView } from "./law-view";
import { limbOf } from "./limb";
import type { Limb } from "./limb";

const powers = ["auth-prov", "auth-district", "auth-dept-head", "auth-commune", "auth-school"] as const;

export const authorityFamilies = [
  ...powers,
  "auth-2026",
  "auth-district-ended",
] as const satisfies readonly Family[];

type AuthorityLaw = LawView<(typeof authorityFamilies)[number]>;
type Power = CriterionVersion<ValueOf<(typeof powers)[number]>>;

/** Weighs whether the signer's level may decide the award; what no text settles stays unknown. */
export function authorityLimb(
  award: JudgedAward,
  signer: Level,
  law: AuthorityLaw,
  settings: Settings,
): Limb | undefined {
  const facts = [
    { name: "award", value: award.id },
    { name: "issuer.level", value: signer },
  ];
  const ended = law.inForce("auth-district-ended");
  if (ended?.value.level === signer) return limbOf(ended, "authority", "not-met", facts);
  if (award.kind === "contest-recognition") return undefined;
  const inForce = powers
    .map((family): Power | undefined => law.inForce(family))
    .filter((power) => power !== undefined);
  const exclusive = inForce.find(({ value }) => value.exclusive && value.awards.includes(award.id));
  if (exclusive !== undefined && exclusive.value.level !== signer) {
    return limbOf(exclusive, "authority", "not-met", facts);
  }
  const own = inForce.find(({ value }) => value.level === signer);
  if (own === undefined) return undefined;
  if (own.value.refuses.includes(award.id) || isAnothers(award, signer, settings))
    return limbOf(own, "authority", "not-met", facts);
  const mayDecide = own.value.awards.includes(award.id) && !isAsked(own, settings);
  return limbOf(own, "authority", mayDecide ? "met" : "unknown", facts, {
    missing: ["issuer.level"],
    warnings: [...review(signer, law), ...(mayDecide ? [] : [own.warning])],
  });
}

/** A title is decided by whoever manages the school (L2022 Điều 80.1, 83.1); everybody may commend. */
function isAnothers({ kind }: JudgedAward, signer: Level, { schoolOwner }: Settings): boolean {
  if (kind !== "emulation-title" || schoolOwner === "not-said") return false;
  return schoolOwner === "commune" ? signer === "so" : signer === "xa" || signer === "huyen";
}

/** The commune's power since 2025-07-01 rests on press reports; a commune may want to be asked each time. */
function isAsked(power: Power, settings: Settings): boolean {
  return power.isDoubtful && settings.communeAuthority2025 === "ask";
}

function review(signer: Level, law: AuthorityLaw): LawWarning[] {
  const amended = law.inForce("auth-2026");
  return amended?.value.levels.includes(signer) === true ? [amended.warning] : [];
}

/** The level that an award's code itself names may have ended: a district's Giấy khen after 2025-07-01. */
export function endedLevelLimb(award: JudgedAward, law: AuthorityLaw): Limb | undefined {
  const ended = law.inForce("auth-district-ended");
  if (ended?.value.level !== award.level || award.kind === "contest-recognition") return undefined;
  return limbOf(ended, "authority", "not-met", [{ name: "award", value: award.id }]);
}
