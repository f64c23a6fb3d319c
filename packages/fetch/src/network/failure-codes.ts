/** Codes of Node, OpenSSL and undici, by what they mean to us. The first matching row counts. */
export const FAILURE_CODES: readonly { pattern: RegExp; code: string; happened: string; hint: string }[] = [
  {
    pattern: /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL|EREFUSED|ETIMEOUT)/,
    code: "fetch.dns",
    happened: "host name was not found",
    hint: "This machine may be offline, or the name is wrong. It will be tried again by itself.",
  },
  {
    pattern: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)/,
    code: "fetch.connect",
    happened: "host does not accept connections",
    hint: "The host is down, or a firewall stands between. It will be tried again by itself.",
  },
  {
    pattern: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)/,
    code: "fetch.timeout",
    happened: "host did not answer in time",
    hint: "It will be tried again. If it stays so, the host is slow or unreachable from here.",
  },
  {
    pattern: /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_OSSL|HOSTNAME_MISMATCH)/,
    code: "fetch.tls",
    happened: "secure connection could not be made",
    hint: "The host's certificate or TLS set-up is at fault, or something between here and there is.",
  },
  {
    pattern: /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
    code: "fetch.truncated",
    happened: "body is not as long as it was said to be",
    hint: "The transfer was cut short. It will be tried again by itself.",
  },
  {
    pattern: /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_ABORTED|ERR_STREAM_PREMATURE_CLOSE)/,
    code: "fetch.connection_lost",
    happened: "connection was lost",
    hint: "It will be tried again by itself.",
  },
  {
    pattern: /^(Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING)/,
    code: "fetch.decompression",
    happened: "packed body is damaged",
    hint: "The transfer was cut short or the server packs wrongly. It will be tried again by itself.",
  },
  {
    pattern: /^(HPE_|HTTPParserError|UND_ERR_RESPONSE)/,
    code: "fetch.protocol",
    happened: "answer is not valid HTTP",
    hint: "The server is faulty, or this port does not speak HTTP.",
  },
];
