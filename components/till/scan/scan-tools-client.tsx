"use client";

import { Camera as CameraIcon, ImageUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState, type ChangeEvent } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Camera } from "./camera-client";
import { readPictureFile } from "./read-picture";

type ScanToolsProps = {
  /** What is being scanned, as the camera's title. */
  title: string;
  pictureLabel: string;
  onCode: (text: string) => void;
  /** A picture without a code. */
  onNothing: () => void;
  disabled?: boolean;
};

/** Two further ways to scan, for when there is no hand scanner: the camera, and a picture out of a file. */
export function ScanTools({ title, pictureLabel, onCode, onNothing, disabled }: ScanToolsProps) {
  const t = useTranslations("till.scan");
  const id = useId();
  const [isOpen, setOpen] = useState(false);

  async function onFile(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const code = await readPictureFile(file);
    input.value = "";
    if (code) onCode(code);
    else onNothing();
  }

  return (
    <>
      <button
        type="button"
        disabled={disabled}
        onClick={() => setOpen(true)}
        aria-label={t("camera")}
        title={t("camera")}
        className={buttonClass({ className: "size-11 shrink-0 !px-0" })}
      >
        <CameraIcon aria-hidden="true" size={20} />
      </button>
      <span className="relative shrink-0">
        <input
          id={id}
          type="file"
          accept="image/*"
          disabled={disabled}
          onChange={(event) => void onFile(event)}
          className="peer sr-only"
        />
        <label
          htmlFor={id}
          title={pictureLabel}
          className={buttonClass({
            className:
              "peer-focus-visible:outline-ink size-11 cursor-pointer !px-0 peer-focus-visible:outline-2 peer-focus-visible:outline-offset-3 peer-disabled:opacity-45",
          })}
        >
          <ImageUp aria-hidden="true" size={20} />
          <span className="sr-only">{pictureLabel}</span>
        </label>
      </span>
      <Camera open={isOpen} title={title} onClose={() => setOpen(false)} onCode={onCode} />
    </>
  );
}
