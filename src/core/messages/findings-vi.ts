import { limbLabel, statementOf } from "../law";
import { limbsVi } from "./limbs-vi";
import type { RuleSentences } from "./sentence";
import { wordsVi as say } from "./words-vi";

/** Vietnamese sentences of the rules' findings: they accuse nobody, say what the cell holds and what to do. */
export const findingsVi: RuleSentences = {
  "required-missing": {
    title: "Còn thiếu thông tin bắt buộc",
    text: ({ field, rowCount }) =>
      rowCount > 1
        ? `Danh sách có ${say.count(rowCount)} dòng để trống ô ${say.field(field)}.`
        : `Ô ${say.field(field)} của dòng này còn trống.`,
    fix: ({ field, rowCount }) =>
      rowCount > 1
        ? `Dòng nào không được đề nghị thì để nguyên; dòng nào có đề nghị thì nhà trường bổ sung ${say.field(field)}.`
        : `Đề nghị nhà trường bổ sung ${say.field(field)}.`,
  },
  "date-impossible": {
    title: "Ngày tháng không có thật",
    text: ({ field, raw, reason, age }) => {
      const cell = `Ô ${say.field(field)} ghi “${raw}”`;
      if (reason === "in-future") return `${cell}: ngày này sau khi năm học kết thúc.`;
      if (reason === "too-young") return `${cell}: tính đến hết năm học mới ${say.count(age ?? 0)} tuổi.`;
      if (reason === "too-old") return `${cell}: tính đến hết năm học đã ${say.count(age ?? 0)} tuổi.`;
      return `${cell}: lịch không có ngày này.`;
    },
    fix: ({ field, reason }) =>
      reason === "too-young" || reason === "too-old"
        ? `Đề nghị đối chiếu ${say.field(field)} với hồ sơ; nếu đúng thì chỉ cần giải thích.`
        : `Đề nghị đối chiếu hồ sơ và ghi lại ${say.field(field)} theo dạng ngày/tháng/năm.`,
  },
  "value-unknown": {
    title: "Nội dung ô chưa hiểu được",
    text: ({ field, raw, meant }) =>
      meant === null
        ? `Ô ${say.field(field)} ghi “${raw}”, phần mềm chưa hiểu được và không đoán.`
        : `Ô ${say.field(field)} ghi “${raw}”, có thể là gõ nhầm của “${meant}”; phần mềm không tự sửa.`,
    fix: ({ field }) => `Đề nghị ghi lại ${say.field(field)} theo tên gọi hoặc cách viết tắt thường dùng.`,
  },
  "duplicate-entry": {
    title: "Một người hoặc một tập thể có hai dòng",
    text: ({ name, award, year, by }) => {
      const what = `${say.award(award)}${year === null ? "" : `, năm học ${year}`}`;
      if (by === "staff-code") return `Dòng này trùng mã cán bộ, ${what}, với một dòng tên khác ở trên.`;
      if (by === "achievement")
        return `“${name}” có hai hình thức khen thưởng với cùng một nội dung thành tích; dòng này là ${what}.`;
      if (by === "collective") return `Tập thể “${name}” đã có một dòng khác, ${what}.`;
      const same = by === "name" ? "cùng họ tên (chưa đủ ngày sinh để so)" : "cùng họ tên, cùng ngày sinh";
      return `“${name}” đã có một dòng khác ${same}, ${what}.`;
    },
    fix: ({ by }) => {
      if (by === "achievement")
        return "Một thành tích chỉ khen một hình thức: đề nghị giữ một hình thức, hoặc ghi rõ từng thành tích nếu là hai việc khác nhau.";
      if (by === "staff-code")
        return "Đề nghị kiểm tra lại mã cán bộ của hai dòng; nếu một dòng bị chép thừa thì giữ lại một dòng.";
      if (by === "collective")
        return "Đề nghị giữ lại một dòng; nếu là hai tập thể khác nhau thì ghi rõ tên.";
      return "Đề nghị giữ lại một dòng; nếu là hai người khác nhau thì ghi đủ ngày sinh của từng người.";
    },
  },
  "same-person-elsewhere": {
    title: "Người này còn có tên ở trường khác",
    text: ({ name, birthDate, award, otherSchool }) =>
      `“${name}”, sinh ${say.date(birthDate)}, cũng được ${otherSchool} đề nghị ${say.award(award)} trong cùng năm.`,
    fix: () => "Đề nghị hai trường thống nhất trường nào trình; nếu là hai người trùng tên thì ghi rõ.",
  },
  "contradicts-other-year": {
    title: "Ngày sinh khác với danh sách năm khác",
    text: ({ name, birthDate, otherBirthDate, otherYear }) =>
      `“${name}” ở danh sách này sinh ${say.date(birthDate)}, ở danh sách ${otherYear ?? "khác"} sinh ${say.date(otherBirthDate)}.`,
    fix: () => "Đề nghị đối chiếu hồ sơ và thống nhất ngày sinh; nếu là hai người trùng tên thì ghi rõ.",
  },
  "name-spelt-two-ways": {
    title: "Tên ghi khác với danh sách khác",
    text: ({ name, birthDate, otherName, otherYear }) =>
      `“${name}”, sinh ${say.date(birthDate)}, ở danh sách ${otherYear ?? "khác"} của trường ghi là “${otherName}”.`,
    fix: () => "Đề nghị đối chiếu hồ sơ và thống nhất cách ghi tên; nếu là hai người thì ghi rõ.",
  },
  "lists-repeat": {
    title: "Hai danh sách ghi cùng những người, tập thể",
    text: ({ rowCount, otherSheet, otherFile }) =>
      `${say.count(rowCount)} dòng của danh sách này đã có ở trang “${otherSheet}”${otherFile === null ? "" : ` của tệp “${otherFile}”`}, cùng danh hiệu, hình thức, cùng năm; mỗi danh hiệu chỉ tính một lần.`,
    fix: () =>
      "Nếu là biên bản, danh sách đăng ký hoặc bản gửi lại của cùng một đề nghị thì không cần sửa; nếu là những người khác thì ghi đủ ngày sinh của từng người.",
  },
  "registration-left-out": {
    title: "Danh sách đăng ký không tính vào đề nghị",
    text: ({ rowCount, otherSheet, otherFile }) =>
      `Đây là danh sách đăng ký (${say.count(rowCount)} dòng); đề nghị của năm ở trang “${otherSheet}” ${otherFile === null ? "cùng tệp" : `của tệp “${otherFile}”`}, nên các dòng đăng ký chỉ để xem, không xét và không cộng.`,
    fix: () =>
      "Không cần sửa. Nếu đây cũng là danh sách đề nghị thì đề nghị ghi chữ “đề nghị” ở tiêu đề của danh sách.",
  },
  "refused-in-note": {
    title: "Ghi chú trái với đề nghị",
    text: ({ awards, raw, place }) =>
      place === "award"
        ? `Ô này ghi “${raw}”: có tên ${say.awards(awards)}, nhưng có cả lời rút, không xét hoặc không đạt.`
        : `Dòng này đề nghị ${say.awards(awards)}, nhưng ghi chú ghi “${raw}”.`,
    fix: ({ place }) =>
      place === "award"
        ? "Đề nghị xoá trắng ô này; nếu vẫn đề nghị thì chỉ ghi tên danh hiệu, hình thức."
        : "Đề nghị bỏ danh hiệu, hình thức ở dòng này; nếu vẫn đề nghị thì xoá ghi chú.",
  },
  "title-form-mixed-up": {
    title: "Nội dung thuộc cột khác",
    text: ({ raw, found, rowCount }) => {
      if (found === "rating")
        return `Ô ghi “${raw}”: đây là mức xếp loại, không phải danh hiệu hay hình thức khen thưởng.`;
      if (found === "contest") {
        const others = rowCount > 1 ? ` (${say.count(rowCount)} dòng như vậy)` : "";
        return `Cột danh hiệu, khen thưởng có ghi “${raw}”${others}: đây là kết quả công nhận ở hội thi, không thuộc các danh hiệu thi đua.`;
      }
      if (found === "form") return `Ô danh hiệu thi đua ghi “${raw}”: đây là hình thức khen thưởng.`;
      return `Ô hình thức khen thưởng ghi “${raw}”: đây là danh hiệu thi đua.`;
    },
    fix: ({ column, found }) =>
      found === "contest"
        ? "Nếu trường dùng một cột cho mọi kết quả thì giữ nguyên được; kết quả hội thi được đếm riêng, không tính là danh hiệu thi đua."
        : `Đề nghị chuyển nội dung này sang cột ${say.field(column)}.`,
  },
  "individual-collective-mixed-up": {
    title: "Danh hiệu không dành cho đối tượng này",
    text: ({ award, nominee }) =>
      `“${say.award(award)}” không dành cho ${say.nominee(nominee)}, mà dòng này là ${say.nominee(nominee)}.`,
    fix: () => "Đề nghị ghi lại danh hiệu, hoặc chuyển dòng này sang đúng danh sách cá nhân hay tập thể.",
  },
  "ldxs-individual": {
    title: "Không có danh hiệu “Lao động xuất sắc” cho cá nhân",
    text: ({ raw }) =>
      `Ô ghi “${raw}”. Luật không có danh hiệu này cho cá nhân (chỉ có Tập thể lao động xuất sắc).`,
    fix: () =>
      "Đề nghị ghi rõ ý định: xếp loại Hoàn thành xuất sắc nhiệm vụ, hay danh hiệu Chiến sĩ thi đua cơ sở.",
  },
  "totals-line-differs": {
    title: "Số ở dòng cộng khác với danh sách",
    text: ({ label, claimed, actual }) =>
      `Dòng “${label}” ghi ${say.count(claimed)}, còn đếm trong danh sách được ${say.count(actual)}.`,
    fix: () => "Đề nghị kiểm tra có dòng nào thiếu, thừa, rồi sửa lại dòng cộng.",
  },
  "collective-share-differs": {
    title: "Số liệu của tập thể khác với danh sách cá nhân",
    text: ({ name, field, claimed, counted }) =>
      `“${name}” ghi ${say.field(field)} là ${say.count(claimed)}, còn đếm theo danh sách của trường được ${say.count(counted)}.`,
    fix: () => "Đề nghị đối chiếu với danh sách cá nhân cùng năm học và sửa chỗ chưa khớp.",
  },
  "period-outside": {
    title: "Ngoài giai đoạn đang tổng hợp",
    text: ({ year, from, to, rowCount }) =>
      `${say.count(rowCount)} dòng thuộc năm học ${year}, ngoài giai đoạn ${from}–${to}.`,
    fix: () => "Không cần sửa: các dòng này vẫn được kiểm tra nhưng không cộng vào giai đoạn.",
  },
  "criterion-not-met": {
    title: "Chưa đạt tiêu chuẩn",
    text: ({ award, limbs, facts, decided }) => {
      const lead =
        decided === "decided" ? `Đã có quyết định tặng ${say.award(award)}` : `Đề nghị ${say.award(award)}`;
      return `${lead}, nhưng theo số liệu trong bảng chưa đạt: ${limbsVi(limbs, facts)}.`;
    },
    fix: ({ rules, decided }) => {
      const needed = [...new Set(rules)].flatMap((rule) => statementOf(rule) ?? []);
      const ask =
        decided === "decided"
          ? "Đề nghị đối chiếu lại số liệu của dòng này với hồ sơ đã trình."
          : "Đề nghị kiểm tra lại số liệu; nếu đúng như bảng thì đề nghị danh hiệu khác hoặc đưa khỏi danh sách.";
      return needed.length === 0 ? ask : `Yêu cầu: ${needed.join(" ")} ${ask}`;
    },
  },
  "evidence-missing": {
    title: "Chưa thấy minh chứng",
    text: ({ award, fact }) =>
      `Để xét ${say.award(award)} cần biết ${say.fact(fact)}, mà dòng này chưa ghi hoặc ghi chưa đủ rõ.`,
    fix: ({ fact }) =>
      `Đề nghị bổ sung ${say.fact(fact)} (ghi “Có” hoặc số quyết định; không có thì ghi “Không”).`,
  },
  "fact-missing": {
    title: "Chưa đủ thông tin để xét",
    text: ({ fact, awards, rowCount }) =>
      `Để xét ${say.awards(awards)} cần biết ${say.fact(fact)}; còn ${say.count(rowCount)} dòng của danh sách chưa ghi hoặc ghi chưa đủ rõ.`,
    fix: ({ fact }) => `Đề nghị ghi rõ ${say.fact(fact)} cho các dòng này.`,
  },
  "on-hold": {
    title: "Tạm dừng xét",
    text: ({ award, name }) =>
      `Dòng của “${name}” ghi là đang trong thời gian xem xét hoặc thanh tra, nên tạm dừng xét ${say.award(award)}; đây không phải là loại khỏi danh sách.`,
    fix: () => "Xét lại khi đã có kết luận của cơ quan có thẩm quyền; nếu ghi nhầm thì sửa lại ô này.",
  },
  "criterion-not-in-force": {
    title: "Cần đối chiếu văn bản có hiệu lực vào ngày này",
    text: ({ reason, subject, on, rowCount }) => {
      if (reason === "dissolved")
        return `“${subject}” là đơn vị cấp huyện, đã kết thúc hoạt động từ 01/07/2025, còn dòng này xét theo ngày ${say.date(on)}.`;
      const rows = `${say.count(rowCount)} dòng xét theo ngày ${say.date(on)}`;
      if (reason === "sunset")
        return `${rows}: từ 01/03/2027 Nghị định số 152/2025/NĐ-CP hết hiệu lực nếu không được kéo dài; phần mềm chưa có văn bản thay thế.`;
      if (reason === "amended")
        return `${rows}: từ 01/10/2026 Luật số 06/2026/QH16 có hiệu lực; phần mềm chưa có nội dung các điều sửa đổi nên vẫn xét theo văn bản cũ.`;
      if (reason === "limit-unread")
        return `${rows}: phần mềm chưa đọc được quy định đang áp dụng về “${limbLabel(subject)}”, nên chưa kết luận đạt hay chưa đạt.`;
      return `${say.award(subject)}: phần mềm chưa có tiêu chuẩn có hiệu lực vào ${say.date(on)} để xét ${say.count(rowCount)} dòng.`;
    },
    fix: ({ reason }) => {
      if (reason === "dissolved") return "Đề nghị xác nhận tên đơn vị, hoặc ghi tên đơn vị kế thừa.";
      if (reason === "no-criterion")
        return "Đề nghị kiểm tra ngày quyết định và tên danh hiệu; nếu đúng thì xét theo văn bản riêng.";
      if (reason === "limit-unread")
        return "Đề nghị đối chiếu các dòng này với quy định đang áp dụng; nếu xã có mức quy định riêng thì ghi vào trang Tiêu chí.";
      return "Đề nghị đối chiếu kết quả với văn bản mới, hoặc hỏi cơ quan phụ trách thi đua, khen thưởng.";
    },
  },
  "authority-wrong": {
    title: "Cấp ký quyết định cần xem lại",
    text: ({ award, level, on, rowCount }) =>
      `${say.award(award)} (${say.count(rowCount)} dòng) ghi do ${say.level(level)} quyết định ngày ${say.date(on)}; theo quy định vào ngày đó, việc này thuộc thẩm quyền của cấp khác.`,
    fix: () => "Đề nghị đối chiếu quyết định gốc: cấp ký, ngày ký và tên danh hiệu.",
  },
  "instrument-expired": {
    title: "Căn cứ đã hết hiệu lực",
    text: ({ cited, until, on }) =>
      `Căn cứ “${cited}” hết hiệu lực từ ${say.date(until)}, còn danh sách này xét theo ngày ${say.date(on)}.`,
    fix: () => "Đề nghị ghi lại căn cứ đang có hiệu lực, hoặc xác nhận ngày quyết định.",
  },
  "quota-exceeded": {
    title: "Nhiều hơn tỷ lệ cho phép",
    text: ({ quota, proposed, base, allowed, school }) => {
      const where = school ?? "Danh sách";
      const most = allowed === null ? "" : `, tối đa ${say.count(allowed)}`;
      return `${where} có ${say.count(proposed)} ${quotaNames[quota] ?? quota} trên ${say.count(base)} người làm căn cứ tính${most}.`;
    },
    fix: () =>
      "Đề nghị rà soát lại số đề nghị; nếu địa phương có tỷ lệ riêng thì ghi tỷ lệ đó ở trang Tiêu chí.",
  },
  "gvdg-expired": {
    title: "Hết thời gian bảo lưu kết quả hội thi",
    text: ({ award, recognised, used, lastYear }) =>
      `${say.award(award)} công nhận năm học ${recognised} được bảo lưu đến năm học ${lastYear}, còn dòng này dùng cho năm học ${used}.`,
    fix: () => "Đề nghị bổ sung lần công nhận mới hơn, hoặc bỏ dòng này khỏi danh sách của năm học.",
  },
  "gvdg-district-ended": {
    title: "Không còn hội thi cấp huyện",
    text: ({ award, on }) =>
      `${say.award(award)} ghi ngày ${say.date(on)}; từ 01/07/2025 không còn cấp huyện.`,
    fix: () =>
      "Đề nghị kiểm tra: nếu do xã tổ chức thì ghi cấp xã; nếu công nhận từ trước thì ghi đúng ngày.",
  },
  "amount-differs": {
    title: "Tiền thưởng khác mức tính theo quy định",
    text: ({ awards, recorded, due, on, reason }) => {
      const lead = `${say.awards(awards)}: bảng ghi ${say.vnd(recorded)}`;
      if (reason === "highest")
        return `${lead}; cùng thời gian người này đã được thưởng theo danh hiệu cao hơn, nên phần này là ${say.vnd(due)}.`;
      if (reason === "order")
        return `${lead}, tính theo cách đang chọn là ${say.vnd(due)}. Hai số chỉ khác nhau ở chỗ làm tròn trước hay nhân đôi trước, điều mà văn bản không ghi rõ.`;
      const doubt = reason === "unsure" ? " (mức này cần đối chiếu lại văn bản)" : "";
      return `${lead}, tính theo mức lương cơ sở ngày ${say.date(on)} là ${say.vnd(due)}${doubt}.`;
    },
    fix: ({ reason }) =>
      reason === "order"
        ? "Nếu địa phương tính theo cách kia thì chọn lại “Cách nhân đôi tiền thưởng tập thể” ở trang Tiêu chí; số ghi trong bảng được giữ nguyên."
        : "Đề nghị kiểm tra ngày quyết định, danh hiệu và số tiền; số ghi trong bảng được giữ nguyên.",
  },
};

const quotaNames: Readonly<Record<string, string>> = {
  CSTDCS: "đề nghị Chiến sĩ thi đua cơ sở",
  HTXSNV: "người xếp loại Hoàn thành xuất sắc nhiệm vụ",
  "unit-HTXSNV": "tập thể xếp loại Hoàn thành xuất sắc nhiệm vụ",
};
