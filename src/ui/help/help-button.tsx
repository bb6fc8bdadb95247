import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { useTexts } from "../texts";

const HelpDialog = lazy(async () => ({ default: (await import("./help-dialog")).HelpDialog }));

/** Opens the help, which is fetched only then. */
export function HelpButton(): React.JSX.Element {
  const texts = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {texts.help}
      </Button>
      <Suspense>
        {isOpen && (
          <HelpDialog
            onClose={() => {
              setIsOpen(false);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
