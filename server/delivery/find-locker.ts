import "server-only";
import { db } from "@/server/db/db";

/** A parcel locker with its own address, which is where its parcels go. */
export type Locker = {
  code: string;
  city: string;
  street: string;
  building: string;
  postalCode: string;
  latitude: number;
  longitude: number;
  hint: string;
};

/** The locker of this code, in whatever case it is written; undefined when there is none or it is closed. */
export async function findLocker({ code }: { code: string }): Promise<Locker | undefined> {
  const row = await db().locker.findUnique({ where: { code: code.trim().toUpperCase() } });
  if (!row?.active) return undefined;
  const { city, street, building, postalCode, latitude, longitude, hint } = row;
  return { code: row.code, city, street, building, postalCode, latitude, longitude, hint };
}
