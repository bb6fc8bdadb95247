import type { AwardId, Rating } from "../domain/award";
import awardSynonymData from "./data/award-synonyms.json";
import ratingSynonymData from "./data/rating-synonyms.json";
import { awardSynonymsShape, ratingSynonymsShape } from "./shapes";

/** One way of writing an award; the reader folds it as it folds cells. */
export interface AwardSynonym {
  readonly text: string;
  readonly award: AwardId;
}

/** A text that may mean several awards: the issuing body or the kind of list decides, else people are asked. */
export interface AmbiguousAwardText {
  readonly text: string;
  readonly awards: readonly AwardId[];
  readonly whyVi: string;
}

export interface RatingSynonym {
  readonly text: string;
  readonly rating: Rating;
}

const parsed = awardSynonymsShape.parse(awardSynonymData);

/** Vietnamese spellings of each award; no text stands for two awards. */
export const awardSynonyms: readonly AwardSynonym[] = Object.entries(parsed.synonyms).flatMap(
  ([award, texts]) => texts.map((text) => ({ text, award })),
);

export const ambiguousAwardTexts: readonly AmbiguousAwardText[] = parsed.ambiguous.flatMap(
  ({ texts, codes, whyVi }) => texts.map((text) => ({ text, awards: codes, whyVi })),
);

const ratings = ratingSynonymsShape.parse(ratingSynonymData);

export const ratingSynonyms: readonly RatingSynonym[] = (Object.keys(ratings) as Rating[]).flatMap((rating) =>
  ratings[rating].map((text) => ({ text, rating })),
);
