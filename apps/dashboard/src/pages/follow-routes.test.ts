import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

let site: TestDashboard;
let question = 0;

beforeAll(async () => {
  site = await startTestDashboard();
  question = (await site.store.read.listQuestions({ q: "residents" })).items[0]?.id ?? 0;
});

afterAll(() => site.stop());

async function post(path: string, cookie: string, form = ""): Promise<{ to: string | null; cookie: string }> {
  const answer = await site.ask(path, {
    method: "POST",
    headers: { cookie, origin: site.url, "content-type": "application/x-www-form-urlencoded" },
    body: form,
  });
  const jar = new Map(cookie.split("; ").map((pair) => pair.split("=") as [string, string]));
  for (const line of answer.headers.getSetCookie()) {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
    jar.set(name, value);
  }
  const kept = [...jar].filter(([name]) => name !== "").map((pair) => pair.join("="));
  return { to: answer.headers.get("location"), cookie: kept.join("; ") };
}

const read = async (path: string, cookie: string) => (await site.ask(path, { headers: { cookie } })).text();

describe("following a question", () => {
  it("leaves the overview as it is for whoever follows nothing", async () => {
    expect(await read("/", "")).not.toContain("What you follow");
    expect(await read("/", "followed=x.-1.999999999999999999999; seen=soon")).not.toContain("What you follow");
  });

  it("tells of what comes in from then on, and of nothing that was there", async () => {
    const { to, cookie } = await post(`/questions/${question}/follow`, "");
    expect(to).toBe(`/questions/${question}`);
    expect(await read(to ?? "", cookie)).toContain("Follow no more");
    expect(await read("/", cookie)).toMatch(/What you follow.*Nothing new since.*residents/su);
  });

  it("shows new answers until they are said to be read, and those that came in meanwhile after it", async () => {
    const before = `followed=${question}; seen=2020-01-01T00:00:00.000Z`;
    const page = await read("/", before);
    expect(page).toMatch(/What you follow.*new answer.*I have read these/su);
    const until = /name="until" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const { to, cookie } = await post("/seen", before, `until=${encodeURIComponent(until)}`);
    expect({ to, seen: cookie }).toEqual({ to: "/", seen: `followed=${question}; seen=${encodeURIComponent(until)}` });
    expect(await read("/", cookie)).toContain("Nothing new since");
  });

  it("believes no moment that is still to come", async () => {
    const { cookie } = await post("/seen", "", "until=2999-01-01T00:00:00Z");
    expect(Date.parse(decodeURIComponent(cookie.replace("seen=", "")))).toBeLessThanOrEqual(Date.now());
  });

  it("ends as it began", async () => {
    const { cookie } = await post(
      `/questions/${question}/unfollow`,
      `followed=${question}.7; seen=2020-01-01T00:00:00Z`,
    );
    expect(cookie).toContain("followed=7;");
    expect(await read(`/questions/${question}`, cookie)).not.toContain("Follow no more");
  });

  it("is refused to other sites", async () => {
    const answer = await site.ask(`/questions/${question}/follow`, {
      method: "POST",
      headers: { origin: "https://elsewhere.example" },
    });
    expect(answer.status).toBe(403);
  });
});

describe("figures that came in", () => {
  it.each([
    ["2020-01-01", true],
    ["2020-01-01T09:00:00%2B12:00", true],
    ["2999-01-01T00:00:00Z", false],
  ])("from %s are told apart by the API and the page", async (when, areThere) => {
    const { items } = JSON.parse(await read(`/api/v1/figures?seenFrom=${when}`, ""));
    expect(items.length > 0).toBe(areThere);
    expect((await read(`/figures?seenFrom=${when}`, "")).includes("<tbody>")).toBe(areThere);
  });

  it("from no moment at all are refused with what to write", async () => {
    const answer = await site.ask("/api/v1/figures?seenFrom=soon");
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "store.bad_date", hint: expect.stringContaining("a moment as") });
  });
});
