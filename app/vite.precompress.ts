import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(js|css|svg|txt|webmanifest|json)$/;

/**
 * Puts a Brotli and a gzip copy beside every text file of the browser's bundle, once, at build. The framework
 * writes the list of routes there only while it builds the server, so it is looked through then once more.
 */
export function precompress(folder: string): Plugin {
  return {
    name: "krug-precompress",
    apply: "build",
    // After the files are written, and only then: a failed build says its own reason.
    writeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (TEXT.test(file) && !file.startsWith(".vite")) compress(join(folder, file));
      }
    },
  };
}

function compress(path: string): void {
  const content = readFileSync(path);
  if (content.length < 1_000 || existsSync(`${path}.br`)) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
