import "server-only";
import { connect } from "node:net";

const timeoutMs = 5_000;

/** Sends bytes to a network printer, `host:port` (9100 as a rule). Rejects when they cannot be handed over. */
export function sendToPrinter(address: string, bytes: Buffer): Promise<void> {
  const at = address.lastIndexOf(":");
  const [host, port] = [address.slice(0, at), Number(address.slice(at + 1))];
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`the printer ${address} does not answer`)));
    socket.once("error", reject);
    socket.once("connect", () => socket.end(bytes));
    // Everything was taken, or an error has been told before.
    socket.once("close", (failed) => (failed ? undefined : resolve()));
  });
}
