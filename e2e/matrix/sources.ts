import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

function listSources(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}

/** Every page, route handler and picture that the app folder serves, below app/. */
export function listDoors(): string[] {
  const doors =
    /(^|\/)(page|route|opengraph-image|twitter-image|icon|apple-icon|sitemap|robots|manifest)\.tsx?$/;
  return listSources("app")
    .map((file) => file.slice("app/".length))
    .filter((file) => doors.test(file));
}

/** Every export of a file that begins with "use server": each is a public endpoint, wherever it lies. */
export function listActions(): string[] {
  return ["app", "components", "lib"].flatMap(listSources).flatMap((file) => {
    const source = readFileSync(root + file, "utf8");
    if (!/^\s*["']use server["']/.test(source)) return [];
    return [...source.matchAll(/^export (?:async function|const) (\w+)/gm)].map(
      ([, name]) => `${file}#${name}`,
    );
  });
}

/** Where an action hides inside a function, no table would see it. */
export function listHiddenActions(): string[] {
  return ["app", "components", "lib"]
    .flatMap(listSources)
    .filter((file) => /[^\s][\s\S]*\n\s+["']use server["']/.test(readFileSync(root + file, "utf8")));
}

/** The handlers of a route file: GET, POST ... */
export function listMethods(file: string): string[] {
  const source = readFileSync(`${root}app/${file}`, "utf8");
  return [
    ...source.matchAll(/^export (?:async function|const) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/gm),
  ].map(([, method]) => method ?? "");
}
