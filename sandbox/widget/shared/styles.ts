import type { Look } from "./look";

const LIGHT =
  "--ground:#fff;--text:#1a1712;--soft:#5f5a50;--rim:#d8d2c4;--field:#8a8375;--wrong:#b3261e;--edge:#16130d;--veil:rgb(20 17 10/.5);color-scheme:light";
const DARK =
  "--ground:#1d1b16;--text:#f6f1e4;--soft:#b3ab9b;--rim:#3b362c;--field:#857d6d;--wrong:#ff9c8a;--edge:#857d6d;--veil:rgb(0 0 0/.65);color-scheme:dark";

const BUTTON = `
*,::before,::after{box-sizing:border-box}
:host{--sun:#ffcd00;--sun-press:#ecbc00;--on-sun:#1a1500;display:block;box-sizing:border-box;width:100%;min-width:220px;max-width:var(--izi-max,600px);min-height:var(--izi-min,52px);container-type:inline-size;font-family:inherit}
:host([hidden]){display:none}
.inpostpay-widget{display:block;font:inherit;line-height:1.15}
.button{position:relative;display:flex;align-items:center;justify-content:center;gap:10px;width:100%;min-height:var(--izi-min,52px);margin:0;padding:6px 16px;border:1.5px solid var(--sun);border-radius:14px;background:var(--sun);color:var(--on-sun);font:inherit;font-size:clamp(13px,calc(9px + 2.4cqi),17px);font-weight:700;text-align:left;cursor:pointer;transition:background .18s,border-color .18s}
.button:hover{background:var(--sun-press);border-color:var(--sun-press)}
.button:focus-visible,.act:focus-visible,.link:focus-visible,.close:focus-visible,input:focus-visible,select:focus-visible{outline:2.5px solid var(--text);outline-offset:3px}
.inpostpay-widget.secondary .button{background:#16130d;border-color:var(--edge);color:#fff}
.inpostpay-widget.secondary .button:hover{background:#2b261c}
.round .button{border-radius:999px}
.none .button{border-radius:0}
.mark{flex:none;width:1.7em;height:1.7em;overflow:visible}
.mark-body{fill:currentColor}
.mark-line{fill:none;stroke:currentColor;stroke-width:3;stroke-linecap:round}
.mark-tick{fill:none;stroke:var(--sun);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.secondary .mark{color:var(--sun)}
.secondary .mark-tick{stroke:#16130d}
.count-badge{flex:none;min-width:1.75em;padding:.2em .45em;border-radius:999px;background:#16130d;color:#fff;font-size:.85em;font-variant-numeric:tabular-nums;text-align:center}
.secondary .count-badge{background:var(--sun);color:var(--on-sun)}
.count-badge[hidden]{display:none}
.turn{flex:none;width:1.7em;height:1.7em;border:3px solid currentColor;border-right-color:transparent;border-radius:50%;animation:turn .9s linear infinite}
@keyframes turn{to{transform:rotate(1turn)}}
.heard{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

const POPUP = `
dialog{width:min(440px,calc(100vw - 32px));max-height:calc(100dvh - 32px);margin:auto;padding:0;border:1.5px solid var(--rim);border-radius:22px;background:var(--ground);color:var(--text);overflow:auto;font:inherit;font-size:16px;line-height:1.45}
dialog::backdrop{background:var(--veil)}
.sheet{display:grid;gap:14px;padding:20px 24px 24px}
.bar{display:flex;align-items:center;justify-content:space-between;gap:12px;font-weight:800;letter-spacing:-.01em}
.bar-name{display:flex;align-items:center;gap:8px}
.bar-name .mark{color:var(--text)}
.play{padding:1px 9px;border-radius:999px;background:#fdefcf;color:#8f5400;font-size:12px;font-weight:700}
.close{display:grid;place-items:center;width:40px;height:40px;margin-right:-8px;padding:0;border:0;border-radius:50%;background:none;color:inherit;font-size:24px;line-height:1;cursor:pointer}
.title{margin:0;font-size:24px;font-weight:800;letter-spacing:-.025em;line-height:1.12;text-wrap:balance;outline:none}
.lead{margin:0;color:var(--soft)}
.strong{margin:0;font-weight:700;font-variant-numeric:tabular-nums}
.wrong{margin:0;color:var(--wrong);font-weight:600}
.wrong:empty{display:none}
form{display:grid;gap:14px}
.row{display:grid;grid-template-columns:auto 1fr;gap:8px}
label{display:grid;gap:4px;font-size:14px;font-weight:600;min-width:0}
input,select{width:100%;min-height:48px;padding:0 12px;border:1.5px solid var(--field);border-radius:14px;background:var(--ground);color:var(--text);font:inherit;font-size:18px;font-variant-numeric:tabular-nums}
.act{display:flex;align-items:center;justify-content:center;width:100%;min-height:50px;padding:8px 18px;border:1.5px solid var(--sun);border-radius:999px;background:var(--sun);color:var(--on-sun);font:inherit;font-weight:700;text-align:center;text-decoration:none;cursor:pointer}
.act:hover{background:var(--sun-press)}
.act.calm{border-color:var(--rim);background:none;color:var(--text)}
.act.calm:hover{border-color:var(--text)}
.act:disabled{opacity:.55;cursor:default}
.link{justify-self:center;padding:6px 4px;border:0;background:none;color:inherit;font:inherit;font-weight:600;text-decoration:underline;text-underline-offset:4px;cursor:pointer}
.code{display:grid;place-items:center;width:min(264px,100%);aspect-ratio:1;margin:0 auto;padding:16px;border:0;border-radius:14px;background:#fff;color:#1a1712;font:inherit}
button.code{cursor:pointer}
.code img,.code canvas{display:block;width:100%;height:100%;object-fit:contain;image-rendering:pixelated}
.sheet-part{display:grid;gap:14px}
.code .turn{width:44px;height:44px}
@media(prefers-reduced-motion:no-preference){dialog[open]{animation:rise .2s cubic-bezier(.2,.7,.3,1)}@keyframes rise{from{opacity:0;transform:translateY(8px)}}}
@media(prefers-reduced-motion:reduce){.turn{animation-duration:3s}.button{transition:none}}
`;

let sheet: CSSStyleSheet | undefined;

/** One constructed style sheet for every button: needs no inline style, so the page's CSP may forbid it. */
export function widgetStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(BUTTON + POPUP);
  }
  return sheet;
}

/** What differs from button to button: width, height, and the ground it stands on. Leaves the host's attributes alone. */
export function stylesOfLook({ maxWidth, minHeight, dark }: Look): string {
  const size = `:host{--izi-max:${maxWidth}px;--izi-min:${minHeight}px}`;
  if (dark !== undefined) return `${size}:host{${dark ? DARK : LIGHT}}`;
  return `${size}:host{${LIGHT}}@media(prefers-color-scheme:dark){:host{${DARK}}}`;
}
