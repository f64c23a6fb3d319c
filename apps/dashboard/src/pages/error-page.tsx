import { Page } from "../layout/page.js";
import { PageHead } from "../layout/parts.js";

/** What failed, on what, and what to do next. */
export function ErrorPage({
  title,
  message,
  hint,
  code,
}: {
  title: string;
  message: string;
  hint: string;
  code?: string;
}) {
  return (
    <Page title={title}>
      <PageHead title={title}>{message}</PageHead>
      <p class="remedy">{hint}</p>
      <p>
        <a href="/">Back to the overview</a>
      </p>
      {code ? <p class="hash">{code}</p> : null}
    </Page>
  );
}
