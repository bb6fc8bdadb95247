import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";

/** Lets the clerk choose files; they are read at once, on this machine. */
export function FileButton(): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const texts = useTexts();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <>
      <input
        ref={input}
        id="files"
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.ods"
        onChange={({ target }) => {
          work.addFiles([...(target.files ?? [])]);
          // So that the same file can be chosen again after it was corrected.
          target.value = "";
        }}
      />
      <Button
        disabledFocusable={busy !== null}
        onClick={() => {
          input.current?.click();
        }}
      >
        {texts.choose}
      </Button>
    </>
  );
}
