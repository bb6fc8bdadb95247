/** Which awards the report treats apart; a province's own are added here as codes of the law's data. */
import type { AwardId, Level } from "../../domain/award";

/** Yearly titles of a whole school, from the lower to the higher. */
export const unitTitles: readonly AwardId[] = ["TTLDTT", "TTLDXS"];

/** Contest recognitions listed by name and school. */
export const provinceTeacherContests: readonly AwardId[] = ["GVDG_TINH"];

/** Awards decided at these levels are listed by name. */
export const highLevels: readonly Level[] = ["tinh", "bo", "trung-uong"];
