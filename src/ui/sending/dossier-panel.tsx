/** The submission and the draft decision, each with its lists. */
import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { Checked } from "../../core";
import { useSendingTexts } from "../texts/sending";
import { useWork, useWorkState } from "../work/use-work";
import type { DossierDocument } from "./sending-services";

const documents: readonly DossierDocument[] = ["submission", "decision"];

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  heading: { margin: 0 },
  document: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "2px", justifyItems: "start" },
});

export function DossierPanel({ checked }: { readonly checked: Checked }): React.JSX.Element {
  const texts = useSendingTexts();
  const styles = useStyles();
  const work = useWork();
  const { busy } = useWorkState();
  return (
    <section aria-label={texts.dossier.heading} className={styles.panel}>
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {texts.dossier.heading}
      </Text>
      <Text>{texts.dossier.lead}</Text>
      {documents.map((document) => (
        <div key={document} className={styles.document}>
          <Button
            disabledFocusable={busy !== null}
            onClick={() => {
              work.giveFile(
                () => texts.dossier.building,
                () => work.services.sending.saveDossier(checked, document),
              );
            }}
          >
            {texts.dossier[document]}
          </Button>
          <Text size={200}>{texts.dossier[`${document}Hint`]}</Text>
        </div>
      ))}
    </section>
  );
}
