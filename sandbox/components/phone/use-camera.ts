"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { makeCodeReader } from "./code-reader";

export type CameraState = "off" | "starting" | "on" | "unavailable" | "refused";

const LOOK_EVERY_MS = 150;

async function openCamera(): Promise<MediaStream | "unavailable" | "refused"> {
  // Browsers give the camera only to https and localhost; elsewhere mediaDevices is missing.
  if (!navigator.mediaDevices?.getUserMedia) return "unavailable";
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch (error) {
    return error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "unavailable";
  }
}

/** The camera while `wanted`: shows it in the video element and gives the first code it sees to `onCode`. */
export function useCamera(wanted: boolean, onCode: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [result, setResult] = useState<CameraState>("starting");
  const seen = useEffectEvent(onCode);

  useEffect(() => {
    if (!wanted) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: MediaStream | undefined;

    async function run() {
      setResult("starting");
      const opened = await openCamera();
      if (typeof opened === "string") return setResult(opened);
      stream = opened;
      const element = video.current;
      if (stopped || !element) return stream.getTracks().forEach((track) => track.stop());
      element.srcObject = stream;
      await element.play().catch(() => undefined);
      setResult("on");
      const read = await makeCodeReader();
      const look = async () => {
        const text = await read(element);
        if (stopped) return;
        if (text) seen(text);
        else timer = setTimeout(() => void look(), LOOK_EVERY_MS);
      };
      await look();
    }

    void run();
    return () => {
      stopped = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, [wanted]);

  return { video, state: wanted ? result : ("off" as const) };
}
