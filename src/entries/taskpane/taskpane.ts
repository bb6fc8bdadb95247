/** The task pane in Excel and Word. */
import { mountCheckView } from "../../ui/check-view";
import "../../ui/check-view.css";
import { webServices } from "../page/web-services";

void Office.onReady(() => {
  const root = document.querySelector("main");
  if (root !== null) mountCheckView(root, webServices);
});
