import type { WireMessage } from "@/core/payment/provider";
import { createPockytProvider } from "@/payments/pockyt/provider";
import { signed } from "@/payments/pockyt/sign";
import { now } from "@/server/clock";
import { useProviders } from "@/server/payments/providers";

type Call = "add" | "prepay" | "tran-query" | "cancel" | "refund" | "create-trans-qrcode" | "trans-list";
/** `before`, `after`: the answer never comes, and nothing or everything was done. `down`: nobody is there. */
type Fault = "before" | "after" | "down" | `0000${number}` | "502";
type Refund = { refundTransactionId: string; refundReference: string; refundAmount: string };
export type FakeTransaction = {
  transactionNo: string;
  reference: string;
  amount: string;
  currency: string;
  status: string;
  refundInfo: Refund[];
  voidAmount: string;
  ipnUrl: string;
};

const pockytToken = "fake-pockyt-token-0001";

/** Pockyt's side without a network (protocol sections 2 to 4): what a test sets is what the shop's adapter is told. */
export class FakePockyt {
  readonly asked: { call: Call; body: Record<string, string> }[] = [];
  readonly transactions = new Map<string, FakeTransaction>();
  readonly messages: WireMessage[] = [];
  /** What a charge comes to. */
  charge: "success" | "pending" | "dealing" | "failed" = "pending";
  /** Nobody answers anything. */
  down = false;
  /** Runs before a cancel is worked on: the shopper may pay in that moment. */
  beforeCancel: (transaction: FakeTransaction) => void = () => {};
  readonly #faults: { call: Call; fault: Fault }[] = [];
  #next = BigInt(Date.now()) * 100_000n;

  readonly provider = createPockytProvider(
    {
      ...{ apiUrl: "https://pockyt.fake", merchantNo: "200043", storeNo: "300014", token: pockytToken },
      ...{ chargePath: "prepay", timeoutMs: 1_000, chargeTimeoutMs: 1_000 },
    },
    {
      fetch: async (input, init) => this.#fetch(new URL(String(input)).pathname, String(init?.body)),
      now,
      onMessage: (message) => this.messages.push(message),
    },
  );

  /** Makes this the shop's Pockyt. */
  static install(): FakePockyt {
    const fake = new FakePockyt();
    useProviders({ pockyt: fake.provider });
    return fake;
  }

  /** The next call of that kind goes wrong; several are used up one after the other. */
  fail(call: Call, ...faults: Fault[]): void {
    for (const fault of faults) this.#faults.push({ call, fault });
  }

  count(call: Call): number {
    return this.asked.filter((each) => each.call === call).length;
  }

  last(): FakeTransaction {
    const transaction = [...this.transactions.values()].at(-1);
    if (!transaction) throw new Error("nothing was added");
    return transaction;
  }

  set(status: string, transaction = this.last()): void {
    transaction.status = status;
  }

  /** A signed notification about a transaction. */
  ipn(more: Record<string, string> = {}, token = pockytToken): { body: string; contentType: string } {
    const { transactionNo, reference, amount, currency, status } = this.last();
    const fields = { transactionNo, reference, amount, currency, settleCurrency: "USD", status };
    const body = new URLSearchParams(signed({ ...fields, time: "20261122150000", ...more }, token));
    return { body: body.toString(), contentType: "application/x-www-form-urlencoded" };
  }

  async #fetch(path: string, text: string): Promise<Response> {
    const call = path.split("/").at(-1) as Call; // the adapter knows no other paths
    const body: Record<string, string> = JSON.parse(text);
    this.asked.push({ call, body });
    const index = this.#faults.findIndex((each) => each.call === call);
    const fault = this.down ? "down" : index < 0 ? undefined : this.#faults.splice(index, 1)[0]?.fault;
    switch (fault) {
      case "down":
        throw new TypeError("fetch failed", {
          cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }),
        });
      case "before":
        throw new DOMException("no answer", "TimeoutError");
      case "502":
        return new Response("<html>Bad gateway</html>", { status: 502 });
      case undefined:
        return Response.json(this.#answer(call, body));
      case "after":
        this.#answer(call, body);
        throw new DOMException("no answer", "TimeoutError");
      default:
        return Response.json({ ret_code: fault, retMsg: "as the test wants it" });
    }
  }

  #answer(call: Call, body: Record<string, string>): object {
    if (call === "trans-list") return ok([...this.transactions.values()].flatMap(toListRows));
    if (call === "add" || call === "create-trans-qrcode") return this.#add(call, body);
    const transaction = this.#find(body);
    if (!transaction) return { ret_code: "000021", retMsg: "no related information" };
    switch (call) {
      case "prepay":
        if (transaction.status !== "init") return { ret_code: "000040", retMsg: "status error" };
        transaction.status = this.charge;
        return ok({ ...transaction, transactionStatus: this.charge, status: undefined });
      case "cancel":
        this.beforeCancel(transaction);
        return ok(this.#cancel(transaction));
      case "refund":
        return this.#refund(transaction, body);
      default:
        return ok(transaction);
    }
  }

  #add(
    call: Call,
    { reference = "", amount = "", currency = "", ipnUrl = "" }: Record<string, string>,
  ): object {
    if ([...this.transactions.values()].some((each) => each.reference === reference)) {
      return { ret_code: "000023", ret_msg: "data error : reference" };
    }
    const transactionNo = this.#no();
    const made = { transactionNo, reference, amount, currency, status: "init", voidAmount: "0.00", ipnUrl };
    this.transactions.set(transactionNo, { ...made, refundInfo: [] });
    return call === "add"
      ? ok({ ...made, transactionStatus: "init", status: undefined })
      : ok({ ...made, deepLink: `https://qr.fake/${transactionNo}`, timeout: "5" });
  }

  #find({ transactionNo, reference }: Record<string, string>): FakeTransaction | undefined {
    return transactionNo
      ? this.transactions.get(transactionNo)
      : [...this.transactions.values()].find((each) => each.reference === reference);
  }

  #cancel(transaction: FakeTransaction): object {
    if (transaction.status === "success") {
      const { amount } = transaction;
      transaction.voidAmount = amount;
      transaction.refundInfo.push({
        ...{ refundTransactionId: this.#no(), refundReference: "cancel", refundAmount: amount },
      });
    }
    transaction.status = "closed";
    return { ...transaction, amount: Number(transaction.amount) };
  }

  #refund(transaction: FakeTransaction, { refundAmount = "", refundReference = "" }: Record<string, string>) {
    const known = transaction.refundInfo.find((each) => each.refundReference === refundReference);
    const refund = known ?? { refundTransactionId: this.#no(), refundReference, refundAmount };
    if (!known) transaction.refundInfo.push(refund);
    return ok({
      ...transaction,
      ...{
        status: "success",
        refundAmount,
        refundReference,
        refundTransactionNo: refund.refundTransactionId,
      },
    });
  }

  #no(): string {
    return String(this.#next++).padStart(18, "4");
  }
}

function ok(result: unknown): object {
  return { ret_code: "000100", ret_msg: "success ", result };
}

/** A transaction of the list with a row for each of its refunds (protocol 3, E9). */
function toListRows({ refundInfo, ...transaction }: FakeTransaction): object[] {
  const refunds = refundInfo.map(({ refundTransactionId, refundReference, refundAmount }) => ({
    ...transaction,
    ...{ transactionNo: refundTransactionId, reference: refundReference, amount: refundAmount },
    ...{ originalTransactionNo: transaction.transactionNo, transactionType: "refund", status: "success" },
  }));
  return [{ ...transaction, transactionType: "payment" }, ...refunds];
}
