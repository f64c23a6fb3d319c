import { Page } from "../layout/page.js";
import { PageHead } from "../layout/parts.js";
import { useView } from "../layout/view.js";

/** Where the address asks for something of a page, that page without it; else the overview. */
function WayBack() {
  const [page = "/", asked] = useView().path.split("?");
  if (asked === undefined || page === "/") return <a href="/">Back to the overview</a>;
  return <a href={page}>Begin again at {page}</a>;
}

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
        <WayBack />
      </p>
      {code ? <p class="hash">{code}</p> : null}
    </Page>
  );
}
