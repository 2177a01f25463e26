import { useTranslations } from "next-intl";
import { Logo } from "@/components/layout/logo";
import { AwningMain } from "../awning-main";

/** Between two shoppers. */
export function DisplayWelcome({ till }: { till: string }) {
  const t = useTranslations("till.display");
  return (
    <AwningMain className="till-window min-h-0 grow place-content-center gap-4 p-8 text-center">
      <p className="animate-settle">
        <Logo />
      </p>
      <h1 className="headline text-6xl lg:text-7xl">{t("welcome")}</h1>
      <p className="text-muted text-xl">{t("welcomeText")}</p>
      <p className="text-muted font-semibold">{till}</p>
    </AwningMain>
  );
}
