import { describeWild } from "./keep-promises";
import { listWorkbook } from "./wild-sheets";

describeWild("lists with wild cells", listWorkbook);
