"use client";

import Link from "next/link";
import { useState, type ComponentProps } from "react";

/** A link that fetches its page ahead only when somebody is about to follow it: lists have dozens of them. */
export function HoverLink(props: Omit<ComponentProps<typeof Link>, "prefetch">) {
  const [near, setNear] = useState(false);
  const come = () => setNear(true);
  return (
    <Link
      {...props}
      prefetch={near ? null : false}
      onPointerEnter={come}
      onTouchStart={come}
      onFocus={come}
    />
  );
}
