/** The explicit list of criteria files, read and checked once. */
import authority from "./data/criteria/authority.json";
import bangKhen from "./data/criteria/bang-khen.json";
import classification from "./data/criteria/classification.json";
import collectiveTitles from "./data/criteria/collective-titles.json";
import contests from "./data/criteria/contests.json";
import cstdCao from "./data/criteria/cstd-cao.json";
import cstdcs from "./data/criteria/cstdcs.json";
import dossier from "./data/criteria/dossier.json";
import giayKhen from "./data/criteria/giay-khen.json";
import individualTitles from "./data/criteria/individual-titles.json";
import ldtt from "./data/criteria/ldtt.json";
import money from "./data/criteria/money.json";
import principles from "./data/criteria/principles.json";
import report from "./data/criteria/report.json";
import ttldtt from "./data/criteria/ttldtt.json";
import ttldxs from "./data/criteria/ttldxs.json";
import versions from "./data/criteria/versions.json";
import votes from "./data/criteria/votes.json";
import { familiesShape } from "./shapes";

export const criterionData = [
  versions,
  individualTitles,
  ldtt,
  cstdcs,
  cstdCao,
  collectiveTitles,
  ttldtt,
  ttldxs,
  bangKhen,
  giayKhen,
  principles,
  authority,
  dossier,
  votes,
  classification,
  contests,
  report,
  money,
].flatMap((file) => familiesShape.parse(file));
