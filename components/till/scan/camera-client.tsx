"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { readPicture } from "./read-picture";

const LOOK_EVERY_MS = 150;

type CameraProps = { open: boolean; title: string; onClose: () => void; onCode: (text: string) => void };

/** Reads one code with the camera in a dialog, which closes as soon as there is one. */
export function Camera({ open, title, onClose, onCode }: CameraProps) {
  const t = useTranslations("till.scan");
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <Button onClick={onClose} size="lg">
          {t("cameraClose")}
        </Button>
      }
    >
      <Viewfinder
        onCode={(text) => {
          onClose();
          onCode(text);
        }}
      />
    </Dialog>
  );
}

function Viewfinder({ onCode }: { onCode: (text: string) => void }) {
  const t = useTranslations("till.scan");
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onCode);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    latest.current = onCode;
  });

  useEffect(() => {
    let over = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function look() {
      const picture = video.current;
      if (over || !picture) return;
      const code = picture.videoWidth
        ? await readPicture(picture, picture.videoWidth, picture.videoHeight)
        : undefined;
      if (over) return;
      if (code) return latest.current(code);
      timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    }

    async function start() {
      // Undefined where the page did not come over a safe connection.
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      stream = await devices?.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } });
      if (!stream) throw new Error("no camera");
      if (over) return stream.getTracks().forEach((track) => track.stop());
      if (!video.current) return;
      video.current.srcObject = stream;
      await video.current.play();
      await look();
    }

    start().catch(() => !over && setFailed(true));
    return () => {
      over = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);

  return (
    <div className="grid gap-3">
      <div className="rounded-option bg-paper-sound relative aspect-4/3 overflow-hidden">
        <video
          ref={video}
          muted
          playsInline
          aria-label={t("cameraPicture")}
          className="size-full object-cover"
        />
        <div className="border-on-ink rounded-option absolute inset-[14%] border-3 mix-blend-difference" />
      </div>
      <p role="status">{failed ? t("cameraFailed") : t("cameraHint")}</p>
    </div>
  );
}
