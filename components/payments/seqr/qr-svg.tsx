import { QRCodeSVG } from "qrcode.react";

/** The code as a picture: level M and four modules of quiet zone (protocol 5), black on white in both themes. */
export function QrSvg({ text, title }: { text: string; title: string }) {
  return <QRCodeSVG value={text} level="M" marginSize={4} size={148} title={title} className="size-full" />;
}
