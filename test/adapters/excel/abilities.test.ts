/** What each Excel can do is asked before anything else. */
import { probeExcel } from "../../../src/adapters/excel";
import { openBlank } from "../../host/open-excel";
import type { ProfileName } from "../../host/profiles";

it.each<[ProfileName, boolean, boolean, boolean]>([
  ["1.1", false, false, false],
  ["1.7", false, false, false],
  ["1.9", true, false, false],
  ["1.14", true, true, false],
  ["latest", true, true, false],
  ["web", true, true, true],
])("Excel %s: checks %s, sheet properties %s, web %s", (profile, canCheck, hasSheetProperties, isWeb) => {
  openBlank(profile);
  expect(probeExcel()).toMatchObject({ canCheck, hasSheetProperties, isWeb });
});
