const at = (port: string | undefined) => `http://localhost:${port}`;

/** The production build, and the same sources built without proxy.ts: what is refused must not hang on the proxy. */
export const servers = [
  { name: "as built", folder: ".", origin: at(process.env.E2E_PORT), hasProxy: true },
  {
    name: "without proxy.ts",
    folder: ".data/without-proxy",
    origin: at(process.env.E2E_PORT_WITHOUT_PROXY),
    hasProxy: false,
  },
] as const;

export type MatrixServer = (typeof servers)[number];
