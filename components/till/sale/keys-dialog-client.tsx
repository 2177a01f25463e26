"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

const KEYS = ["F1", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "F10", "Esc"] as const;

/** What each key does. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("till.keys");
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("title")}
      actions={<Button onClick={onClose}>{t("close")}</Button>}
    >
      <p>{t("text")}</p>
      <dl className="text-ink mt-3 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {KEYS.map((key) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rule border-line-strong inline-block min-w-11 rounded-md px-2 text-center font-sans font-bold">
                {key}
              </kbd>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
        <div className="contents">
          <dt>
            <kbd className="rule border-line-strong inline-block min-w-11 rounded-md px-2 text-center font-sans font-bold">
              3*
            </kbd>
          </dt>
          <dd>{t("times")}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
