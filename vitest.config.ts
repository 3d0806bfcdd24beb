import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const resolve = {
  alias: [
    { find: /^server-only$/, replacement: `${root}lib/testing/server-only.ts` },
    { find: /^@\//, replacement: root },
  ],
};

/**
 * `unit` needs nothing, `database` gives each file a fresh copy of a migrated PostgreSQL database, `doors` knocks at
 * the two servers of lib/cli/testing/serve-for-matrix.mjs.
 */
export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**", ".next/**", ".data/**", "dist/**"],
          env: { TZ: "Asia/Kathmandu" },
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude: ["**/node_modules/**", ".next/**", ".data/**"],
          env: { TZ: "Asia/Kathmandu" },
          setupFiles: ["lib/testing/database-setup.ts"],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: "doors",
          include: ["e2e/matrix/*.spec.ts"],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
