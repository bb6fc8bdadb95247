import { Button } from "@fluentui/react-components";
import { useRef } from "react";

export interface ChooseFileProps {
  readonly label: string;
  /** File name endings, as ".json". */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Lets the clerk choose one file. */
export function ChooseFile({ label, accept, isBusy, onFile }: ChooseFileProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        data-choice={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          // So that the same file can be chosen again after it was changed.
          target.value = "";
        }}
      />
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
