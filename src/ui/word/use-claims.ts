import { useState } from "react";
import { parseCheckResult } from "../../core";
import type { Checked, CheckResult, ClaimsReport } from "../../core";
import { parseJson } from "../work/parse-json";
import { pause } from "../work/pause";
import { useWorkState } from "../work/use-work";
import type { Status } from "../work/work-state";
import { refused, said, useWordJob } from "./use-word-job";
import { weighInSteps } from "./weigh-in-steps";
import { useWordTexts } from "./word-texts";

/** What a text was held against. */
export interface ClaimsData {
  /** The file that was chosen; null where it is the check of this session. */
  readonly file: string | null;
  readonly result: CheckResult;
}

export interface WeighedText {
  readonly report: ClaimsReport;
  readonly paragraphs: readonly string[];
}

export interface Claims {
  /** Null until something was checked or chosen. */
  readonly data: ClaimsData | null;
  readonly weighed: WeighedText | null;
  /** Takes the data of an earlier check instead of this session's. */
  readonly chooseResult: (file: File) => void;
  /** Weighs a text; gives the sentence that sums it up. */
  readonly weigh: (paragraphs: readonly string[]) => Promise<Status>;
}

/** Holds texts against this session's check, or against a ket-qua.json. */
export function useClaims(checked: Checked | null): Claims {
  const texts = useWordTexts();
  const { lang } = useWorkState();
  const { run } = useWordJob();
  const [chosen, setChosen] = useState<ClaimsData | null>(null);
  const [weighed, setWeighed] = useState<WeighedText | null>(null);
  const own = checked === null ? null : { file: null, result: checked.result };
  const data = chosen ?? own;
  return {
    data,
    weighed,
    chooseResult: (file) => {
      run(texts.readingResult, async () => {
        const result = await readResult(file);
        if (result === null) return refused(texts.noResult(file.name));
        setChosen({ file: file.name, result });
        setWeighed(null);
        return said("success", texts.resultChosen(file.name));
      });
    },
    weigh: async (paragraphs) => {
      if (data === null) return said("warning", texts.noData);
      const report = await weighInSteps({ paragraphs, result: data.result, lang }, pause);
      setWeighed({ report, paragraphs });
      const { counts } = report;
      if (report.claims.length === 0) return said("info", texts.noClaims);
      return said(
        counts.false > 0 ? "warning" : "success",
        texts.counts(counts.true, counts.false, counts.unclear),
      );
    },
  };
}

/** Gives null for whatever is no result of a check. */
async function readResult(file: File): Promise<CheckResult | null> {
  const parsed = parseCheckResult(parseJson(await file.text()));
  return parsed.ok ? parsed.value : null;
}
