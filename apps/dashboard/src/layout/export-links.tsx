const FORMATS = [
  ["csv", "CSV"],
  ["ndjson", "NDJSON"],
  ["json", "JSON"],
] as const;

/** All rows of a list as files, with its filters; each streams, however many there are. */
export function ExportLinks({
  what,
  filters,
}: {
  what: "figures" | "articles" | "entities";
  filters: URLSearchParams;
}) {
  const address = (format: string) => `/api/v1/export/${what}?${new URLSearchParams([["format", format], ...filters])}`;
  return (
    <p class="exports">
      {`All matching ${what}, with citations: `}
      {FORMATS.map(([format, name]) => (
        <a href={address(format)} download data-export={format}>
          {name}
        </a>
      ))}
    </p>
  );
}
