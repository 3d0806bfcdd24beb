import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { en } from "@/lib/i18n/messages/en";
import { it as italian } from "@/lib/i18n/messages/it";

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Names of a message's arguments: {name}, {count, plural, ...}. */
function listArguments(message: string): string[] {
  return [
    ...new Set(
      [
        ...message.matchAll(
          /(?<!(?:=\d+|\b(?:zero|one|few|many|other))\s)\{\s*([A-Za-z][A-Za-z0-9]*)\s*(?=[,}])/g,
        ),
      ].map((match) => match[1] ?? ""),
    ),
  ]
    .filter(Boolean)
    .sort();
}

/** Words that are the same in both languages. */
const shared = /^[\s\d%·–.,:()-]*$|Ponte|Home|E-mail|Email|Budget|SHA|Auto|Version|Demo|^[A-Z][a-z]+$|budget/;
const folder = fileURLToPath(new URL("./messages/", import.meta.url));

describe("messages", () => {
  const [english, other] = [flatten(en as unknown as Tree), flatten(italian as unknown as Tree)];

  it("has every file in both languages and in the index", () => {
    const files = (locale: string) =>
      readdirSync(`${folder}${locale}`).map((file) => file.replace(".json", ""));
    expect(files("it").sort()).toEqual(files("en").sort());
    expect(Object.keys(en).sort()).toEqual(files("en").sort());
  });

  it("has the same keys with the same arguments, none empty", () => {
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of english) {
      const translated = other.get(key) ?? "";
      expect(message.trim(), key).not.toBe("");
      expect(translated.trim(), key).not.toBe("");
      expect(listArguments(translated), key).toEqual(listArguments(message));
    }
  });

  it("is really translated", () => {
    const same = [...english]
      .filter(([key, message]) => message.length > 14 && other.get(key) === message && !shared.test(message))
      .map(([key]) => key);
    expect(same).toEqual([]);
  });
});

describe("screens", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const screens = ["app", "components"].flatMap((top) =>
    readdirSync(`${root}${top}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => `${top}/${file}`),
  );

  it("holds no hard-coded sentence", () => {
    const allowed = new Set(["app/error.tsx"]);
    const found = screens
      .filter((file) => !allowed.has(file))
      .flatMap((file) => {
        const source = readFileSync(`${root}${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
        const texts = [
          ...source.matchAll(/>\s*([A-Za-zÀ-ú][A-Za-zÀ-ú' ]+ [A-Za-zÀ-ú' ]+[.!?]?)\s*</g),
          ...source.matchAll(/(?:aria-label|title|placeholder|alt)="([A-Za-zÀ-ú][^"]* [^"]*)"/g),
        ];
        return texts.map((match) => `${file}: ${match[1]}`);
      });
    expect(found).toEqual([]);
  });
});
