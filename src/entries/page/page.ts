/** The page without Excel. */
import { mountApp } from "../../ui/mount";
import { webServices } from "./web-services";

const root = document.getElementById("app");
if (root !== null) mountApp(root, webServices);
