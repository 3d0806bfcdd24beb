import { describe, expect, it } from "vitest";
import { chooseLocale } from "@/lib/i18n/choose-locale";

const nothing = { cookie: undefined, account: null, accepted: null };

describe("the reader's language", () => {
  it.each([
    ["the choice goes first", { cookie: "it", account: "en", accepted: "en" }, "it"],
    ["then the account", { cookie: undefined, account: "it", accepted: "en" }, "it"],
    ["then the browser", { ...nothing, accepted: "it-IT,it;q=0.9,en;q=0.8" }, "it"],
    ["else English", nothing, "en"],
    ["a cookie that is no language of ours says nothing", { ...nothing, cookie: "xx", accepted: "it" }, "it"],
    ["an account in another language says nothing", { ...nothing, account: "de", accepted: "it" }, "it"],
    ["a language we do not speak is passed over", { ...nothing, accepted: "de-DE,fr;q=0.9,it;q=0.2" }, "it"],
    ["weights count, not the order", { ...nothing, accepted: "en;q=0.4, it;q=0.7" }, "it"],
    ["a weight of nought is a refusal", { ...nothing, accepted: "it;q=0" }, "en"],
    ["case and region do not matter", { ...nothing, accepted: "IT-ch" }, "it"],
    ["rubbish is English", { ...nothing, accepted: ";;q=,,*;q=x" }, "en"],
  ] as const)("%s", (_what, clues, locale) => {
    expect(chooseLocale(clues)).toBe(locale);
  });
});
