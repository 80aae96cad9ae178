export const DEMO_PASSWORD = "mentorstvo-demo";

type Options = { form?: Record<string, string> | URLSearchParams; headers?: Record<string, string> };

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

  /** Signs a person of the demo in, the team with the code that the demo shows; throws when the door stays shut. */
  async signIn(email: string, password = DEMO_PASSWORD): Promise<this> {
    const response = await this.ask("/login", { form: { email, password, returnTo: "/" } });
    if (response.status !== 302) throw new Error(`Signing in as ${email} was answered ${response.status}`);
    if (response.headers.get("location") === "/login/second-factor") await this.giveShownCode();
    return this;
  }

  /** Each code opens once, so that who signs in often may have to wait for the next half-minute. */
  private async giveShownCode(): Promise<void> {
    for (let tries = 0; tries < 40; tries++) {
      const page = await (await this.ask("/login/second-factor")).text();
      const code = page.match(/<input[^>]*name="code"[^>]*>/)?.[0].match(/value="(\d{6})"/)?.[1];
      const answer = code && (await this.ask("/login/second-factor", { form: { code } }));
      if (answer && answer.status === 302) return;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    throw new Error("The demo showed no code that opens.");
  }
}
