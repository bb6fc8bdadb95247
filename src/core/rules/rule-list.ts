import { amountDiffers } from "./problems/amount-differs";
import { authorityWrong } from "./problems/authority-wrong";
import { collectiveShareDiffers } from "./problems/collective-share-differs";
import { contradictsOtherYear } from "./problems/contradicts-other-year";
import { criterionNotInForce } from "./problems/criterion-not-in-force";
import { criterionNotMet } from "./problems/criterion-not-met";
import { dateImpossible } from "./problems/date-impossible";
import { duplicateEntry } from "./problems/duplicate-entry";
import { evidenceMissing } from "./problems/evidence-missing";
import { factMissing } from "./problems/fact-missing";
import { gvdgDistrictEnded } from "./problems/gvdg-district-ended";
import { gvdgExpired } from "./problems/gvdg-expired";
import { individualCollectiveMixedUp } from "./problems/individual-collective-mixed-up";
import { instrumentExpired } from "./problems/instrument-expired";
import { lawChanging } from "./problems/law-changing";
import { ldxsIndividual } from "./problems/ldxs-individual";
import { limitUnread } from "./problems/limit-unread";
import { nameSpeltTwoWays } from "./problems/name-spelt-two-ways";
import { onHold } from "./problems/on-hold";
import { oneAchievementInTwoFiles } from "./problems/one-achievement-in-two-files";
import { oneAchievementTwice } from "./problems/one-achievement-twice";
import { periodOutside } from "./problems/period-outside";
import { quotaExceeded } from "./problems/quota-exceeded";
import { rareFormAmongTitles } from "./problems/rare-form-among-titles";
import { readDoubts } from "./problems/read-doubts";
import { refusedInNote } from "./problems/refused-in-note";
import { registrationLeftOut } from "./problems/registration-left-out";
import { requiredMissing } from "./problems/required-missing";
import type { Rule } from "./rule";
import { samePersonElsewhere } from "./problems/same-person-elsewhere";
import { sameStaffCode } from "./problems/same-staff-code";
import { titleFormMixedUp } from "./problems/title-form-mixed-up";
import { totalsLineDiffers } from "./problems/totals-line-differs";
import { unitDissolved } from "./problems/unit-dissolved";
import { unitUnknown } from "./problems/unit-unknown";
import { valueUnknown } from "./problems/value-unknown";

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
  refusedInNote,
  registrationLeftOut,
  totalsLineDiffers,
  collectiveShareDiffers,
  periodOutside,
  criterionNotMet,
  evidenceMissing,
  factMissing,
  onHold,
  criterionNotInForce,
  lawChanging,
  limitUnread,
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
