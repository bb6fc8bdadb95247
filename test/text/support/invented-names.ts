import fc from "fast-check";

const FAMILY =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Lương".split(" ");
const MIDDLE =
  "Thị Văn Ngọc Thanh Minh Thu Hồng Đức Quốc Xuân Hữu Kim Bích Thuý Mỹ Như Phương Diệu Gia Khánh".split(" ");
const GIVEN =
  "An Anh Ánh Bình Châu Chi Cường Dung Dũng Duyên Đạt Đông Giang Hà Hải Hạnh Hằng Hiền Hiếu Hoa Hoà Hùng Huệ Hương Hường Khoa Lan Liên Linh Loan Lợi Ly Mạnh Nga Nghĩa Nhung Oanh Phúc Phượng Quý Quỳnh Sơn Tâm Thảo Thuỷ Thư Tiến Trang Tuấn Tuyết Uyên Vân Vinh Yến".split(
    " ",
  );

export const inventedName: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...FAMILY),
    fc.array(fc.constantFrom(...MIDDLE), { minLength: 1, maxLength: 2 }),
    fc.constantFrom(...GIVEN),
  )
  .map(([family, middle, given]) => [family, ...middle, given].join(" "));

/** As many columns of eight names as asked, the same ones in every run. */
export function inventedColumns(count: number): readonly (readonly string[])[] {
  return fc.sample(fc.array(inventedName, { minLength: 8, maxLength: 8 }), {
    numRuns: count,
    seed: 20252026,
  });
}
