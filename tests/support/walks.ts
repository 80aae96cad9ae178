import type { Walker } from "./walker";

/** The address of a thread that the walker can read and that still takes replies. */
export async function aThreadOf(walker: Walker): Promise<string> {
  const list = await (await walker.ask("/threads")).text();
  const paths = new Set(list.match(/\/threads\/thr_\w+/g));
  for (const path of paths) {
    if ((await (await walker.ask(path)).text()).includes('name="body"')) return path;
  }
  throw new Error("There is no thread to answer in");
}
