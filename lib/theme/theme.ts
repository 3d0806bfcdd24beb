export const themeCookie = "ponte-theme";

/** A chosen theme, or undefined where the system decides. */
export function readTheme(text: string | undefined): "light" | "dark" | undefined {
  return text === "light" || text === "dark" ? text : undefined;
}
