// The engine's WebAssembly, loaded once a process. Its own loader expects a bundler.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const glue = () => require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");

export function engineVersion() {
  return JSON.parse(fs.readFileSync(path.join(path.dirname(glue()), "package.json"), "utf8")).version;
}

/** A panic inside the WebAssembly would print nothing and let Prisma's CLI exit with 0: it ends this process instead. */
function makePanicsLoud() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      process.stderr.write(`schema engine panicked: ${message}\n`);
      process.exit(101);
    },
  };
}

export async function loadEngine() {
  makePanicsLoud();
  const file = glue();
  const bindings = await import(pathToFileURL(file).href);
  const bytes = fs.readFileSync(path.join(path.dirname(file), "schema_engine_bg.wasm"));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return bindings.SchemaEngine;
}
