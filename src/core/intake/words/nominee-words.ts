/** Tells collectives' names from people's. */

// With accents: "Tô", "Trương", "Phòng" and "Ban" are also parts of people's names.
const collective =
  /^(?:tập thể|trường|tổ (?!quốc)|tổ:|khối|phòng (?:gd|giáo|văn|hành|tổ|kế)|ban (?:giám|lãnh|chấp|đại|quản)|chi bộ|chi đoàn|công đoàn|đoàn (?:trường|thanh niên|tn)|liên đội|đội |lớp|hội (?:cha|phụ|chữ|đồng|khuyến|ctđ|cựu|nông|người)|văn phòng|bộ phận|nhóm|nhà trường|chi hội|bếp ăn|bgh(?: |$)|cbgvnv|ubnd|mn |th |thcs |mầm non|tiểu học|cán bộ,? giáo viên|công ty |doanh nghiệp |hợp tác xã |ngân hàng |câu lạc bộ |trung tâm |chùa |giáo xứ |dòng họ )/iu;
const household = /^(?:hộ (?:gia đình|ông|bà)|gia đình)/iu;

export function looksCollective(name: string): boolean {
  return collective.test(name);
}

export function looksHousehold(name: string): boolean {
  return household.test(name);
}
