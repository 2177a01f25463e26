"use client";

import { useState } from "react";
import { AppScreen } from "../phone/app-screen";
import { MainButton } from "../phone/main-button";
import type { Person } from "../control-types";
import { BasketScreen } from "./basket-screen";
import { CheckoutScreen } from "./checkout-screen";
import { BindingScreen, OnboardingScreen } from "./consent-screens";
import { HomeScreen } from "./home-screen";
import { OrderingScreen, OrderScreen, PaymentScreen } from "./order-screens";
import type { InPostPhone, Order } from "./phone-types";
import { ScanScreen } from "./scan-screen";
import { errorText } from "./refusal-text";
import type { PhoneHandle } from "./use-phone";
import { useWords } from "./words-client";

type Within = "home" | "scan" | "basket" | "checkout" | Order;
type ScreensProps = {
  state: InPostPhone;
  phone: PhoneHandle;
  person: Person | undefined;
  people: Person[];
  hint: string;
  hrefOf: (id: string) => string;
  onRemove: () => void;
};

/** The screen that belongs to the state of the phone; where the state leaves a choice, the one the person went to. */
export function AppScreens({ state, phone, person, people, hint, hrefOf, onRemove }: ScreensProps) {
  const { words, label } = useWords();
  // Kept with the screen it was chosen on: when the phone moves on by itself, the choice is over.
  const [chosen, setChosen] = useState<{ on: string; within: Within } | null>(null);
  const within = chosen?.on === state.screen ? chosen.within : null;
  const go = (to: Within | null) => setChosen(to && { on: state.screen, within: to });

  const error = state.error && errorText(state.error, label);

  if (phone.pending === "order") return <OrderingScreen state={state} />;
  if (within && typeof within === "object") {
    const { orderId } = within;
    const order = state.orders.find((each) => each.orderId === orderId) ?? within;
    return <OrderScreen order={order} busy={false} onDone={() => go("home")} />;
  }
  const home = (
    <HomeScreen
      state={state}
      person={person}
      people={people}
      hrefOf={hrefOf}
      onScan={() => go("scan")}
      onBasket={() => go("basket")}
      onOrder={(order) => {
        go(order);
        void phone.act("refresh-order", { orderId: order.orderId });
      }}
    />
  );
  if (within === "scan") return <ScanScreen phone={phone} hint={hint} onBack={() => go("home")} />;
  if (within === "home") return home;
  const checkout = state.basket && <CheckoutScreen state={state} phone={phone} onBack={() => go("basket")} />;
  if (within === "checkout" && checkout) return checkout;
  const basket = state.basket && (
    <BasketScreen bound={state.basket} phone={phone} onNext={() => go("checkout")} onRemove={onRemove} />
  );
  if (within === "basket" && basket) return basket;
  switch (state.screen) {
    case "home":
      return home;
    case "onboarding":
      return <OnboardingScreen phone={phone} />;
    case "binding":
      return (
        <BindingScreen state={state} phone={phone} remembers={person?.inpost?.remembersBrowsers ?? false} />
      );
    case "basket":
      return basket || home;
    case "checkout":
      return checkout || home;
    case "ordering":
      return <OrderingScreen state={state} />;
    case "payment":
      return <PaymentScreen state={state} phone={phone} />;
    case "order":
      return state.order ? (
        <OrderScreen
          order={state.order}
          busy={phone.pending === "dismiss"}
          onDone={() => void phone.act("dismiss")}
        />
      ) : (
        home
      );
    case "error":
      return (
        <AppScreen
          centred
          actions={
            <MainButton busy={phone.pending === "dismiss"} onPress={() => void phone.act("dismiss")}>
              {words.app.close}
            </MainButton>
          }
        >
          <div role="alert" className="bg-paper-wear rounded-paper grid gap-2 px-5 py-7 text-center">
            <h2 className="headline text-[26px]">{error?.title}</h2>
            <p>{error?.detail}</p>
            <p className="text-muted">{words.error.money}</p>
          </div>
        </AppScreen>
      );
  }
}
