import { useEffect, useMemo, useState } from "react";
import { councilCases, createYearStrip, findIssued, reviewCases, rowPlaceOf } from "../../core";
import type { Checked, CouncilCase, StripYear, VerdictRow } from "../../core";
import { useWork } from "../work/use-work";

export interface Cases {
  readonly all: readonly CouncilCase[];
  readonly yearsOf: (one: CouncilCase) => readonly StripYear[];
}

/** The queue of a check; who stands in it is found once, what was decided anew with each decision. */
export function useCases(checked: Checked): Cases {
  const { verdicts, decisions, findings } = checked.result;
  // A decision changes neither the verdicts nor who is nominated.
  const found = useMemo(() => reviewCases(checked.result, checked.entries), [verdicts]);
  const issued = useMemo(() => findIssued(checked.entries), [verdicts]);
  const strip = useMemo(() => createYearStrip(checked.entries), [verdicts]);
  const all = useMemo(
    () => councilCases(found, { decisions, findings, verdicts }, issued),
    [found, issued, decisions, findings, verdicts],
  );
  return {
    all,
    yearsOf: ({ entries: [first] }) => (first === undefined ? [] : strip(first)),
  };
}

/** The whole verdict of a case, met conditions too; what is open alone until it comes. */
export function useWholeVerdict(
  checked: Checked,
  { key, entries: [entry], subject, verdict }: CouncilCase,
): { readonly verdict: VerdictRow | null; readonly isWhole: boolean } {
  const { council } = useWork().services;
  const { verdicts } = checked.result;
  const [whole, setWhole] = useState<{
    readonly of: unknown;
    readonly key: string;
    readonly row: VerdictRow;
  }>();
  useEffect(() => {
    if (entry === undefined) return undefined;
    let isWanted = true;
    void council.trace(checked, [rowPlaceOf(entry)]).then((rows) => {
      const found = rows.find(({ award }) => award === subject.award);
      if (isWanted && found !== undefined) setWhole({ of: verdicts, key, row: found });
    });
    return () => {
      isWanted = false;
    };
    // A decision changes no verdict.
  }, [council, verdicts, key]);
  const isWhole = whole?.of === verdicts && whole.key === key;
  return { verdict: isWhole ? whole.row : verdict, isWhole };
}
