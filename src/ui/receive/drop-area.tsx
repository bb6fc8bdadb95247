import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Folders } from "../services";
import { useTexts } from "../texts";
import { useWork } from "../work/use-work";

const useStyles = makeStyles({
  over: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  words: { padding: "12px 16px", backgroundColor: tokens.colorNeutralBackground1 },
});

/** Takes files and folders that are dropped anywhere on the page; without it the browser would leave for the file. */
export function DropArea({ folders }: { readonly folders: Folders }): React.JSX.Element | null {
  const texts = useTexts();
  const styles = useStyles();
  const isOver = useDrops(folders);
  if (!isOver) return null;
  return (
    <div className={styles.over}>
      <Text size={400} className={styles.words}>
        {texts.dropHere}
      </Text>
    </div>
  );
}

/** Tells whether something is held over the page. */
function useDrops(folders: Folders): boolean {
  const work = useWork();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer === null || work.store.get().busy !== null) return;
      void folders.ofDropped(event.dataTransfer).then(({ workbooks, leftOut }) => {
        work.show("receive");
        work.addFiles(workbooks, leftOut);
      });
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [folders, work]);
  return isOver;
}
