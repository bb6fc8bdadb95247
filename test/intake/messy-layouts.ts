/** How eight schools lay out their lists, each with heads, words and marks of its own. */

export type Title = "LDTT" | "CSTDCS" | "GK";

export interface Person {
  name: string;
  birth: string;
  title: Title;
  titleText: string;
  rating: string;
  initiative: string;
  money: string;
  readonly errors: string[];
}

type Cells = readonly (string | number | null)[];

export interface Layout {
  readonly school: string;
  readonly heads: readonly Cells[];
  /** The words for each title, rating and sum. */
  readonly words: Readonly<Record<Title, readonly string[]>>;
  readonly ratings: readonly [readonly string[], readonly string[], string];
  readonly cellsOf: (person: Person, number: number) => Cells;
  /** A school that ticks titles cannot name an unknown one. */
  readonly ticks: boolean;
}

const plainWords = {
  LDTT: ["Lao động tiên tiến", "LĐTT", "LĐ tiên tiến"],
  CSTDCS: ["Chiến sĩ thi đua cơ sở", "CSTĐCS", "Chiến sỹ thi đua cấp cơ sở"],
  GK: ["Giấy khen của Chủ tịch UBND xã", "GK UBND xã"],
};
const plainRatings = [
  ["Hoàn thành xuất sắc nhiệm vụ"],
  ["Hoàn thành tốt nhiệm vụ"],
  "Hoàn thành nhiệm vụ",
] as const;
const shortRatings = [["HTXSNV", "HTXS"], ["HTTNV", "HTT"], "HTNV"] as const;

const oneColumn = (heads: readonly Cells[], cellsOf: Layout["cellsOf"]): Omit<Layout, "school"> => ({
  heads,
  words: plainWords,
  ratings: shortRatings,
  cellsOf,
  ticks: false,
});

const tick = (person: Person, title: Title, mark: string): string | null =>
  person.title === title ? mark : null;

function splitName(name: string): readonly [string, string] {
  const at = name.lastIndexOf(" ");
  return [name.slice(0, at), name.slice(at + 1)];
}

export const layouts: readonly Layout[] = [
  {
    school: "TRƯỜNG MẦM NON HOA SEN",
    ...oneColumn(
      [
        [
          "STT",
          "Họ và tên",
          "Năm sinh",
          "Chức vụ",
          "Danh hiệu/Hình thức khen thưởng",
          "Xếp loại viên chức",
          "Sáng kiến",
          "Mức thưởng",
        ],
      ],
      (p, n) => [n, p.name, p.birth, "GV", p.titleText, p.rating, p.initiative, p.money],
    ),
  },
  {
    school: "TRƯỜNG MN SAO MAI",
    ...oneColumn(
      [
        ["TT", "Họ và tên", null, "Ngày sinh", "Danh hiệu", "Kết quả xếp loại", "SKKN", "Số tiền"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
      ],
      (p, n) => [n, ...splitName(p.name), p.birth, p.titleText, p.rating, p.initiative, p.money],
    ),
    ratings: plainRatings,
  },
  {
    school: "TRƯỜNG TIỂU HỌC NGUYỄN DU",
    ...oneColumn(
      [
        [
          "Tiền thưởng (đ)",
          "Sáng kiến",
          "Mức độ HTNV",
          "Danh hiệu đề nghị",
          "Ngày, tháng, năm sinh",
          "Họ tên",
          "Stt",
        ],
      ],
      (p, n) => [p.money, p.initiative, p.rating, p.titleText, p.birth, p.name.toUpperCase(), n],
    ),
  },
  {
    school: "TRƯỜNG TH LÊ LỢI",
    ...oneColumn(
      [
        [
          "STT",
          "Họ và tên",
          "Ngày sinh",
          "Danh hiệu, hình thức",
          null,
          null,
          "Xếp loại",
          "Sáng kiến",
          "Tiền thưởng",
        ],
        [null, null, null, "LĐTT", "CSTĐCS", "Giấy khen UBND xã", null, null, null],
      ],
      (p, n) => [
        n,
        p.name,
        p.birth,
        tick(p, "LDTT", "x"),
        tick(p, "CSTDCS", "x"),
        tick(p, "GK", "x"),
        p.rating,
        p.initiative,
        p.money,
      ],
    ),
    ticks: true,
  },
  {
    school: "TRƯỜNG THCS TRẦN PHÚ",
    ...oneColumn(
      [
        [
          "STT",
          "Ông (bà)",
          "Ngày sinh",
          "Chức danh",
          "Tổ",
          "Danh hiệu TĐ",
          "Mức xếp loại",
          "Tên sáng kiến",
          "Tiền thưởng (đồng)",
          "Ghi chú",
        ],
      ],
      (p, n) => [
        n,
        p.name,
        p.birth,
        "Giáo viên",
        "Tổ Toán",
        p.titleText,
        p.rating,
        p.initiative,
        p.money,
        null,
      ],
    ),
    ratings: plainRatings,
  },
  {
    school: "TRƯỜNG THCS LÝ TỰ TRỌNG",
    ...oneColumn(
      [["TT", "Họ và tên", "Ngày sinh", "Đăng ký danh hiệu", "XLVC", "SKKN", "Tiền thưởng"]],
      (p, n) => [
        String(n),
        ` ${p.name} `,
        p.birth.replace(/\//gu, "."),
        p.titleText,
        p.rating,
        p.initiative,
        p.money,
      ],
    ),
  },
  {
    school: "TRƯỜNG TH&THCS TÂN LẬP",
    ...oneColumn(
      [["STT", "Họ và tên", "Ngày sinh", "LĐTT", "CSTĐCS", "GK UBND xã", "Xếp loại", "Sáng kiến", "Số tiền"]],
      (p, n) => [
        n,
        p.name,
        p.birth,
        tick(p, "LDTT", "✓"),
        tick(p, "CSTDCS", "X"),
        tick(p, "GK", "v"),
        p.rating,
        p.initiative,
        p.money,
      ],
    ),
    ticks: true,
  },
  {
    school: "TRƯỜNG MẪU GIÁO BÌNH MINH",
    ...oneColumn(
      [["Số TT", "HỌ VÀ TÊN", "NGÀY SINH", "CHỨC VỤ", "DANH HIỆU", "XẾP LOẠI", "SÁNG KIẾN", "SỐ TIỀN (Đ)"]],
      (p, n) => [
        n,
        p.name.normalize("NFD"),
        p.birth,
        "Giáo viên",
        p.titleText.normalize("NFD"),
        p.rating,
        p.initiative,
        p.money,
      ],
    ),
  },
];
