/** Where this script came from. Taken while it is first run; later nobody knows. */
export const scriptOrigin = originOfScript();

function originOfScript(): string {
  const running = document.currentScript;
  const src =
    running instanceof HTMLScriptElement && running.src
      ? running.src
      : document.querySelector<HTMLScriptElement>(
          'script[src*="inpostpay.widget.v2.js"],script[src*="inpostizi.js"]',
        )?.src;
  return src ? new URL(src, location.href).origin : location.origin;
}

/** True when the shop stands in a frame, as on the sandbox's stage. */
export const isFramed = (): boolean => window.parent !== window;

/** Gives a code to the phone beside the shop. Only the page that this script came from may hear it. */
export function scanOnStage(link: string): void {
  window.parent.postMessage({ type: "kram:code", text: link }, scriptOrigin);
}
