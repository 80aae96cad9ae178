import type { Walker } from "./walker";

/** The address of a thread that all these walkers can read and answer in. */
export async function aThreadOf(...walkers: Walker[]): Promise<string> {
  const list = await (await walkers[0]!.ask("/threads")).text();
  const takesReply = async (walker: Walker, path: string) =>
    (await (await walker.ask(path)).text()).includes('name="body"');
  for (const path of new Set(list.match(/\/threads\/thr_\w+/g))) {
    const open = await Promise.all(walkers.map((walker) => takesReply(walker, path)));
    if (open.every(Boolean)) return path;
  }
  throw new Error("There is no thread that all of them can answer in");
}
