type Rgb = readonly [red: number, green: number, blue: number];
export type Palette = Readonly<Record<string, string>>;

/** The role colours of a theme, read from the style sheet itself. */
export function readPalette(css: string, theme: "light" | "dark"): Palette {
  const pairs = css.matchAll(/--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries(
    [...pairs].map(([, role, light, dark]) => [role, theme === "light" ? light : dark]),
  );
}

/** Light as it is, not as it is coded: each channel from 0 to 1. */
function parseLinear(hex: string): Rgb {
  const channel = (at: number) => {
    const coded = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

export function measureLuminance(hex: string): number {
  const [red, green, blue] = parseLinear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2: from 1 to 21. */
export function measureContrast(one: string, other: string): number {
  const [low = 0, high = 0] = [measureLuminance(one), measureLuminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** How eyes without one kind of cone see (Machado, Oliveira, Fernandes 2009, severity 1). */
export const eyes = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  /** A grey print. */
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const;

function see(colour: Rgb, eye: keyof typeof eyes): Rgb {
  const [red, green, blue] = eyes[eye].map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function toOklab([red, green, blue]: Rgb): Rgb {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** Distance in Oklab as that eye sees it; 0.02 is just noticeable side by side. */
export function measureDifference(one: string, other: string, eye: keyof typeof eyes): number {
  const [a, b] = [toOklab(see(parseLinear(one), eye)), toOklab(see(parseLinear(other), eye))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
