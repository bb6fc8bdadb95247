import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const systemDark = "(prefers-color-scheme: dark)";

/** Follows Office's theme where it tells, else the system's; asked again whenever the pane gets the focus. */
export function useTheme(isOfficeDark: () => boolean | null): Theme {
  const [isDark, setIsDark] = useState(() => askDark(isOfficeDark));
  useEffect(() => {
    const ask = (): void => {
      setIsDark(askDark(isOfficeDark));
    };
    ask();
    const media = matchMedia(systemDark);
    media.addEventListener("change", ask);
    window.addEventListener("focus", ask);
    return () => {
      media.removeEventListener("change", ask);
      window.removeEventListener("focus", ask);
    };
  }, [isOfficeDark]);
  useEffect(() => {
    // For what the browser draws itself: scroll bars, the calendar of a date.
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}

function askDark(isOfficeDark: () => boolean | null): boolean {
  return isOfficeDark() ?? matchMedia(systemDark).matches;
}
