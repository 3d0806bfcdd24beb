/** What a reader can choose; "system" follows the device and is kept as no cookie. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "ponte-theme";

export function parseTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
