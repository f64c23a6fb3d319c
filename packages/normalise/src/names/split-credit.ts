export interface CaptionAndCredit {
  caption: string | null;
  credit: string | null;
}

const LABEL =
  "(?:file\\s+)?(?:photo(?:graph)?s?|image|images|picture|pictures|foto|fotos|bild|bilder|video|illustration|graphic|crédito|crédits?)(?:\\s+(?:credit|by|courtesy(?:\\s+of)?|von|de|di))?|(?:mandatory\\s+)?credits?|copyright|source|quelle";
const LABELLED = new RegExp(
  `(?:^|[\\s.("'”’[|–—-])\\(?\\[?(?:${LABEL})\\s*[:/]\\s*(?<credit>[^:]{2,90}?)[)\\]]?\\.?$`,
  "iu",
);
const COPYRIGHT = /(?:^|\s)\(?(?:©|\(c\))\s*(?<credit>[^©]{2,80}?)\)?\.?$/iu;
const BRACKETED =
  /[([](?<credit>(?:[^()[\]]{0,60}\b(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|dpa|PA|AAP|Bloomberg|NurPhoto|Shutterstock|Alamy|Imago)\b[^()[\]]{0,50}))[)\]]\.?$/u;
const TRAILING_AGENCY =
  /(?:[.!?]["'”’]?\s+|\s[–—|]\s+)(?<credit>(?:[\p{Lu}][\p{L}.'’-]+\s+){0,3}[\p{Lu}][\p{L}.'’-]+\s*\/\s*(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|PA|AAP|Bloomberg|NurPhoto|Shutterstock|Anadolu)[\p{L}\s./-]{0,40})$/u;
// "MANDATORY CREDIT "AFP PHOTO / HO / …"" and the agencies' other small print follow the caption's last sentence.
const SMALL_PRINT =
  /\s*(?:=+\s*)?(?:RESTRICTED TO EDITORIAL USE|MANDATORY CREDIT|NO MARKETING|NO ADVERTISING CAMPAIGNS|DISTRIBUTED AS A SERVICE)\b.*$/su;
const SMALL_PRINT_CREDIT = /MANDATORY CREDIT\s*[:"“'‘]*\s*([\p{L}][^"”'’]{1,60}?)\s*["”'’]*(?:\s*[-–—].*)?$/u;

/** Parts a caption from who took the picture: "Flood waters in Otaki Photo: AFP" gives "Flood waters in Otaki" and "AFP". */
export function splitCredit(line: string): CaptionAndCredit {
  const smallPrint = SMALL_PRINT_CREDIT.exec(line)?.[1] ?? null;
  const text = line.replace(SMALL_PRINT, "").trim();
  for (const pattern of [BRACKETED, LABELLED, COPYRIGHT, TRAILING_AGENCY]) {
    const match = pattern.exec(text);
    const credit = match?.groups?.credit;
    if (match === null || match === undefined || credit === undefined) continue;
    return { caption: tidyCaption(captionBefore(text, match, pattern)), credit: tidyCredit(credit) };
  }
  return { caption: tidyCaption(text), credit: smallPrint === null ? null : tidyCredit(smallPrint) };
}

/** The full stop that tells a trailing credit apart still belongs to the caption. */
function captionBefore(text: string, match: RegExpExecArray, pattern: RegExp): string {
  const head = text.slice(0, match.index);
  return pattern === TRAILING_AGENCY || /^[.”"’]/.test(match[0]) ? head + (match[0][0] ?? "").trim() : head;
}

function tidyCaption(text: string): string | null {
  const caption = text.replace(/[\s|([–—-]+$/u, "").trim();
  return caption === "" ? null : caption;
}

export function tidyCredit(text: string): string | null {
  const credit = text
    .replace(new RegExp(`^\\s*[([]?(?:${LABEL})\\s*[:/]\\s*`, "iu"), "")
    .replace(/^[\s([©:]+|[\s)\].,;:]+$/gu, "")
    .trim();
  return credit === "" ? null : credit;
}
