import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ControlEvents } from "@sandbox/components/control-events-client";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Kram sandbox", template: "%s · Kram sandbox" },
  description: "The payment providers and the phones, simulated. Nothing here is charged.",
  icons: {
    icon: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%231c1a16'/%3E%3Cpath d='M7 9h6v6H7zM19 9h6v6h-6zM7 20h6v4H7zM19 20h6v4h-6z' fill='%2335d48b'/%3E%3C/svg%3E",
  },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#15130f" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ControlEvents />
        {children}
      </body>
    </html>
  );
}
