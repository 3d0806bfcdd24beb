import "server-only";
import { signInLimits } from "@/lib/auth/sign-in-limits";

const asks = new Map<string, number[]>();
const mostNetworks = 10_000;

/** The network a request comes from: what the nearest proxy says; of an IPv6 address its /64, which is one household. */
export function readNetwork(request: Headers): string {
  const address = request.get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 64) || "unknown";
  if (!address.includes(":") || address.toLowerCase().startsWith("::ffff:")) return address;
  return address.split(":").slice(0, 4).join(":");
}

/**
 * Counts an ask of this network within the mail window; false once there are too many. Kept in memory, each
 * web process for itself: it slows a flood, while the cap that protects a person is per address, in the database.
 */
export function admitNetwork(network: string, now: Date): boolean {
  const windowStart = now.getTime() - signInLimits.mailWindowMilliseconds;
  const recent = (asks.get(network) ?? []).filter((at) => at > windowStart);
  if (recent.length >= signInLimits.asksPerNetwork) return false;
  asks.delete(network);
  if (asks.size >= mostNetworks) asks.delete(asks.keys().next().value ?? network);
  asks.set(network, [...recent, now.getTime()]);
  return true;
}
