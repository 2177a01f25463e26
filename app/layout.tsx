import type { ReactNode } from "react";

/** The language decides about <html>, so the real layout is one folder down. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
