/** Where a view cannot be opened, says so in its place; the rest of the pane stays. */
import { Button } from "@fluentui/react-components";
import { Component } from "react";
import type { Texts } from "../texts";
import { NoticeBar } from "./notice-bar";

interface FailureFenceProps {
  readonly texts: Texts;
  readonly children: React.ReactNode;
}

// React tells what a view throws only to a class.
export class FailureFence extends Component<FailureFenceProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): React.ReactNode {
    const { texts, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <>
        <NoticeBar tone="error" trouble={texts.partMissing} />
        <div>
          <Button
            size="small"
            onClick={() => {
              location.reload();
            }}
          >
            {texts.openAgain}
          </Button>
        </div>
      </>
    );
  }
}
