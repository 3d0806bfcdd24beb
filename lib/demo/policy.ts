export type DemoFacts = {
  /** PONTE_DEMO=1 */
  readonly isAsked: boolean;
  /** PONTE_ORIGIN */
  readonly origin: string;
  /** Every host that the request names: Host, and X-Forwarded-Host where there is one. */
  readonly hosts: readonly (string | null)[];
  /** The database says so itself. */
  readonly isDemoDatabase: boolean;
};

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && loopback.test(new URL(origin).host);
}

/**
 * May one enter as anybody and read everybody's mail? Only where all four say so: on this machine, asked for,
 * with a database made for it. Unknown means no.
 */
export function isDemoAllowed({ isAsked, origin, hosts, isDemoDatabase }: DemoFacts): boolean {
  return (
    isAsked &&
    isDemoDatabase &&
    isLoopbackOrigin(origin) &&
    hosts.length > 0 &&
    hosts.every((host) => host !== null && loopback.test(host))
  );
}
