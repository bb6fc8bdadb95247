/** The invented commune: 18 schools, their size and their professional teams. No such place exists. */
const typeNames = { MN: "Trường Mầm non", TH: "Trường Tiểu học", THCS: "Trường THCS" };
const typeTeams = {
  MN: ["Tổ Nhà trẻ", "Tổ Mẫu giáo 3-4 tuổi", "Tổ Mẫu giáo 5 tuổi", "Tổ Nuôi dưỡng"],
  TH: ["Tổ khối 1", "Tổ khối 2+3", "Tổ khối 4+5", "Tổ Văn phòng"],
  THCS: ["Tổ Khoa học tự nhiên", "Tổ Khoa học xã hội", "Tổ Ngoại ngữ - Nghệ thuật", "Tổ Văn phòng"],
};

const rows = [
  ["mn-hoa-sua", "MN", "Hoa Sữa", 45, "MNHS"],
  ["mn-hoa-mai", "MN", "Hoa Mai", 38, "MNHM"],
  ["mn-hoa-mi", "MN", "Họa Mi", 35, "MNHMi"],
  ["mn-sao-mai", "MN", "Sao Mai", 41, "MNSM"],
  ["mn-tan-lap", "MN", "Tân Lập", 46, "MNTL"],
  ["mn-thanh-an", "MN", "Thanh An", 36, "MNTA"],
  ["mn-phu-hoa", "MN", "Phú Hòa", 42, "MNPH"],
  ["th-tan-lap-a", "TH", "Tân Lập A", 48, "THTLA"],
  ["th-tan-lap-b", "TH", "Tân Lập B", 34, "THTLB"],
  ["th-thanh-an", "TH", "Thanh An", 44, "THTA"],
  ["th-phu-hoa", "TH", "Phú Hòa", 42, "THPH"],
  ["th-dong-xuan", "TH", "Đông Xuân", 38, "THDX"],
  ["th-kim-dong", "TH", "Kim Đồng", 53, "THKD"],
  ["thcs-tan-lap", "THCS", "Tân Lập", 57, "THCSTL"],
  ["thcs-thanh-an", "THCS", "Thanh An", 47, "THCSTA"],
  ["thcs-phu-hoa", "THCS", "Phú Hòa", 45, "THCSPH"],
  ["thcs-dong-xuan", "THCS", "Đông Xuân", 41, "THCSDX"],
  ["thcs-luong-the-vinh", "THCS", "Lương Thế Vinh", 48, "THCSLTV"],
];

export const schools = rows.map(([id, type, name, size, sign]) => ({
  id,
  type,
  name,
  size,
  sign,
  official: `${typeNames[type]} ${name}`,
  short: `${type} ${name}`,
  teams: typeTeams[type],
}));

export function schoolOf(id) {
  const school = schools.find((one) => one.id === id);
  if (!school) throw new Error(`No school ${id}`);
  return school;
}
