import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";

export const cardSize = { width: 1200, height: 630 } as const;

const readFont = (family: string, file: string) =>
  readFile(path.join(process.cwd(), "node_modules/@fontsource", family, "files", file));

let fonts: Promise<readonly [Buffer, Buffer]> | undefined;

/** A card as a PNG, in the site's own two families. Readers' caches may keep it an hour. */
export async function drawCard(card: ReactElement): Promise<ImageResponse> {
  fonts ??= Promise.all([
    readFont("newsreader", "newsreader-latin-500-normal.woff"),
    readFont("instrument-sans", "instrument-sans-latin-400-normal.woff"),
  ]);
  const [serif, sans] = await fonts;
  return new ImageResponse(card, {
    ...cardSize,
    headers: { "cache-control": "public, max-age=3600" },
    fonts: [
      { name: "Newsreader", data: serif, weight: 500, style: "normal" },
      { name: "Instrument Sans", data: sans, weight: 400, style: "normal" },
    ],
  });
}
