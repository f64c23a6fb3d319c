/**
 * Query parameters that say where a reader came from and never which page is meant. Compared in lower case. Grouped
 * by who adds them, so that a doubtful one can be looked up.
 */
export const TRACKING_PREFIXES = ["utm_", "mtm_", "pk_", "at_link", "at_custom", "ns_", "hsa_", "_hs", "wt_"] as const;

export const TRACKING_NAMES: ReadonlySet<string> = new Set([
  // advertising click identifiers
  ...["fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh"],
  // mailing lists and marketing suites
  ...["mc_cid", "mc_eid", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id", "ck_subscriber_id", "s_cid", "sc_cid"],
  // BBC and other users of Piano Analytics
  ...["at_medium", "at_campaign", "at_campaign_type", "at_format", "at_bbc_team", "at_ptr_name", "at_creation", "xtor"],
  // The Guardian, MSN and BBC, Al Jazeera, DW, The New York Times, CNN, Reuters
  ...["cmp", "ocid", "traffic_source", "maca", "smid", "smtyp", "emc", "feedtype", "feedname"],
  // share buttons and single sign-on round trips
  ...["__twitter_impression", "guccounter", "guce_referrer", "guce_referrer_sig", "ftag", "cmpid", "icid", "taid"],
]);

/** Names that do select a page on some sites, and track only with one of these values (`?ref=rss`). */
export const TRACKING_VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  ref: new Set(["rss", "feed", "twitter", "facebook", "newsletter"]),
  source: new Set(["rss", "feed", "twitter", "facebook", "newsletter"]),
  from: new Set(["rss", "feed"]),
  partner: new Set(["rss", "rssnyt"]),
};
