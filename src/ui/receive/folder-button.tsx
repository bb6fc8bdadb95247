import { ChooseFiles } from "../frame/choose-files";
import type { Folders } from "../services";
import { useTexts } from "../texts";
import { useIsWaiting, useWork } from "../work/use-work";

/** Lets the clerk choose a folder; its workbooks are read, and what else lies there is named. */
export function FolderButton({ folders }: { readonly folders: Folders }): React.JSX.Element {
  const texts = useTexts();
  const work = useWork();
  const isWaiting = useIsWaiting();
  return (
    <ChooseFiles
      id="folder"
      mode="folder"
      label={texts.chooseFolder}
      isBusy={isWaiting}
      onFiles={(files) => {
        void folders.ofChosen(files).then(({ workbooks, leftOut }) => {
          work.addFiles(workbooks, leftOut);
        });
      }}
    />
  );
}
