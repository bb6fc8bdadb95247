import { amountDiffers } from "./amount-differs";
import { authorityWrong } from "./authority-wrong";
import { collectiveShareDiffers } from "./collective-share-differs";
import { contradictsOtherYear } from "./contradicts-other-year";
import { criterionNotInForce } from "./criterion-not-in-force";
import { criterionNotMet } from "./criterion-not-met";
import { dateImpossible } from "./date-impossible";
import { duplicateEntry } from "./duplicate-entry";
import { evidenceMissing } from "./evidence-missing";
import { factMissing } from "./fact-missing";
import { gvdgDistrictEnded } from "./gvdg-district-ended";
import { gvdgExpired } from "./gvdg-expired";
import { individualCollectiveMixedUp } from "./individual-collective-mixed-up";
import { instrumentExpired } from "./instrument-expired";
import { lawChanging } from "./law-changing";
import { ldxsIndividual } from "./ldxs-individual";
import { nameSpeltTwoWays } from "./name-spelt-two-ways";
import { onHold } from "./on-hold";
import { oneAchievementInTwoFiles } from "./one-achievement-in-two-files";
import { oneAchievementTwice } from "./one-achievement-twice";
import { periodOutside } from "./period-outside";
import { quotaExceeded } from "./quota-exceeded";
import { rareFormAmongTitles } from "./rare-form-among-titles";
import { readDoubts } from "./read-doubts";
import { requiredMissing } from "./required-missing";
import type { Rule } from "./rule";
import { samePersonElsewhere } from "./same-person-elsewhere";
import { sameStaffCode } from "./same-staff-code";
import { titleFormMixedUp } from "./title-form-mixed-up";
import { totalsLineDiffers } from "./totals-line-differs";
import { unitDissolved } from "./unit-dissolved";
import { unitUnknown } from "./unit-unknown";
import { valueUnknown } from "./value-unknown";

/** Every rule, one problem a file. A rule that is not here does not run. */
export const allRules: readonly Rule[] = [
  requiredMissing,
  dateImpossible,
  valueUnknown,
  unitUnknown,
  duplicateEntry,
  sameStaffCode,
  samePersonElsewhere,
  contradictsOtherYear,
  nameSpeltTwoWays,
  titleFormMixedUp,
  rareFormAmongTitles,
  individualCollectiveMixedUp,
  ldxsIndividual,
  totalsLineDiffers,
  collectiveShareDiffers,
  periodOutside,
  criterionNotMet,
  evidenceMissing,
  factMissing,
  onHold,
  criterionNotInForce,
  lawChanging,
  authorityWrong,
  instrumentExpired,
  quotaExceeded,
  oneAchievementTwice,
  oneAchievementInTwoFiles,
  unitDissolved,
  gvdgExpired,
  gvdgDistrictEnded,
  amountDiffers,
  readDoubts,
];
