/** Words of the sentences about claims, in each language. */
import type { Level, NomineeKind, SchoolType } from "../domain/award";
import type { Occasion, Recipient, TotalCell } from "../domain/check-result";
import type { Claim, Measure } from "../claims/claim";
import type { Lang } from "./words";
import { wordsEn } from "./words-en";
import { wordsVi } from "./words-vi";
import type { Words } from "./words";

export interface ClaimWords {
  readonly say: Words;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly kinds: Readonly<Record<NomineeKind, string>>;
  readonly statuses: Readonly<Record<TotalCell["status"], string>>;
  readonly recipients: Readonly<Record<Recipient, string>>;
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly schoolTypes: Readonly<Record<SchoolType, string>>;
  readonly wholePeriod: string;
  readonly year: (year: string) => string;
  readonly average: string;
  readonly level: (level: Level) => string;
  readonly least: string;
  readonly reasons: Readonly<Record<Claim["code"], (facts: ReasonFacts) => string>>;
}

/** What a reason may mention; texts are ready to print. */
export interface ReasonFacts {
  /** "297 lượt tập thể, đã có quyết định, cả giai đoạn". */
  readonly figure: string;
  readonly held: string;
  readonly school: string;
  readonly awards: string;
  readonly level: string;
  readonly period: string;
  readonly dataPeriod: string;
  readonly years: string;
  readonly citation: string;
}

const vi: ClaimWords = {
  say: wordsVi,
  measures: {
    awards: "lượt",
    nominees: "số",
    moneyVnd: "tiền thưởng",
    "teacher-share": "tỷ lệ giáo viên",
    "manager-share": "tỷ lệ cán bộ quản lý",
    schools: "số trường",
  },
  kinds: { individual: "cá nhân", collective: "tập thể", household: "hộ gia đình" },
  statuses: { decided: "đã có quyết định", proposed: "đề nghị" },
  recipients: {
    teacher: "giáo viên",
    manager: "cán bộ quản lý",
    staff: "nhân viên",
    learner: "học sinh, trẻ em",
    household: "hộ gia đình",
    unit: "tập thể",
    unknown: "chưa rõ đối tượng",
  },
  occasions: {
    regular: "khen thường xuyên",
    thematic: "khen chuyên đề",
    sudden: "khen đột xuất",
    unknown: "chưa rõ loại",
  },
  schoolTypes: { MN: "khối mầm non", TH: "khối tiểu học", THCS: "khối THCS", other: "trường khác" },
  wholePeriod: "cả giai đoạn",
  year: (year) => `năm học ${year}`,
  average: "bình quân mỗi năm học",
  level: wordsVi.level,
  least: "ít nhất ",
  reasons: {
    agrees: ({ figure }) => `Khớp với dữ liệu: ${figure}.`,
    "agrees-rounded": ({ figure }) => `Khớp khi làm tròn; số trong dữ liệu: ${figure}.`,
    differs: ({ figure }) => `Dữ liệu cho số khác: ${figure}. Nên sửa theo số này hoặc ghi rõ nguồn khác.`,
    "open-word": ({ figure }) =>
      `Từ “khoảng” không cho biết giới hạn nên không thể kết luận; số trong dữ liệu: ${figure}.`,
    "readings-differ": ({ figure }) =>
      `Câu hiểu được nhiều cách (lượt hay số tập thể, số người; từng năm hay bình quân), có cách đúng, có cách không. Một cách tính: ${figure}. Nên ghi rõ cách tính.`,
    "true-otherwise": ({ figure }) =>
      `Tính cả giai đoạn, các quyết định đã có thì dữ liệu cho: ${figure}; câu chỉ đúng nếu nói về một năm hoặc cộng cả phần đề nghị. Nên ghi rõ.`,
    "not-bounded": ({ figure }) =>
      `Dữ liệu còn phần chưa đọc hết hoặc chưa rõ năm, trường, số tiền nên chưa thể kết luận; hiện có: ${figure}.`,
    "not-in-data": () => "Các danh sách đã đọc không có số liệu này nên chưa thể kết luận.",
    "not-understood": () =>
      "Chưa hiểu chắc con số này nói về điều gì nên chưa thể kết luận; nên xem lại bằng mắt.",
    "school-unknown": () => "Dữ liệu không có trường nào đúng tên như trong câu nên chưa thể kết luận.",
    "year-not-in-data": ({ years }) =>
      `Câu nói về năm học ngoài dữ liệu (dữ liệu có: ${years}) nên chưa thể kết luận.`,
    "period-agrees": ({ period }) => `Giai đoạn ${period} thống nhất với dữ liệu.`,
    "period-differs": ({ period, dataPeriod }) =>
      `Câu ghi giai đoạn ${period}, tiêu đề hoặc dữ liệu là ${dataPeriod}. Nên ghi thống nhất.`,
    "period-of-something-else": ({ period, dataPeriod }) =>
      `Giai đoạn ${period} có thể là của văn bản hay việc khác; dữ liệu là giai đoạn ${dataPeriod}. Nên xem lại bằng mắt.`,
    "title-held": ({ school, awards, held }) =>
      `${school} có ${awards} năm học ${held} trong danh sách. Nên xem các dòng ấy là của cả trường hay của tổ.`,
    "title-not-held": ({ school, awards, held }) =>
      held === ""
        ? `Danh sách đã có quyết định không có ${awards} của ${school}.`
        : `Danh sách chỉ có ${awards} của ${school} năm học ${held}.`,
    "title-too-few": ({ school, awards, held }) =>
      `Danh sách chỉ có ${awards} của ${school} năm học ${held}, chưa đủ số năm liền như câu nêu.`,
    "title-beyond-data": ({ school, held, years }) =>
      `${school} có danh hiệu năm học ${held}; dữ liệu chỉ gồm ${years} nên chưa biết các năm trước.`,
    "authority-fits": ({ level, awards }) => `${awards}: ${level} có thẩm quyền quyết định vào thời gian ấy.`,
    "authority-refused": ({ level, awards, citation }) =>
      `${awards}: ${level} không có thẩm quyền quyết định vào thời gian ấy${citation}. Nên xem lại cơ quan ký quyết định.`,
    "authority-day-missing": ({ level, awards }) =>
      `${awards}: ${level} có thẩm quyền hay không là tùy ngày quyết định; câu không ghi ngày. Cấp huyện kết thúc từ ngày 01/7/2025.`,
  },
};

const en: ClaimWords = {
  say: wordsEn,
  measures: {
    awards: "awards to",
    nominees: "number of",
    moneyVnd: "prize money",
    "teacher-share": "share of teachers",
    "manager-share": "share of managers",
    schools: "number of schools",
  },
  kinds: { individual: "individuals", collective: "collectives", household: "households" },
  statuses: { decided: "decided", proposed: "proposed" },
  recipients: {
    teacher: "teachers",
    manager: "managers",
    staff: "staff",
    learner: "pupils",
    household: "households",
    unit: "collectives",
    unknown: "role unknown",
  },
  occasions: { regular: "regular", thematic: "thematic", sudden: "sudden", unknown: "occasion unknown" },
  schoolTypes: {
    MN: "kindergartens",
    TH: "primary schools",
    THCS: "secondary schools",
    other: "other schools",
  },
  wholePeriod: "whole period",
  year: (year) => `school year ${year}`,
  average: "average of a school year",
  level: wordsEn.level,
  least: "at least ",
  reasons: {
    agrees: ({ figure }) => `Agrees with the data: ${figure}.`,
    "agrees-rounded": ({ figure }) => `Agrees when rounded; the data has ${figure}.`,
    differs: ({ figure }) => `The data has another figure: ${figure}. Use it, or name the other source.`,
    "open-word": ({ figure }) =>
      `"About" sets no limit, so nothing can be concluded; the data has ${figure}.`,
    "readings-differ": ({ figure }) =>
      `The sentence can be read in several ways, and only some are true. One of them: ${figure}. Say how it is counted.`,
    "true-otherwise": ({ figure }) =>
      `Over the whole period and what is decided the data has ${figure}; the sentence holds only for one year or with proposals counted in. Say which.`,
    "not-bounded": ({ figure }) =>
      `Something is unread, or its year, school or amount is not known, so nothing can be concluded; so far: ${figure}.`,
    "not-in-data": () => "The lists that were read do not hold this figure, so nothing can be concluded.",
    "not-understood": () =>
      "It is not certain what this number is about, so nothing can be concluded; look at it yourself.",
    "school-unknown": () => "The data has no school of exactly this name, so nothing can be concluded.",
    "year-not-in-data": ({ years }) => `The school year is not in the data (which has ${years}).`,
    "period-agrees": ({ period }) => `The period ${period} agrees with the data.`,
    "period-differs": ({ period, dataPeriod }) =>
      `The sentence says ${period}, the title or the data ${dataPeriod}. Make them agree.`,
    "period-of-something-else": ({ period, dataPeriod }) =>
      `The period ${period} may belong to another document or matter; the data is of ${dataPeriod}. Look at it yourself.`,
    "title-held": ({ school, awards, held }) =>
      `${school} has ${awards} in ${held}. See whether the rows are the whole school's or a department's.`,
    "title-not-held": ({ school, awards, held }) =>
      held === ""
        ? `No decided ${awards} of ${school} is in the lists.`
        : `The lists have ${awards} of ${school} only in ${held}.`,
    "title-too-few": ({ school, awards, held }) =>
      `The lists have ${awards} of ${school} only in ${held}: fewer years running than the sentence says.`,
    "title-beyond-data": ({ school, held, years }) =>
      `${school} holds the title in ${held}; the data has only ${years}, so earlier years are not known.`,
    "authority-fits": ({ level, awards }) => `${awards}: the ${level} could decide it then.`,
    "authority-refused": ({ level, awards, citation }) =>
      `${awards}: the ${level} had no power to decide it then${citation}. See who signed.`,
    "authority-day-missing": ({ level, awards }) =>
      `${awards}: whether the ${level} could decide it depends on the day, which is not said. Districts ended on 2025-07-01.`,
  },
};

export const claimWords: Readonly<Record<Lang, ClaimWords>> = { vi, en };
