import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  eyes,
  measureContrast,
  measureDifference,
  measureLuminance,
  type Palette,
  readPalette,
} from "@/app/styles/colour";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const surfaces = ["surface", "surface-raised", "surface-sunken"];
const tones = ["act", "settled", "waiting", "danger"];
const kinds = [1, 2, 3, 4, 5, 6].map((ordinal) => `kind-${ordinal}`);

const cross = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

/** Everything that may be set in 14 pixels. */
const smallText = [
  ...cross(["ink", "ink-quiet"], surfaces),
  ...cross(tones, ["surface", "surface-raised"]),
  ...tones.map((tone) => [tone, `${tone}-quiet`] as const),
  ...tones.map((tone) => ["ink", `${tone}-quiet`] as const),
  ["on-act", "act"],
  ["on-act", "act-strong"],
  ["on-settled", "settled"],
  ["on-danger", "danger"],
  ["surface", "ink"],
] as const;
const text = cross(tones, surfaces);
const signs = cross(["line-strong", "focus", ...kinds], ["surface", "surface-raised", "surface-sunken"]);

describe.each(["light", "dark"] as const)("%s colours", (theme) => {
  const palette = readPalette(css, theme);
  const find = (role: string) => palette[role] ?? expect.fail(`no colour for ${role}`);
  const contrast = (front: string, back: string) => measureContrast(find(front), find(back));

  it.each(smallText)("%s on %s is for small text", (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(7);
  });

  it.each(text)("%s on %s is for text", (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(signs)("%s on %s is for what is no text", (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(3);
  });

  it("orders kinds by lightness, in steps that a grey print keeps", () => {
    const steps = kinds.slice(1).map((kind, index) => contrast(kinds[index] ?? "", kind));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.15);
    expect(isRising(kinds, palette)).toBe(true);
  });

  it.each(Object.keys(eyes) as (keyof typeof eyes)[])("keeps kinds apart for %s", (eye) => {
    const pairs = kinds.flatMap((one, index) => kinds.slice(index + 1).map((other) => [one, other] as const));
    const nearest = Math.min(...pairs.map(([one, other]) => measureDifference(find(one), find(other), eye)));
    expect(nearest).toBeGreaterThanOrEqual(0.04);
  });
});

function isRising(roles: readonly string[], palette: Palette): boolean {
  const lights = roles.map((role) => measureLuminance(palette[role] ?? "#000000"));
  return lights.every((light, index) => index === 0 || light > (lights[index - 1] ?? 0));
}
