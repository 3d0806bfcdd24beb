import { expect, test } from "vitest";
import { type DemoFacts, isDemoAllowed } from "@/lib/demo/policy";

const allowed: DemoFacts = {
  isAsked: true,
  origin: "http://localhost:3000",
  hosts: ["localhost:3000"],
  isDemoDatabase: true,
};

test.each<[string, Partial<DemoFacts>, boolean]>([
  ["all four say so", {}, true],
  ["another port", { origin: "http://localhost:8080", hosts: ["localhost:8080"] }, true],
  ["no port", { origin: "http://localhost", hosts: ["localhost"] }, true],
  ["127.0.0.1", { origin: "http://127.0.0.1:3000", hosts: ["127.0.0.1:3000"] }, true],
  ["IPv6", { origin: "http://[::1]:3000", hosts: ["[::1]:3000"] }, true],
  ["the host in capitals", { hosts: ["LOCALHOST:3000"] }, true],
  ["both hosts loopback", { hosts: ["localhost:3000", "localhost:3000"] }, true],

  ["not asked for", { isAsked: false }, false],
  ["a database that is none", { isDemoDatabase: false }, false],
  ["a public origin", { origin: "https://ponte.example" }, false],
  ["an origin that looks local", { origin: "https://localhost.evil.example" }, false],
  ["an origin with a local name before the @", { origin: "http://localhost@evil.example" }, false],
  ["an origin with a local path", { origin: "https://evil.example/localhost" }, false],
  ["an origin on all addresses", { origin: "http://0.0.0.0:3000" }, false],
  ["no origin at all", { origin: "" }, false],
  ["a public host", { hosts: ["ponte.example"] }, false],
  ["an address of the network", { hosts: ["192.168.1.10:3000"] }, false],
  ["a host that looks local", { hosts: ["localhost.evil.example"] }, false],
  ["a host that ends so", { hosts: ["evil-localhost"] }, false],
  ["a host with more behind", { hosts: ["localhost:3000, ponte.example"] }, false],
  ["a host with a path", { hosts: ["localhost/evil"] }, false],
  ["a host with a line break", { hosts: ["localhost\nevil.example"] }, false],
  ["a public host behind a local one", { hosts: ["localhost:3000", "ponte.example"] }, false],
  ["a local host before a public one", { hosts: ["ponte.example", "localhost:3000"] }, false],
  ["no host", { hosts: [null] }, false],
  ["an empty host", { hosts: [""] }, false],
  ["no hosts", { hosts: [] }, false],
])("%s: %s", (_, facts, expected) => {
  expect(isDemoAllowed({ ...allowed, ...facts })).toBe(expected);
});
