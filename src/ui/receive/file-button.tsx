import { ChooseFiles } from "../frame/choose-files";
import { useTexts } from "../texts";
import { useIsWaiting, useWork } from "../work/use-work";

/** Lets the clerk choose files; they are read at once, on this machine. */
export function FileButton(): React.JSX.Element {
  const texts = useTexts();
  const work = useWork();
  const isWaiting = useIsWaiting();
  return (
    <ChooseFiles
      id="files"
      mode="many"
      accept=".xlsx,.xlsm,.xls,.ods"
      label={texts.choose}
      isBusy={isWaiting}
      onFiles={(files) => {
        work.addFiles(files);
      }}
    />
  );
}
