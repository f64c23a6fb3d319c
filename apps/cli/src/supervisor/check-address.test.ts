import { expect, it } from "vitest";
import { refuseOpenDashboard } from "./check-address.js";

it.each(["127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"])("lets %s be open", (host) => {
  expect(() => refuseOpenDashboard({ host, password: null })).not.toThrow();
});

it.each(["0.0.0.0", "::", "192.168.0.2", "localhost.example", "127.0.0.1.example"])(
  "wants a password for %s",
  (host) => {
    expect(() => refuseOpenDashboard({ host, password: null })).toThrow(/open to everybody/);
    expect(() => refuseOpenDashboard({ host, password: "correct horse" })).not.toThrow();
  },
);
