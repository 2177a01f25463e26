import { PockytBehaviour } from "./pockyt-behaviour-client";
import { PockytRequests } from "./pockyt-requests-client";
import { PockytStores } from "./pockyt-stores-client";
import { PockytTransactions } from "./pockyt-transactions-client";

/** What Pockyt and the wallets know, and how they behave. */
export function PockytTab() {
  return (
    <section aria-label="Pockyt" className="grid grid-cols-1 gap-8">
      <PockytRequests />
      <PockytTransactions />
      <PockytStores />
      <PockytBehaviour />
    </section>
  );
}
