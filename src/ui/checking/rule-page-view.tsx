import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { listRulePages } from "../../core";
import type { RulePage } from "../../core";
import { useLang, useTexts } from "../texts";

const useStyles = makeStyles({
  rule: {
    "& > summary": { cursor: "pointer", color: tokens.colorBrandForegroundLink },
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: "0 0 4px" },
    "& dl": { margin: "4px 0 0" },
  },
});

/** The page of the rule behind a finding, made when it is opened. */
export function RulePageView({ code }: { readonly code: string }): React.JSX.Element {
  const texts = useTexts();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.rule}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{texts.rulePage}</summary>
      {isOpen && <RuleText code={code} />}
    </details>
  );
}

function RuleText({ code }: { readonly code: string }): React.JSX.Element | null {
  const texts = useTexts();
  const lang = useLang();
  const page = listRulePages(lang).find((each) => each.code === code);
  if (page === undefined) return null;
  return (
    <dl>
      <dt>{`${page.number}. ${page.title}`}</dt>
      <dd>{page.meaning}</dd>
      <dt>{texts.ruleWhy}</dt>
      <dd>{page.why}</dd>
      <dt>{texts.fix}</dt>
      <dd>{page.fix}</dd>
      <Articles page={page} />
      <dt>{texts.rulePasses}</dt>
      <dd>{page.example.passes}</dd>
      <dt>{texts.ruleFails}</dt>
      <dd>{page.example.fails}</dd>
    </dl>
  );
}

function Articles({ page }: { readonly page: RulePage }): React.JSX.Element | null {
  const texts = useTexts();
  if (page.articles.length === 0) return null;
  return (
    <>
      <dt>{texts.ruleArticles}</dt>
      {page.articles.map(({ rule, citation, saysVi }) => (
        <dd key={rule} lang="vi">
          {saysVi === null ? citation : `${citation}: ${saysVi}`}
        </dd>
      ))}
    </>
  );
}
