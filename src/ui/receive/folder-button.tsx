import { ChooseFiles } from "../frame/choose-files";
import type { Folders } from "../services";
import { useTexts } from "../texts";
import { useWork, useWorkState } from "../work/use-work";

/** Lets the clerk choose a folder; its workbooks are read, and what else lies there is named. */
export function FolderButton({ folders }: { readonly folders: Folders }): React.JSX.Element {
  const texts = useTexts();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <ChooseFiles
      id="folder"
      mode="folder"
      label={texts.chooseFolder}
      isBusy={busy !== null}
      onFiles={(files) => {
        void folders.ofChosen(files).then(({ workbooks, leftOut }) => {
          work.addFiles(workbooks, leftOut);
        });
      }}
    />
  );
}
