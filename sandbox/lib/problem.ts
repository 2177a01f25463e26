/** An expected failure of the control API: a value that the route turns into problem+json. */
export class Problem {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
  ) {}

  toResponse(): Response {
    const body = { type: "about:blank", title: this.title, status: this.status, detail: this.detail };
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    });
  }
}
