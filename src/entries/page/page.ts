/** The page without Excel. */
import { mountCheckView } from "../../ui/check-view";
import "../../ui/check-view.css";
import { webServices } from "./web-services";

const root = document.querySelector("main");
if (root !== null) mountCheckView(root, webServices);
