/** Writes Vietnamese in TCVN3 (ABC): the letters that a .Vn font draws. */
import { styles } from "./styles.mjs";

const small =
  "ă¨ â© êª ô« ơ¬ ư\u00ad đ® àµ ả¶ ã· á¸ ạ¹ ằ» ẳ¼ ẵ½ ắ¾ ặÆ ầÇ ẩÈ ẫÉ ấÊ ậË èÌ ẻÎ ẽÏ éÐ ẹÑ ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ " +
  "òß ỏá õâ óã ọä ồå ổæ ỗç ốè ộé ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ";
const capital = "Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§";
const codes = new Map(`${small} ${capital}`.split(" ").map((pair) => [pair[0], pair[1]]));

/** Encodes a text; a letter that the encoding lacks is refused, never replaced. */
export function toTcvn3(text) {
  return [...text.normalize("NFC")]
    .map((letter) => {
      if (letter.codePointAt(0) < 128) return letter;
      const code = codes.get(letter);
      if (code === undefined) throw new Error(`TCVN3 has no ${letter} in ${text}`);
      return code;
    })
    .join("");
}

const hasUpperTones = (text) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Recodes a finished sketch: capitals go through the font whose name ends in H, the rest through .VnTime. */
export function recode(sketch) {
  for (const cell of sketch.cells.values()) {
    if (typeof cell.value !== "string") continue;
    const isUpper = hasUpperTones(cell.value) && /[^\p{ASCII}]/u.test(cell.value);
    cell.style = { ...cell.style, font: isUpper ? ".VnTimeH" : ".VnTime" };
    cell.value = toTcvn3(isUpper ? cell.value.toLowerCase() : cell.value);
  }
  for (const cell of sketch.cells.values()) if (cell.style === styles.plain) cell.style = { font: ".VnTime" };
  return sketch;
}
