import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Folders } from "../services";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";

/** Lets the clerk choose a folder; its workbooks are read, and what else lies there is named. */
export function FolderButton({ folders }: { readonly folders: Folders }): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const texts = useTexts();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (element !== null) element.webkitdirectory = true;
        }}
        id="folder"
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          const chosen = folders.ofChosen([...(target.files ?? [])]);
          target.value = "";
          void chosen.then(({ workbooks, leftOut }) => {
            work.addFiles(workbooks, leftOut);
          });
        }}
      />
      <Button
        disabledFocusable={busy !== null}
        onClick={() => {
          input.current?.click();
        }}
      >
        {texts.chooseFolder}
      </Button>
    </>
  );
}
