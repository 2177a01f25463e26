"use client";

import { useState, type CSSProperties, type ReactNode } from "react";
import { cn } from "@ui/cn";
import { chipClass } from "@ui/chip";
import { control, ControlError, refresh } from "../control-client";
import { InPostPhone } from "../inpost-pay/app-client";
import { SeqrPhone } from "../seqr/seqr-phone-client";
import { WalletPhoneDevice } from "../wallet/wallet-phone-client";
import { appOfCode, appOfPath, PHONE_APPS, type PhoneApp } from "./phone-app";
import { ShopFrame } from "./shop-frame-client";
import { TourBar } from "./tour-bar-client";
import { usePhoneDone } from "./use-phone-done";
import { VIEWS, ViewSwitch, type StageView } from "./view-switch";

type StageProps = {
  shop: string;
  startPath: string;
  personId: string;
  startApp: PhoneApp;
  unreachable: ReactNode;
};

/** The shop beside a phone. A click on a code in the shop is a scan by this phone. On narrow screens one of both is in view. */
export function Stage({ shop, startPath, personId, startApp, unreachable }: StageProps) {
  const [view, setView] = useState<StageView>("shop");
  const [app, setApp] = useState<PhoneApp>(startApp);
  const [refusal, setRefusal] = useState("");
  const done = usePhoneDone(app, personId);
  const [held, setHeld] = useState<{ text: string } | null>(null);

  function hold(text: string) {
    setHeld({ text });
    setView("shop");
  }

  async function scan(text: string) {
    setRefusal("");
    setView("phone");
    const meant = appOfCode(text);
    setApp(meant);
    const path = `/control/${meant}/phones/${encodeURIComponent(personId)}`;
    try {
      await control(`${path}/scan`, "POST", { text });
    } catch (error) {
      setRefusal(error instanceof ControlError ? error.message : String(error));
    }
    await refresh(path);
  }

  const inView = (name: StageView) => (view === name ? "" : "max-[899px]:hidden");
  return (
    <main
      className="flex min-h-0 flex-1 flex-col gap-3 px-3 pt-3 pb-3 min-[900px]:flex-row"
      style={{ "--device-height": "100%" } as CSSProperties /* a custom property */}
    >
      <h1 className="sr-only">Stage: the shop and a phone</h1>
      <ViewSwitch views={VIEWS} current={view} onChange={setView} />
      <div className={cn("flex min-h-0 min-w-0 flex-1 flex-col gap-3", inView("shop"))}>
        <ShopFrame
          shop={shop}
          startPath={startPath}
          onCode={(text) => void scan(text)}
          done={done}
          onPath={(path) => setApp((before) => appOfPath(path) ?? before)}
          held={held}
          unreachable={unreachable}
        />
        <TourBar key={app} app={app} personId={personId} />
      </div>
      <div
        className={cn("flex min-h-0 flex-col max-[899px]:flex-1 min-[900px]:justify-center", inView("phone"))}
      >
        <p role="alert" className="text-bad mx-auto max-w-90 text-center text-sm font-semibold">
          {refusal}
        </p>
        <div role="group" aria-label="App on the phone" className="mb-2 flex shrink-0 justify-center gap-2">
          {PHONE_APPS.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              aria-pressed={value === app}
              onClick={() => setApp(value)}
              className={chipClass(value === app)}
            >
              {label}
            </button>
          ))}
        </div>
        <div className="flex min-h-0 flex-1 flex-col justify-center">
          <Phone app={app} personId={personId} onHold={hold} />
        </div>
      </div>
    </main>
  );
}

type PhoneProps = { app: PhoneApp; personId: string; onHold: (text: string) => void };

function Phone({ app, personId, onHold }: PhoneProps) {
  const hrefOf = (id: string) => `/stage?app=${app}&person=${encodeURIComponent(id)}`;
  switch (app) {
    case "seqr":
      return (
        <SeqrPhone
          personId={personId}
          hint="Click a code in the shop, and this phone scans it"
          base="/stage"
        />
      );
    case "inpost-pay":
      return <InPostPhone personId={personId} onStage hrefOf={hrefOf} />;
    case "pockyt":
      return <WalletPhoneDevice personId={personId} onStage hrefOf={hrefOf} onHold={onHold} />;
  }
}
