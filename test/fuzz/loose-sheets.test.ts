import { describeWild } from "./keep-promises";
import { looseWorkbook } from "./wild-sheets";

describeWild("sheets of anything anywhere", looseWorkbook);
