/** Where a rendered page waits on its Response, past the web streams that would cost as much as the render. */
export const RAW_PAGE = Symbol("raw page");

export type RawPage = Response & { [RAW_PAGE]?: Buffer };

/** A response whose body is there already, in UTF-8. */
export function rawPage(html: Buffer, init: ResponseInit): RawPage {
  return Object.assign(new Response(null, init), { [RAW_PAGE]: html });
}
