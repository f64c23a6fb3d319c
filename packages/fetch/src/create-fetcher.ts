import { Agent } from "undici";
import type { HostBudget } from "./budget/host-budget.js";
import { createMemoryHostBudget } from "./budget/memory-host-budget.js";
import type { FetchRequest, FetchResult, FormAnswer, FormRequest, HostBusy } from "./fetch-types.js";
import { type FetcherParts, fetchWithin } from "./fetch-within.js";
import { DEFAULT_LIMITS, type FetchLimits } from "./limits.js";
import { createGuardedConnector, type ResolveHost } from "./network/guarded-connector.js";
import { createRobotsReader } from "./read-robots.js";
import { ACCEPT_ENCODING, ACCEPT_HEADERS } from "./response/content-type.js";
import { createMemoryRobotsCache, type RobotsCache } from "./robots/robots-cache.js";
import { createRobotsGate } from "./robots/robots-gate.js";
import { submitForm } from "./submit-form.js";

export interface FetcherOptions {
  /** Product and version, such as `Newsledger/0.1`. The part before the slash is the name that robots.txt may use. */
  userAgent: string;
  /** An address or page where an outlet reaches whoever runs this; sent with every request. */
  contact?: string | undefined;
  /** Hosts that may lie on private addresses, exactly or by dot-suffix (`.localhost`). Nothing else may. */
  allowPrivateHosts: readonly string[];
  /** Shared by all processes in production; by default for this process alone. */
  budget?: HostBudget;
  /** By default in memory. */
  robotsCache?: RobotsCache;
  limits?: Partial<FetchLimits>;
  /** Milliseconds since 1970. Default: the system clock. */
  now?: () => number;
  /** Default: the system's resolver. Names below `localhost` never reach it. */
  resolveHost?: ResolveHost;
}

export interface Fetcher {
  /**
   * Fetches one address, politely and within limits. A busy host is a result, not an error, and is never waited for.
   *
   * @throws LedgerError of the kind that says what happens next, its code beginning with `fetch.`
   */
  fetchResource(request: FetchRequest): Promise<FetchResult>;
  /**
   * Sends a form to a program, such as a hub, within the same limits. Any answer is a result.
   *
   * @throws LedgerError as `fetchResource` does where there is none
   */
  submitForm(request: FormRequest): Promise<FormAnswer | HostBusy>;
  /** Ends all connections. Fetches that are under way fail. */
  close(): Promise<void>;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const { allowPrivateHosts, resolveHost, now = Date.now } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const userAgent = options.contact === undefined ? options.userAgent : `${options.userAgent} (+${options.contact})`;
  const connectTimeoutMs = limits.connectTimeoutMs;
  const dispatcher = new Agent({
    connect: createGuardedConnector({ allowPrivateHosts, connectTimeoutMs, resolveHost }),
    maxHeaderSize: limits.maxHeaderBytes,
    // The deadline of each fetch is the one clock; undici's own would only blur the codes.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const robotsHeaders = { "user-agent": userAgent, accept: ACCEPT_HEADERS.robots, "accept-encoding": ACCEPT_ENCODING };
  const readRobots = createRobotsReader({ dispatcher, headers: robotsHeaders, allowPrivateHosts, limits });
  const cache = options.robotsCache ?? createMemoryRobotsCache();
  const gate = createRobotsGate({ userAgent: options.userAgent, cache, readRobots, now });
  const budget = options.budget ?? createMemoryHostBudget();
  const parts: FetcherParts = { dispatcher, budget, gate, allowPrivateHosts, limits, userAgent, now };
  return {
    fetchResource: (request) => fetchWithin(parts, request),
    submitForm: (request) => submitForm(parts, request),
    close: () => dispatcher.destroy(),
  };
}
