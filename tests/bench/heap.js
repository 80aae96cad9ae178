// Loaded before the server (--import, with --expose-gc): at SIGUSR2 it collects what is no longer needed and prints
// what is left, in megabytes.
process.on("SIGUSR2", () => {
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  process.stdout.write(`heap ${(heapUsed / 1e6).toFixed(1)} rss ${(rss / 1e6).toFixed(1)}\n`);
});
