/** Stands for the package `server-only` where no bundler guards the browser: tests, seed and worker. */
export {};
