import { rememberTaste } from "@/lib/theme/remember";
import { themeCookie } from "@/lib/theme/theme";

/** The theme switch; "system" clears the choice. */
export function POST(request: Request): Promise<Response> {
  return rememberTaste(request, themeCookie, (value) => ["light", "dark", "system"].includes(value));
}
