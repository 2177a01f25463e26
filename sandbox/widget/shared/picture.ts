import { make } from "./make";

const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** The QR picture of section 2.2 as an address for an image: raw base64 (PNG) or a data URI come in; anything else is null. */
export function pictureSource(qrCode: string): string | null {
  const text = qrCode.trim();
  if (/^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i.test(text)) return text;
  const plain = text.replace(/\s/g, "");
  return plain && BASE64.test(plain)
    ? `data:image/png;base64,${plain.replaceAll("-", "+").replaceAll("_", "/")}`
    : null;
}

function bytesOf(source: string): Blob {
  const text = atob(source.slice(source.indexOf(",") + 1));
  return new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], { type: "image/png" });
}

/** Shows the code. Where the page's CSP forbids data images, it is painted, which no rule concerns. */
export function showPicture(source: string, label: string): HTMLElement {
  const image = make("img", { src: source, alt: label, width: "232", height: "232" });
  image.addEventListener("error", () => {
    void (async () => {
      const bitmap = await createImageBitmap(bytesOf(source));
      const canvas = make("canvas", { role: "img", "aria-label": label });
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
      image.replaceWith(canvas);
    })().catch(() => undefined); // the words and the phone number remain
  });
  return image;
}
