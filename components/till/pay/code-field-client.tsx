"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import type { AttemptView } from "@/core/till/sale-view";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { CodeInput } from "../scan/code-input";
import { ScanTools } from "../scan/scan-tools-client";
import type { Desk } from "../sale/use-desk-client";
import { useWedge } from "../use-wedge-client";

const WALLETS = ["alipay", "wechatpay", "unionpay", "paypal", "venmo", "cashapppay"] as const;

/** Takes the shopper's code, once: by hand scanner, typing, camera or picture. */
export function CodeField({ attempt, desk }: { attempt: AttemptView; desk: Desk }) {
  const t = useTranslations("till.pay");
  const wallets = useTranslations("till.wallets");
  const field = useRef<HTMLInputElement>(null);
  const sent = useRef(false);
  const [vendor, setVendor] = useState("");
  useWedge(field, true);

  async function send(code: string) {
    // The server lets one code through, too; a second press need not even leave the till.
    if (sent.current || !code.trim()) return;
    sent.current = true;
    const body = vendor ? { code, vendor } : { code };
    await desk.change("code", "POST", `/attempts/${String(attempt.number)}/code`, body);
    sent.current = false;
    if (field.current) field.current.value = "";
    field.current?.focus();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void send(field.current?.value ?? "");
  }

  return (
    <form onSubmit={onSubmit} className="grid gap-2.5">
      <div className="flex items-center gap-2">
        <CodeInput
          ref={field}
          name="code"
          aria-label={t("codeField")}
          placeholder={t("codeHint")}
          maxLength={200}
        />
        <ScanTools
          title={t("cameraTitle")}
          pictureLabel={t("codePicture")}
          onCode={(code) => void send(code)}
          onNothing={() => desk.setProblem(t("noCode"))}
          disabled={desk.busy === "code"}
        />
      </div>
      <div className="flex flex-wrap items-end justify-between gap-2">
        <SelectField
          dense
          label={t("sendAs")}
          value={vendor}
          onChange={(event) => setVendor(event.target.value)}
          className="min-h-11"
        >
          <option value="">{t("byCode")}</option>
          {WALLETS.map((wallet) => (
            <option key={wallet} value={wallet}>
              {wallets(wallet)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" tone="ink" busy={desk.busy === "code"}>
          {t("sendCode")}
        </Button>
      </div>
    </form>
  );
}
