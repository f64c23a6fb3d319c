import { Page } from "../layout/page.js";
import { PageHead } from "../layout/parts.js";

export interface AddSourceProps {
  address: string;
  fault?: { isFault: true; message: string; hint: string | null };
}

/** One field: the address of a front page or a feed. */
export function AddSourcePage({ address, fault }: AddSourceProps) {
  return (
    <Page title="Add a source" section="/sources">
      <PageHead title="Add a source">
        By the address of its front page or of a feed. Its feeds, language and time zone are looked for, and you see how
        an article of it reads before anything is stored.
      </PageHead>
      {fault ? <FaultNote fault={fault} /> : null}
      <form method="post" action="/add-source" class="fields add-source">
        <label>
          <span>Address</span>
          <input
            type="text"
            name="address"
            value={address}
            required
            maxlength={2000}
            inputmode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://www.islandpost.example/"
          />
        </label>
        <p class="faint">The outlet is asked slowly and within its robots.txt: this takes up to a minute.</p>
        <p class="buttons">
          <button type="submit">Look at it</button>
        </p>
      </form>
    </Page>
  );
}

export function FaultNote({ fault }: { fault: NonNullable<AddSourceProps["fault"]> }) {
  return (
    <div class="notice" role="alert">
      <p dir="auto">{fault.message}</p>
      {fault.hint ? (
        <p class="remedy" dir="auto">
          {fault.hint}
        </p>
      ) : null}
    </div>
  );
}
