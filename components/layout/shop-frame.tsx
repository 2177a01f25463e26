import type { ReactNode } from "react";
import { Footer } from "./footer";
import { StageLocation } from "./stage-location-client";
import { Header, type HeaderProps } from "./header";

/**
 * Header, content and footer of a shop page. It belongs to the page, not to the layout: the page knows its category
 * and its address in the other language.
 */
export function ShopFrame({ children, ...header }: HeaderProps & { children: ReactNode }) {
  return (
    <>
      <Header {...header} />
      <main id="content" tabIndex={-1} className="container grow outline-none">
        {children}
      </main>
      <Footer locale={header.locale} />
      <StageLocation />
    </>
  );
}
