import type { FieldName, Level, NomineeKind } from "../domain";
import { awardRecord, factLabel } from "../law";
import { formatCount, formatVnd } from "../text";
import { joinWords, writeDate } from "./words";
import type { Words } from "./words";

/** Field names in the middle of a sentence. */
const fields: Readonly<Record<FieldName | "schoolYear", string>> = {
  schoolYear: "năm học",
  stt: "số thứ tự",
  fullName: "họ và tên",
  familyName: "họ và tên đệm",
  givenName: "tên",
  collectiveName: "tên tập thể",
  gender: "giới tính",
  birthDate: "ngày sinh",
  ethnicity: "dân tộc",
  religion: "tôn giáo",
  partyMember: "đảng viên",
  qualification: "trình độ",
  position: "chức vụ",
  unit: "đơn vị",
  department: "tổ, khối",
  class: "lớp",
  subject: "môn",
  staffCode: "mã cán bộ",
  candidateNo: "số báo danh",
  rating: "xếp loại (mức độ hoàn thành nhiệm vụ)",
  titles: "danh hiệu thi đua",
  awards: "hình thức khen thưởng",
  level: "cấp",
  initiativeName: "sáng kiến",
  initiativeRating: "xếp loại sáng kiến",
  initiativeLevel: "cấp công nhận sáng kiến",
  initiativeDecision: "quyết định công nhận sáng kiến",
  decision: "số, ngày quyết định",
  money: "tiền thưởng",
  achievements: "thành tích",
  votePercent: "tỷ lệ phiếu",
  votes: "số phiếu",
  previousAwards: "danh hiệu đã đạt",
  discipline: "kỷ luật",
  result: "kết quả hội thi",
  score: "điểm",
  scoreTheory: "điểm lý thuyết",
  scorePractice: "điểm thực hành",
  headcount: "tổng số người",
  countLDTT: "số cá nhân đạt Lao động tiên tiến",
  countCSTDCS: "số cá nhân đạt Chiến sĩ thi đua cơ sở",
  countHTNV: "số cá nhân hoàn thành nhiệm vụ",
  unitRating: "xếp loại tập thể",
  category: "loại khen thưởng",
  recruitedOn: "ngày tuyển dụng",
  registered: "đăng ký thi đua",
  address: "địa chỉ",
  phone: "điện thoại",
  note: "ghi chú",
};

const levels: Readonly<Record<Level, string>> = {
  truong: "cấp trường",
  xa: "cấp xã",
  huyen: "cấp huyện",
  so: "sở",
  tinh: "cấp tỉnh",
  bo: "cấp bộ",
  "trung-uong": "trung ương",
};

const nominees: Readonly<Record<NomineeKind, string>> = {
  individual: "cá nhân",
  collective: "tập thể",
  household: "hộ gia đình",
};

/** Vietnamese words for sentences. */
export const wordsVi: Words = {
  award: (id) => (id === null ? "cùng danh sách" : (awardRecord(id)?.nameVi ?? id)),
  awards: (ids) => joinWords(ids.map(wordsVi.award), "và"),
  date: (date) => (date === null ? "chưa rõ ngày" : writeDate(date)),
  vnd: (amount) => `${formatVnd(amount)} đồng`,
  count: formatCount,
  field: (name) => fields[name],
  level: (level) => levels[level],
  nominee: (kind) => nominees[kind],
  fact: (name) => factLabel(name),
};
