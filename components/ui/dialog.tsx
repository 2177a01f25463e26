"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
};

/** A modal window on the browser's own <dialog>: Escape and a click outside close it, the focus returns to where it was. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
      className="rounded-paper rule border-line bg-card text-ink open:animate-settle m-auto w-[min(30rem,calc(100vw-36px))] p-0"
    >
      {open ? (
        <div className="grid gap-4 p-6">
          <h2 id={titleId} className="headline text-2xl">
            {title}
          </h2>
          <div className="text-muted">{children}</div>
          {actions ? <div className="mt-2 flex flex-wrap justify-end gap-2">{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}
