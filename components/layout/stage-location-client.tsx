"use client";

import { useEffect } from "react";
import { locateOnStage, useStage } from "./stage-client";

/** Keeps the stage's address bar true while the shop stands in its frame. */
export function StageLocation(): null {
  const stage = useStage();
  useEffect(() => {
    if (stage) locateOnStage(stage);
  }, [stage]);
  return null;
}
