import { DEMO_PASSWORD } from "./browser";

type Options = { form?: Record<string, string>; headers?: Record<string, string> };

/** Somebody who walks the site without a browser: keeps cookies, follows nothing by itself. */
export class Walker {
  readonly cookies = new Map<string, string>();

  /** `origin` is what a browser would send; behind a proxy it is not the address that is asked. */
  constructor(
    readonly url: string,
    readonly origin: string = url,
  ) {}

  async ask(path: string, { form, headers = {} }: Options = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(this.url + path, {
      method: form ? "POST" : "GET",
      body: form && new URLSearchParams(form),
      redirect: "manual",
      headers: { ...(form && { origin: this.origin }), ...(cookie && { cookie }), ...headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/)!;
      this.cookies.set(name!, value!);
    }
    return response;
  }

  /** Signs a person of the demo in; throws when the door stays shut. */
  async signIn(email: string, password = DEMO_PASSWORD): Promise<this> {
    const response = await this.ask("/login", { form: { email, password, returnTo: "/" } });
    if (response.status !== 302) throw new Error(`Signing in as ${email} was answered ${response.status}`);
    return this;
  }
}
