/** Parts of invented names; frequent parts stand more than once. */
export const surnames = (
  "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Hoàng Vũ Vũ Đặng Bùi Đỗ Đỗ Ngô " +
  "Dương Đinh Đào Trịnh Lương Cao Phan Tạ Chu Quách Lưu Đoàn Lại Mạc Khúc Nghiêm Tống"
).split(" ");

export const middles = {
  nu: [
    ..."Thị|Thị|Thị|Thị|Thị Thu|Thị Ngọc|Thị Thanh|Thị Minh|Thị Hồng|Thị Kim|Thị Bích|Thị Phương".split("|"),
    ..."Thị Mai|Thị Lan|Thị Thùy|Thu|Ngọc|Thanh|Minh|Phương|Hồng|Bích|Thùy|Diệu".split("|"),
  ],
  nam: "Văn|Văn|Văn|Đức|Xuân|Quang|Minh|Hữu|Ngọc|Công|Đình|Thành|Trọng|Tiến|Duy|Bá".split("|"),
};

export const givens = {
  nu: (
    "Hương Hạnh Huyền Hằng Lan Liên Loan Mai Nga Ngân Nhung Oanh Phượng Quỳnh Thảo Thơm Thúy Thủy Trang Tuyết " +
    "Vân Xuân Yến Hoa Hòa Hiền Dung Duyên Chi Cúc Đào Giang Hà Huệ Khuyên Lụa Miền Mơ Nguyệt Nhàn Tâm Thắm " +
    "Thanh Thu Tươi Vui Bình Bích Châm Chuyên Diệp Gấm Hậu Hoan Hợi Lành Luyến Lương Mến Nhài Nhạn Phúc Sen " +
    "Sim Soan Thêu Thoa Tính Tuyên Uyên Vóc Xoan Xuyến"
  ).split(" "),
  nam: (
    "Anh Bình Cường Dũng Đạt Đông Hải Hùng Hưng Khoa Kiên Long Minh Nam Phong Quân Sơn Thắng Thành Tiến Toàn " +
    "Trung Tuấn Tùng Việt Vinh Quyết Lợi Mạnh Hiệp Huy Khánh Lâm Lực Nghĩa Phú Quyền Tân Thịnh Thuận"
  ).split(" "),
};
