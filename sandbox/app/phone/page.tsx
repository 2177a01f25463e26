import type { Metadata } from "next";
import { PageFrame } from "@sandbox/components/shell/page-frame";
import { PhoneChooser } from "@sandbox/components/phone/phone-chooser-client";

export const metadata: Metadata = { title: "Phones" };

export default function PhonesPage() {
  return (
    <PageFrame
      title="Whose phone?"
      lead="Each test person has a phone with the SEQR app, the InPost app and wallets. Open this page on a real phone in the same network and it fills the screen."
    >
      <PhoneChooser />
    </PageFrame>
  );
}
