-- AlterTable
ALTER TABLE "Payment" ADD COLUMN "method" TEXT;

-- CreateTable
CREATE TABLE "RelatedProduct" (
    "productId" TEXT NOT NULL,
    "relatedId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("productId", "relatedId"),
    CONSTRAINT "RelatedProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RelatedProduct_relatedId_fkey" FOREIGN KEY ("relatedId") REFERENCES "Product" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BasketPromoCode" (
    "basketId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("basketId", "code"),
    CONSTRAINT "BasketPromoCode_basketId_fkey" FOREIGN KEY ("basketId") REFERENCES "Basket" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BasketPromoCode_code_fkey" FOREIGN KEY ("code") REFERENCES "PromoCode" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PromoCode" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL DEFAULT 0,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "combinable" BOOLEAN NOT NULL DEFAULT true,
    "oncePerShopper" BOOLEAN NOT NULL DEFAULT false,
    "priority" INTEGER,
    "onlyInApp" BOOLEAN NOT NULL DEFAULT false,
    "nameEn" TEXT NOT NULL,
    "namePl" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "textPl" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true
);

-- CreateTable
CREATE TABLE "PromoUse" (
    "code" TEXT NOT NULL,
    "shopperKey" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("code", "shopperKey"),
    CONSTRAINT "PromoUse_code_fkey" FOREIGN KEY ("code") REFERENCES "PromoCode" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PromoUse_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeliveryMethod" (
    "type" TEXT NOT NULL PRIMARY KEY,
    "price" INTEGER NOT NULL,
    "freeFrom" INTEGER,
    "vatRate" INTEGER NOT NULL,
    "leadDays" INTEGER NOT NULL,
    "codFee" INTEGER,
    "weekendFee" INTEGER,
    "weekendFrom" INTEGER,
    "weekendTo" INTEGER,
    "giftWrapFee" INTEGER,
    "active" BOOLEAN NOT NULL DEFAULT true
);

-- CreateTable
CREATE TABLE "Locker" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "city" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "building" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "latitude" REAL NOT NULL,
    "longitude" REAL NOT NULL,
    "hint" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "textEn" TEXT NOT NULL,
    "textPl" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelPl" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "links" JSONB NOT NULL DEFAULT '[]',
    "active" BOOLEAN NOT NULL DEFAULT true
);

-- CreateTable
CREATE TABLE "Binding" (
    "basketId" TEXT NOT NULL PRIMARY KEY,
    "provider" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "apiKey" TEXT,
    "walletBasketId" TEXT,
    "phonePrefix" TEXT,
    "phone" TEXT,
    "maskedPhone" TEXT,
    "name" TEXT,
    "surname" TEXT,
    "browserId" TEXT,
    "browserTrusted" BOOLEAN NOT NULL DEFAULT false,
    "notice" JSONB,
    "sentVersion" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Binding_basketId_fkey" FOREIGN KEY ("basketId") REFERENCES "Basket" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProviderEvent" (
    "provider" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,

    PRIMARY KEY ("provider", "eventId")
);

-- CreateTable
CREATE TABLE "OrderDelivery" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "codes" JSONB NOT NULL DEFAULT '[]',
    "amount" INTEGER NOT NULL,
    "optionsAmount" INTEGER NOT NULL DEFAULT 0,
    "walletDiscount" INTEGER NOT NULL DEFAULT 0,
    "vatRate" INTEGER NOT NULL,
    "expectedAt" DATETIME NOT NULL,
    "lockerCode" TEXT,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "zip" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "courierNote" TEXT,
    "digitalEmail" TEXT,
    "references" JSONB NOT NULL DEFAULT '[]',
    "shippedAt" DATETIME,
    CONSTRAINT "OrderDelivery_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrderInvoice" (
    "orderId" TEXT NOT NULL PRIMARY KEY,
    "legalForm" TEXT NOT NULL,
    "companyName" TEXT,
    "taxId" TEXT,
    "name" TEXT,
    "surname" TEXT,
    "countryCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "building" TEXT NOT NULL,
    "flat" TEXT,
    "postalCode" TEXT NOT NULL,
    "email" TEXT,
    "note" TEXT,
    CONSTRAINT "OrderInvoice_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrderConsent" (
    "orderId" TEXT NOT NULL,
    "consentId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("orderId", "consentId"),
    CONSTRAINT "OrderConsent_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Basket" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "parameters" JSONB NOT NULL DEFAULT '[]',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "orderedAt" DATETIME
);
INSERT INTO "new_Basket" ("createdAt", "currency", "id", "token", "updatedAt", "version") SELECT "createdAt", "currency", "id", "token", "updatedAt", "version" FROM "Basket";
DROP TABLE "Basket";
ALTER TABLE "new_Basket" RENAME TO "Basket";
CREATE UNIQUE INDEX "Basket_token_key" ON "Basket"("token");
CREATE TABLE "new_Order" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "totalAmount" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "zip" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "paidAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0,
    "basketId" TEXT,
    "discountAmount" INTEGER NOT NULL DEFAULT 0,
    "comments" TEXT,
    "parameters" JSONB NOT NULL DEFAULT '[]',
    CONSTRAINT "Order_basketId_fkey" FOREIGN KEY ("basketId") REFERENCES "Basket" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Order" ("channel", "city", "country", "createdAt", "currency", "email", "id", "locale", "name", "number", "paidAt", "phone", "region", "state", "street", "token", "totalAmount", "version", "zip") SELECT "channel", "city", "country", "createdAt", "currency", "email", "id", "locale", "name", "number", "paidAt", "phone", "region", "state", "street", "token", "totalAmount", "version", "zip" FROM "Order";
DROP TABLE "Order";
ALTER TABLE "new_Order" RENAME TO "Order";
CREATE UNIQUE INDEX "Order_number_key" ON "Order"("number");
CREATE UNIQUE INDEX "Order_token_key" ON "Order"("token");
CREATE UNIQUE INDEX "Order_basketId_key" ON "Order"("basketId");
CREATE INDEX "Order_state_id_idx" ON "Order"("state", "id");
CREATE TABLE "new_OrderLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "variantId" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "namePl" TEXT NOT NULL,
    "optionEn" TEXT NOT NULL,
    "optionPl" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitAmount" INTEGER NOT NULL,
    "discountAmount" INTEGER NOT NULL DEFAULT 0,
    "totalAmount" INTEGER NOT NULL,
    "vatRate" INTEGER NOT NULL,
    "digitalFile" TEXT,
    CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_OrderLine" ("digitalFile", "id", "nameEn", "namePl", "optionEn", "optionPl", "orderId", "picture", "position", "quantity", "sku", "totalAmount", "unitAmount", "variantId", "vatRate") SELECT "digitalFile", "id", "nameEn", "namePl", "optionEn", "optionPl", "orderId", "picture", "position", "quantity", "sku", "totalAmount", "unitAmount", "variantId", "vatRate" FROM "OrderLine";
DROP TABLE "OrderLine";
ALTER TABLE "new_OrderLine" RENAME TO "OrderLine";
CREATE INDEX "OrderLine_orderId_position_idx" ON "OrderLine"("orderId", "position");
CREATE TABLE "new_Product" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "categoryId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'physical',
    "rank" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "namePl" TEXT NOT NULL,
    "subtitleEn" TEXT NOT NULL,
    "subtitlePl" TEXT NOT NULL,
    "descriptionEn" TEXT NOT NULL,
    "descriptionPl" TEXT NOT NULL,
    "specs" JSONB NOT NULL DEFAULT '[]',
    "pictures" JSONB NOT NULL DEFAULT '[]',
    "vatRate" INTEGER NOT NULL,
    "digitalFile" TEXT,
    "fromAmount" INTEGER NOT NULL DEFAULT 0,
    "onOffer" BOOLEAN NOT NULL DEFAULT false,
    "shopOnly" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Product_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Product" ("categoryId", "createdAt", "descriptionEn", "descriptionPl", "digitalFile", "fromAmount", "id", "kind", "nameEn", "namePl", "onOffer", "pictures", "rank", "slug", "specs", "subtitleEn", "subtitlePl", "updatedAt", "vatRate") SELECT "categoryId", "createdAt", "descriptionEn", "descriptionPl", "digitalFile", "fromAmount", "id", "kind", "nameEn", "namePl", "onOffer", "pictures", "rank", "slug", "specs", "subtitleEn", "subtitlePl", "updatedAt", "vatRate" FROM "Product";
DROP TABLE "Product";
ALTER TABLE "new_Product" RENAME TO "Product";
CREATE UNIQUE INDEX "Product_slug_key" ON "Product"("slug");
CREATE INDEX "Product_rank_id_idx" ON "Product"("rank", "id");
CREATE INDEX "Product_categoryId_rank_id_idx" ON "Product"("categoryId", "rank", "id");
CREATE INDEX "Product_fromAmount_id_idx" ON "Product"("fromAmount", "id");
CREATE INDEX "Product_createdAt_id_idx" ON "Product"("createdAt", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "PromoUse_orderId_idx" ON "PromoUse"("orderId");

-- CreateIndex
CREATE INDEX "Locker_city_idx" ON "Locker"("city");

-- CreateIndex
CREATE INDEX "ProviderEvent_provider_subject_kind_at_idx" ON "ProviderEvent"("provider", "subject", "kind", "at");
