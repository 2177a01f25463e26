/** The sandbox's control API, as far as the tests drive it (all of it: `/control/openapi.json`). */
export type Phone = {
  screen: string;
  invoice?: {
    reference: string;
    title: string;
    rows: { description: string; quantity: number; total: number }[];
    total: number;
    currency: string;
  };
  receipt?: { total: number; currency: string; ersReference: string };
  error?: { code: string; title: string; detail: string };
  sms: { at: string; text: string }[];
};
export type Payment = {
  outcome: "paid" | "reversed" | "refused" | "failed" | "cancelled" | "timeout";
  invoiceReference?: string;
  ersReference?: string;
  errorCode?: string;
};
export type Mail = { id: string; to: string[]; subject: string; text: string; html: string };
export type Fault = {
  operation: string;
  kind: string;
  params?: Record<string, unknown>;
  remaining?: number | null;
};
export type Message = {
  operation: string;
  direction: "in" | "out";
  status: number;
  url: string;
  requestBody: string;
  responseBody: string;
  reference?: string;
};
export type Invoice = { reference: string; state: string; total: number; refunds?: { amount: number }[] };

export class Control {
  constructor(readonly url: string) {}

  async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await fetch(`${this.url}/control${path}`, {
      method,
      headers: { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
    // The sandbox's own tests hold it to these shapes.
    return (text ? JSON.parse(text) : undefined) as Answer;
  }

  people = () =>
    this.call<{ id: string; name: string; email: string; seqr: { pin: string } }[]>("GET", "/people");
  phone = (person: string) => this.call<Phone>("GET", `/seqr/phones/${person}`);
  scan = (person: string, text: string) => this.call<Phone>("POST", `/seqr/phones/${person}/scan`, { text });
  press = (person: string, button: "confirm-address" | "confirm-invoice" | "cancel" | "done") =>
    this.call<Phone>("POST", `/seqr/phones/${person}/${button}`);
  pin = (person: string, pin: string) => this.call<Phone>("POST", `/seqr/phones/${person}/pin`, { pin });
  pay = (payment: {
    personId: string;
    text: string;
    pin?: string;
    customer?: Record<string, string>;
    waitForResultMs?: number;
  }) => this.call<Payment>("POST", "/seqr/pay", payment);
  addFault = (fault: Fault) => this.call("POST", "/faults", { provider: "seqr", ...fault });
  clearFaults = () => this.call("DELETE", "/faults");
  mail = () => this.call<Mail[]>("GET", "/mail");
  journal = (query: string) => this.call<Message[]>("GET", `/journal?${query}`);
  invoice = (reference: string) => this.call<Invoice>("GET", `/seqr/invoices/${reference}`);
  reset = () => this.call("POST", "/reset");
}
