import { createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface HubRequest {
  mode: string;
  topic: string;
  callback: string;
  secret: string | null;
  leaseSeconds: number | null;
}

export interface TestHub {
  url: string;
  requests: HubRequest[];
  /** Callbacks by topic that were confirmed and are live. */
  subscribers: Map<string, HubRequest>;
  /** What the subscriber answered to the last confirmation, as its status and whether the challenge came back. */
  confirmed: { status: number; isEchoed: boolean }[];
  /** How it takes requests from now on: confirms them, answers 503, or denies them. */
  behave(how: "confirm" | "fail" | "deny"): void;
  /** Sends news of a topic, signed by a method, or with a signature of one's own; answers the status. */
  publish(topic: string, body: string, signature?: string | null): Promise<number>;
  close(): Promise<void>;
}

/** A little hub over real HTTP that keeps to WebSub: takes requests, confirms intents, tells subscribers. */
export async function startTestHub({ leaseSeconds = 3600 }: { leaseSeconds?: number } = {}): Promise<TestHub> {
  let behaviour: "confirm" | "fail" | "deny" = "confirm";
  const hub = {
    requests: [] as HubRequest[],
    subscribers: new Map<string, HubRequest>(),
    confirmed: [] as TestHub["confirmed"],
  };

  async function confirm(request: HubRequest): Promise<void> {
    const address = new URL(request.callback);
    const challenge = randomBytes(12).toString("hex");
    address.searchParams.set("hub.mode", behaviour === "deny" ? "denied" : request.mode);
    address.searchParams.set("hub.topic", request.topic);
    if (behaviour === "deny") address.searchParams.set("hub.reason", "not for you");
    else address.searchParams.set("hub.challenge", challenge);
    if (request.mode === "subscribe") address.searchParams.set("hub.lease_seconds", String(leaseSeconds));
    const answer = await fetch(address);
    const isEchoed = (await answer.text()) === challenge;
    hub.confirmed.push({ status: answer.status, isEchoed });
    if (!answer.ok || !isEchoed) return;
    if (request.mode === "subscribe") hub.subscribers.set(request.topic, request);
    else hub.subscribers.delete(request.topic);
  }

  const server = createServer(async (message, response) => {
    const request = readRequest(await readAll(message));
    hub.requests.push(request);
    if (behaviour === "fail") return void response.writeHead(503).end("Later.");
    response.writeHead(202).end();
    await confirm(request).catch(() => {});
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    ...hub,
    url: `http://hub.localhost:${(server.address() as AddressInfo).port}/`,
    behave: (how) => {
      behaviour = how;
    },
    async publish(topic, body, signature) {
      const subscriber = hub.subscribers.get(topic);
      if (subscriber === undefined) throw new Error(`Nobody is subscribed to ${topic}.`);
      const headers: Record<string, string> = { "content-type": "application/xml", link: `<${topic}>; rel="self"` };
      const method = signature ?? "sha256";
      const own = /^sha\d+$/.test(method) && subscriber.secret !== null;
      if (signature !== null) {
        headers["x-hub-signature"] = own
          ? `${method}=${createHmac(method, subscriber.secret ?? "")
              .update(body)
              .digest("hex")}`
          : method;
      }
      return (await fetch(subscriber.callback, { method: "POST", headers, body })).status;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function readRequest(text: string): HubRequest {
  const form = new URLSearchParams(text);
  const lease = form.get("hub.lease_seconds");
  return {
    mode: form.get("hub.mode") ?? "",
    topic: form.get("hub.topic") ?? "",
    callback: form.get("hub.callback") ?? "",
    secret: form.get("hub.secret"),
    leaseSeconds: lease === null ? null : Number(lease),
  };
}

async function readAll(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
