"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { Logo } from "@/components/layout/logo";
import { sendJson } from "@/components/layout/http-client";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { AwningMain } from "../awning-main";
import { readAmount, writeAmount } from "../read-amount";
import type { TillView } from "@/core/till/till-view";
import { useAction } from "../use-action-client";
import { useMoney } from "../use-money-client";

const FLOATS = [0, 5_000, 10_000, 20_000];

/** Opens a shift with the cash that lies in the drawer. */
export function OpenShift({ till, onOpened }: { till: TillView; onOpened: (till: TillView) => void }) {
  const t = useTranslations("till.shift");
  const locale = useLocale();
  const show = useMoney();
  const [text, setText] = useState(writeAmount(10_000));
  const { run, busy, problem } = useAction();
  const float = readAmount(text);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (float === undefined) return;
    const url = `/api/till/tills/${till.id}/shift`;
    const opened = await run("open", () => sendJson<TillView>("POST", url, { float }));
    if (opened) onOpened(opened);
  }

  return (
    <AwningMain className="mx-auto w-full max-w-md grid-cols-[minmax(0,1fr)] gap-6 px-[18px] py-10">
      <div className="grid gap-1">
        <Logo />
        <h1 className="headline text-3xl">{t("title", { till: till.name })}</h1>
        <p className="text-muted">{t("lead")}</p>
      </div>
      <Card>
        <form onSubmit={(event) => void onSubmit(event)} className="grid gap-4">
          <Field
            label={t("float")}
            hint={t("floatHint")}
            value={text}
            onChange={(event) => setText(event.target.value)}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            error={float === undefined ? t("unreadable") : undefined}
            required
            autoFocus
          />
          <div className="grid grid-cols-4 gap-2" role="group" aria-label={t("quick")}>
            {FLOATS.map((amount) => (
              <Chip
                key={amount}
                chosen={float === amount}
                onClick={() => setText(writeAmount(amount))}
                className="min-h-11 justify-center !px-2"
              >
                {show(amount).replace(/[.,]00/, "")}
              </Chip>
            ))}
          </div>
          {problem ? (
            <Notice tone="bad" live="assertive">
              {problem}
            </Notice>
          ) : null}
          <Button
            type="submit"
            tone="primary"
            size="lg"
            wide
            busy={busy !== undefined}
            disabled={float === undefined}
          >
            {t("open")}
          </Button>
        </form>
      </Card>
      <Link
        href={`/${locale}/till?choose=1`}
        className="text-muted hover:text-ink min-h-11 content-center font-semibold underline-offset-4 hover:underline"
      >
        {t("other")}
      </Link>
    </AwningMain>
  );
}
