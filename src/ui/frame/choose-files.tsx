import { Button } from "@fluentui/react-components";
import { useRef } from "react";

export interface ChooseFilesProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly id?: string;
  /** File name endings, as ".json"; any file where absent. */
  readonly accept?: string;
  readonly mode?: "one" | "many" | "folder";
  readonly size?: "small" | "medium";
}

/** Lets the clerk choose files; `onFiles` is called with at least one, but for an empty folder. */
export function ChooseFiles(props: ChooseFilesProps): React.JSX.Element {
  const { label, isBusy, onFiles, id, accept, mode = "one", size = "medium" } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (element !== null) element.webkitdirectory = mode === "folder";
        }}
        id={id}
        type="file"
        hidden
        multiple={mode !== "one"}
        accept={accept}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be chosen again after it was corrected.
          target.value = "";
        }}
      />
      <Button size={size} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
