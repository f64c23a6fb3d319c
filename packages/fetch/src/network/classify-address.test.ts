import { describe, expect, it } from "vitest";
import { classifyAddress } from "./classify-address.js";

describe("classifyAddress", () => {
  it.each([
    ["1.1.1.1", "public"],
    ["151.101.1.81", "public"],
    ["2606:4700:4700::1111", "public"],
    ["64:ff9b::101:101", "public"],
    ["::ffff:1.1.1.1", "public"],
    ["127.0.0.1", "private"],
    ["127.255.255.254", "private"],
    ["10.1.2.3", "private"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["172.32.0.1", "public"],
    ["192.168.1.1", "private"],
    ["100.100.100.200", "private"],
    ["198.18.0.1", "private"],
    ["::1", "private"],
    ["fc00::1", "private"],
    ["fd12:3456::1", "private"],
    ["2001::1", "private"],
    ["2001:db8::1", "private"],
    ["2002:7f00:1::", "private"],
    ["::127.0.0.1", "private"],
    ["::ffff:127.0.0.1", "private"],
    ["::ffff:7f00:1", "private"],
    ["0:0:0:0:0:ffff:10.0.0.1", "private"],
    ["64:ff9b::7f00:1", "private"],
    ["0.0.0.0", "forbidden"],
    ["169.254.169.254", "forbidden"],
    ["::ffff:169.254.169.254", "forbidden"],
    ["224.0.0.1", "forbidden"],
    ["255.255.255.255", "forbidden"],
    ["::", "forbidden"],
    ["fe80::1", "forbidden"],
    ["fe80::1%eth0", "forbidden"],
    ["fd00:ec2::254", "forbidden"],
    ["ff02::1", "forbidden"],
    ["not an address", "forbidden"],
    ["", "forbidden"],
  ])("%s is %s", (address, wanted) => {
    expect(classifyAddress(address)).toBe(wanted);
  });
});
