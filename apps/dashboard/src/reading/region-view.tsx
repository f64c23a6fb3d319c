import type { PageRegion, PageViewBlock } from "@newsledger/contracts";

/** What was left away is opened on demand from so many blocks or letters on: menus hold hundreds of lines. */
const MANY_BLOCKS = 5;
const MANY_LETTERS = 700;

/** What a block says of the article, in words. */
const SAYS: Record<string, string> = {
  title: "the title",
  standfirst: "the standfirst",
  authors: "who wrote it",
  publishedAt: "when it was printed",
  modifiedAt: "when it was changed",
  images: "what a picture shows",
  notices: "what was corrected",
};

export function RegionView({ region, number, lang }: { region: PageRegion; number: number; lang: string | undefined }) {
  const { fate, blocks } = region;
  const content = blocks.map((block) => <BlockView block={block} lang={lang} />);
  if (fate === "kept") {
    return (
      <section class="region kept" id={`part-${number}`} aria-label="Kept">
        <p class="fate">
          <b>kept</b>
          {region.where.startsWith("not in") ? <span>{region.where}</span> : null}
        </p>
        {content}
      </section>
    );
  }
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const label = <Label region={region} />;
  if (blocks.length < MANY_BLOCKS && letters < MANY_LETTERS) {
    return (
      <section class={`region ${fate}`} id={`part-${number}`} aria-label={fate === "removed" ? "Removed" : "Outside"}>
        <p class="fate">{label}</p>
        {content}
      </section>
    );
  }
  return (
    <details class={`region ${fate}`} id={`part-${number}`}>
      <summary class="fate">
        {label} <span class="count">{`${blocks.length} ${blocks.length === 1 ? "block" : "blocks"}`}</span>
      </summary>
      {content}
    </details>
  );
}

function Label({ region: { fate, rule, reason, where } }: { region: PageRegion }) {
  if (fate === "outside") {
    return (
      <>
        <b>outside</b> <span>{reason ?? "of what was taken for the article"}</span>
      </>
    );
  }
  return (
    <>
      <b>removed</b> <code>{rule}</code> <span>{reason}</span> <span class="where">{where}</span>
    </>
  );
}

function BlockView({ block, lang }: { block: PageViewBlock; lang: string | undefined }) {
  return (
    <div class={`block ${block.kind}`}>
      <p dir="auto" lang={lang}>
        {block.text}
      </p>
      {block.holds.length > 0 ? (
        <p class="says">{`says ${block.holds.map((name) => SAYS[name] ?? name).join(", ")}`}</p>
      ) : null}
      {block.repairs.map(({ rule, before, after }) => (
        <p class="says">
          {"repaired by "}
          <code>{rule}</code>
          {": "}
          <del>{before}</del> <ins>{after}</ins>
        </p>
      ))}
    </div>
  );
}
