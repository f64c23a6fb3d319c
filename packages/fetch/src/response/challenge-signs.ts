/**
 * How the common bot walls show themselves when they stand where an article should be. They are told so that the host
 * is left in peace and an operator hears of it; nothing here gets past one.
 */
export const CHALLENGE_HEADERS: readonly { name: string; pattern: RegExp; wall: string }[] = [
  { name: "cf-mitigated", pattern: /challenge/i, wall: "Cloudflare" },
  { name: "x-amzn-waf-action", pattern: /challenge|captcha/i, wall: "AWS WAF" },
  { name: "x-datadome", pattern: /protected/i, wall: "DataDome" },
  { name: "x-sucuri-block", pattern: /./, wall: "Sucuri" },
];

/** Looked for in the head of a page that is too small to be an article with its site around it. */
export const CHALLENGE_MARKS: readonly { pattern: RegExp; wall: string }[] = [
  { pattern: /<title>\s*(Just a moment\.\.\.|Attention Required! \| Cloudflare)/i, wall: "Cloudflare" },
  { pattern: /\bcf-chl-|_cf_chl_opt/, wall: "Cloudflare" },
  { pattern: /_Incapsula_Resource|Incapsula incident ID/i, wall: "Imperva" },
  { pattern: /\bpx-captcha\b|window\._pxAppId/, wall: "HUMAN" },
  { pattern: /captcha-delivery\.com/i, wall: "DataDome" },
  { pattern: /<title>\s*Pardon Our Interruption/i, wall: "Imperva" },
  { pattern: /awsWafCookieDomainList|AwsWafIntegration/, wall: "AWS WAF" },
  { pattern: /sucuri_cloudproxy_js/, wall: "Sucuri" },
  { pattern: /<title>\s*(Are you a robot\?|Verify (that )?you are (a )?human|Human verification)/i, wall: "unknown" },
  { pattern: /Please enable (JS|JavaScript) and disable any ad blocker/i, wall: "DataDome" },
];
