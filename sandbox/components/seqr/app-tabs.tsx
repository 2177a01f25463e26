import { History, MessageSquare, QrCode, UserRound, type LucideIcon } from "lucide-react";
import { AppTabs } from "../phone/app-tabs";

export type AppTab = "scan" | "history" | "messages" | "person";

const TABS: { key: AppTab; label: string; icon: LucideIcon }[] = [
  { key: "scan", label: "Scan", icon: QrCode },
  { key: "history", label: "History", icon: History },
  { key: "messages", label: "Messages", icon: MessageSquare },
  { key: "person", label: "Person", icon: UserRound },
];

/** The bar at the bottom of the app. It steps back while a payment is under way. */
export function SeqrTabs(props: { current: AppTab; onChange: (tab: AppTab) => void }) {
  return <AppTabs label="SEQR app" tabs={TABS} {...props} />;
}
