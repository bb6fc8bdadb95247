/** Forms that schools use, each in the smallest table that shows it, and how a careful clerk reads it. All people are invented. */
import { linesOf, listsOf, schoolForms, sheetOfForm } from "./form-lines";

it.each(schoolForms)("reads $form", (form) => {
  expect(listsOf(sheetOfForm(form)).flatMap(linesOf)).toEqual(form.reads);
});
