import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";

/** Saves what crossed the wire for an order as a file, to be sent to a provider's support. */
export function DownloadMessages({ orderId, children }: { orderId: string; children: ReactNode }) {
  return (
    <a href={`/api/admin/orders/${orderId}/messages`} download className={buttonClass({ size: "sm" })}>
      {children}
    </a>
  );
}
