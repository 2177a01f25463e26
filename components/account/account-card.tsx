import { Card } from "@/components/ui/card";
import { SignOut } from "./sign-out-client";

/** Whose account it is, and the way out. */
export function AccountCard({
  shopper,
  signOut,
  after,
}: {
  shopper: { name: string; email: string };
  signOut: string;
  after: string;
}) {
  return (
    <Card className="grid justify-items-start gap-5 wrap-anywhere">
      <div>
        <p className="text-lg font-bold">{shopper.name}</p>
        <p className="text-muted">{shopper.email}</p>
      </div>
      <SignOut word={signOut} after={after} />
    </Card>
  );
}
