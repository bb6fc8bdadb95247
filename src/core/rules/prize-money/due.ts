import type { AwardId, LawWarning, LegalDate, NomineeKind } from "../../domain";
import {
  awardRecord,
  baseSalaryBoundaries,
  baseSalaryOn,
  boundariesOfFamilies,
  coefficientBoundaries,
  coefficientOn,
  defaultSettings,
  inForceOn,
  sentence,
} from "../../law";
import type { Coefficient, JudgedAward, Settings } from "../../law";
import { windowsOf } from "../judging/day-window";
import { amountVnd } from "./amount";

/** What one award is worth on a day, before awards of one nominee are weighed against each other. */
export interface Due {
  /** As the law writes it, such as "0.3"; null where no coefficient is known. */
  readonly coefficient: string | null;
  readonly baseSalaryVnd: number | null;
  /** Whole đồng; null where it cannot be known. */
  readonly dueVnd: number | null;
  readonly rule: readonly string[];
  readonly warnings: readonly LawWarning[];
}

const boundaries = [
  ...new Set([
    ...baseSalaryBoundaries,
    ...coefficientBoundaries,
    ...boundariesOfFamilies(["money-round-up", "money-collective"]),
  ]),
];

const known = new WeakMap<Settings, Map<string, Due>>();

/**
 * Gives what an award is worth by the coefficient and the base salary of the decision's day (NĐ 152 Điều 49.1).
 *
 * Remembered by its arguments: a list of 100,000 rows asks few different questions.
 *
 * @param kind - Undefined where the row does not say it; awards of one kind of nominee do not need it.
 * @param decisionDate - Null where unknown: no money is due. A month or year counts where all its days agree.
 */
export function dueFor(
  award: AwardId,
  kind: NomineeKind | undefined,
  decisionDate: LegalDate | null,
  settings: Settings = defaultSettings,
): Due {
  let answers = known.get(settings);
  if (answers === undefined) known.set(settings, (answers = new Map<string, Due>()));
  const key = `${award}|${kind ?? ""}|${decisionDate ?? ""}`;
  let due = answers.get(key);
  if (due === undefined) answers.set(key, (due = findDue(award, kind, decisionDate, settings)));
  return due;
}

function findDue(
  id: AwardId,
  kind: NomineeKind | undefined,
  date: LegalDate | null,
  settings: Settings,
): Due {
  const rating = inForceOn("htxs-class", "2024-01-01");
  if (ratingCodes.has(id) && rating !== undefined) {
    return { coefficient: null, baseSalaryVnd: null, dueVnd: 0, rule: [rating.id], warnings: [] };
  }
  const award = awardRecord(id);
  if (award === undefined) return unknownDue("award-unknown", sentence("award-unknown", { award: id }));
  const student = inForceOn("coef-student", "2024-01-01");
  if (award.kind === "contest-recognition" && student !== undefined)
    return unknownDue(student.id, student.noteVi);
  if (award.level === null && award.kind === "commendation-form") {
    return unknownDue("pay-by-decider", sentence("money-level-unknown", { award: award.nameVi }));
  }
  if (date === null) return unknownDue("money-date", sentence("money-date-unknown", {}));
  const nominee = kind ?? (award.nominees.length === 1 ? award.nominees[0] : undefined);
  if (nominee === undefined) {
    return unknownDue("money-collective-double", sentence("money-kind-unknown", { award: award.nameVi }));
  }
  const changes = [...boundaries, ...Object.keys(settings.baseSalaries ?? {})].sort();
  const dues = windowsOf(date, changes, date).map(({ from }) => dueOn(award, nominee, from, settings));
  return agreed(dues);
}

const ratingCodes: ReadonlySet<string> = new Set(["HTXSNV", "HTTNV", "HTNV", "KHTNV"]);

function dueOn(award: JudgedAward, kind: NomineeKind, day: LegalDate, settings: Settings): Due {
  const salary = baseSalaryOn(day, settings.baseSalaries);
  const rounding = inForceOn("money-round-up", day);
  const coefficient = coefficientOn(award.id, kind, day);
  if (salary === undefined) return unknownDue("money-date", sentence("money-no-salary", { day }));
  if (coefficient === undefined || rounding === undefined) {
    const text = sentence("money-no-coefficient", { award: award.nameVi });
    return { ...unknownDue("coef-article-no-98", text), baseSalaryVnd: salary.valueVnd };
  }
  const doubling = coefficient.timesTenths === 20 ? inForceOn("money-collective", day) : undefined;
  return {
    coefficient: coefficient.text,
    baseSalaryVnd: salary.valueVnd,
    dueVnd: amountVnd(coefficient, salary.valueVnd, rounding.value.toVnd, settings),
    rule: [coefficient.id, salary.id, rounding.id, ...(doubling === undefined ? [] : [doubling.id])],
    warnings: [...doubtOf(coefficient, award), ...(doubling?.isDoubtful === true ? [doubling.warning] : [])],
  };
}

function doubtOf(coefficient: Coefficient, award: JudgedAward): LawWarning[] {
  if (!coefficient.isDoubtful) return [];
  return [{ rule: coefficient.id, text: sentence("money-coefficient-doubtful", { award: award.nameVi }) }];
}

/** A month or year in which the amount changes leaves it unknown. */
function agreed(dues: readonly Due[]): Due {
  const [first] = dues;
  if (first !== undefined && dues.every(({ dueVnd }) => dueVnd === first.dueVnd)) return first;
  return unknownDue("money-date", sentence("money-date-unknown", {}));
}

function unknownDue(rule: string, text: string): Due {
  return { coefficient: null, baseSalaryVnd: null, dueVnd: null, rule: [rule], warnings: [{ rule, text }] };
}
