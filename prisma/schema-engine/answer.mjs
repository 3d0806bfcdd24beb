// One JSON-RPC request in, its replies out.
import fs from "node:fs";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { createAdapterFactory } from "./adapter-factory.mjs";
import { loadEngine } from "./load-engine.mjs";

const renamed = { getDatabaseVersion: "version" };

function describeFault(id, fault, adapter) {
  const cause = adapter.errorRegistry?.consumeError?.(fault?.id ?? 0);
  const message = cause?.error?.message ?? fault?.message ?? String(fault);
  return {
    jsonrpc: "2.0",
    id,
    error: {
      code: 4466,
      message: "An error happened. Check the data field for details.",
      data: { is_panic: false, message, error_code: fault?.code, meta: fault?.meta ?? null },
    },
  };
}

export function createAnswer({ url, datamodels }) {
  const adapter = bindMigrationAwareSqlAdapterFactory(createAdapterFactory(url));
  let starting;
  const start = async () => {
    const SchemaEngine = await loadEngine();
    const files = datamodels.map((file) => [file, fs.readFileSync(file, "utf8")]);
    return SchemaEngine.new({ datamodels: files.length > 0 ? files : undefined }, () => undefined, adapter);
  };
  return async ({ id, method, params }) => {
    try {
      starting ??= start();
      const engine = await starting;
      const name = renamed[method] ?? method;
      if (typeof engine[name] !== "function") throw new Error(`the schema engine has no method ${method}`);
      const result = (await engine[name](params ?? {})) ?? {};
      const reply = { jsonrpc: "2.0", id, result };
      // The binary prints a diff by a request of its own; the WebAssembly build returns it.
      if (method !== "diff" || !result.stdout) return [reply];
      return [{ jsonrpc: "2.0", id: -1, method: "print", params: { content: result.stdout } }, reply];
    } catch (fault) {
      return [describeFault(id, fault, adapter)];
    }
  };
}
