-- CreateTable
CREATE TABLE "Shopper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- AlterTable: a column is added in place, so that no table is written anew.
ALTER TABLE "Basket" ADD COLUMN "shopperId" TEXT REFERENCES "Shopper" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Order" ADD COLUMN "shopperId" TEXT REFERENCES "Shopper" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE UNIQUE INDEX "Basket_shopperId_key" ON "Basket"("shopperId");

-- CreateIndex
CREATE INDEX "Order_shopperId_id_idx" ON "Order"("shopperId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Shopper_email_key" ON "Shopper"("email");
