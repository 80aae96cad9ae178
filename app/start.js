#!/usr/bin/env node
// `npm start`: nothing but Node's own modules, so that it runs on a fresh clone.
// Installs and builds what is older than its source, then becomes the server.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const SERVER = "build/server/index.js";
const only = process.argv.find((word) => word.startsWith("--only-"));

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 20))
  end(`Krug needs Node 20.20, 22 or 24; this is ${process.versions.node}.`);

if ((process.env.PUBLIC_URL || process.argv.includes("--as-built")) && !only) {
  // A real community never installs or builds at its start: what runs is what was put there.
  if (!existsSync("node_modules")) end("Run `npm ci` before the start.");
  if (!existsSync(SERVER)) end("Run `npm run build` before the start.");
} else {
  if (older("node_modules/.package-lock.json", ["package-lock.json"])) run("npm", ["ci", "--include=dev"]);
  const sources = ["app", "db", "public", "remix.config.js", "package-lock.json"];
  if (only !== "--only-install" && older(SERVER, sources)) run("npm", ["run", "build"]);
}

if (!only) {
  // Before React is imported: its development build renders several times slower.
  process.env.NODE_ENV ??= "production";
  try {
    const { listen } = await import(new URL(`../${SERVER}`, import.meta.url).href);
    const lines = await listen();
    // In one piece: whoever reads the address may look for the rest at once. A worker prints nothing.
    if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
  } catch (error) {
    if (error.code === "EADDRINUSE") end(`Port ${error.port} is taken; set PORT to another one.`);
    if (error.code === "EACCES")
      end(`This user may not listen on port ${error.port}; set PORT to another one.`);
    if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
      end(`HOST names no address of this machine.`);
    if (error.name === "StartError") end(error.message);
    throw error;
  }
}

/** Whether the result is missing, or older than the newest of its sources. */
function older(result, sources) {
  if (!existsSync(result)) return true;
  const made = statSync(result).mtimeMs;
  return sources.some((source) => newest(source) > made);
}

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(command, words) {
  // A child that inherits NODE_ENV=production would leave the build tools out.
  const { NODE_ENV: _, ...env } = process.env;
  const done = spawnSync(command, words, { stdio: "inherit", env, shell: process.platform === "win32" });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
