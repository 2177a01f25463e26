-- AlterTable
ALTER TABLE "Basket" ADD COLUMN     "orderedAt" TIMESTAMP(3),
ADD COLUMN     "parameters" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "basketId" TEXT,
ADD COLUMN     "comments" TEXT,
ADD COLUMN     "discountAmount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "parameters" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "discountAmount" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "method" TEXT;

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "shopOnly" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "RelatedProduct" (
    "productId" TEXT NOT NULL,
    "relatedId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RelatedProduct_pkey" PRIMARY KEY ("productId","relatedId")
);

-- CreateTable
CREATE TABLE "BasketPromoCode" (
    "basketId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BasketPromoCode_pkey" PRIMARY KEY ("basketId","code")
);

-- CreateTable
CREATE TABLE "PromoCode" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL DEFAULT 0,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "combinable" BOOLEAN NOT NULL DEFAULT true,
    "oncePerShopper" BOOLEAN NOT NULL DEFAULT false,
    "priority" INTEGER,
    "onlyInApp" BOOLEAN NOT NULL DEFAULT false,
    "nameEn" TEXT NOT NULL,
    "namePl" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "textPl" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "PromoCode_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "PromoUse" (
    "code" TEXT NOT NULL,
    "shopperKey" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PromoUse_pkey" PRIMARY KEY ("code","shopperKey")
);

-- CreateTable
CREATE TABLE "DeliveryMethod" (
    "type" TEXT NOT NULL,
    "price" INTEGER NOT NULL,
    "freeFrom" INTEGER,
    "vatRate" INTEGER NOT NULL,
    "leadDays" INTEGER NOT NULL,
    "codFee" INTEGER,
    "weekendFee" INTEGER,
    "weekendFrom" INTEGER,
    "weekendTo" INTEGER,
    "giftWrapFee" INTEGER,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "DeliveryMethod_pkey" PRIMARY KEY ("type")
);

-- CreateTable
CREATE TABLE "Locker" (
    "code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "building" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "hint" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Locker_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "textEn" TEXT NOT NULL,
    "textPl" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelPl" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "links" JSONB NOT NULL DEFAULT '[]',
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Binding" (
    "basketId" TEXT NOT NULL,
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
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Binding_pkey" PRIMARY KEY ("basketId")
);

-- CreateTable
CREATE TABLE "ProviderEvent" (
    "provider" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProviderEvent_pkey" PRIMARY KEY ("provider","eventId")
);

-- CreateTable
CREATE TABLE "OrderDelivery" (
    "orderId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "codes" JSONB NOT NULL DEFAULT '[]',
    "amount" INTEGER NOT NULL,
    "optionsAmount" INTEGER NOT NULL DEFAULT 0,
    "walletDiscount" INTEGER NOT NULL DEFAULT 0,
    "vatRate" INTEGER NOT NULL,
    "expectedAt" TIMESTAMP(3) NOT NULL,
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
    "shippedAt" TIMESTAMP(3),

    CONSTRAINT "OrderDelivery_pkey" PRIMARY KEY ("orderId")
);

-- CreateTable
CREATE TABLE "OrderInvoice" (
    "orderId" TEXT NOT NULL,
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

    CONSTRAINT "OrderInvoice_pkey" PRIMARY KEY ("orderId")
);

-- CreateTable
CREATE TABLE "OrderConsent" (
    "orderId" TEXT NOT NULL,
    "consentId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OrderConsent_pkey" PRIMARY KEY ("orderId","consentId")
);

-- CreateIndex
CREATE INDEX "PromoUse_orderId_idx" ON "PromoUse"("orderId");

-- CreateIndex
CREATE INDEX "Locker_city_idx" ON "Locker"("city");

-- CreateIndex
CREATE INDEX "ProviderEvent_provider_subject_kind_at_idx" ON "ProviderEvent"("provider", "subject", "kind", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Order_basketId_key" ON "Order"("basketId");

-- AddForeignKey
ALTER TABLE "RelatedProduct" ADD CONSTRAINT "RelatedProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedProduct" ADD CONSTRAINT "RelatedProduct_relatedId_fkey" FOREIGN KEY ("relatedId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasketPromoCode" ADD CONSTRAINT "BasketPromoCode_basketId_fkey" FOREIGN KEY ("basketId") REFERENCES "Basket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasketPromoCode" ADD CONSTRAINT "BasketPromoCode_code_fkey" FOREIGN KEY ("code") REFERENCES "PromoCode"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromoUse" ADD CONSTRAINT "PromoUse_code_fkey" FOREIGN KEY ("code") REFERENCES "PromoCode"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromoUse" ADD CONSTRAINT "PromoUse_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Binding" ADD CONSTRAINT "Binding_basketId_fkey" FOREIGN KEY ("basketId") REFERENCES "Basket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_basketId_fkey" FOREIGN KEY ("basketId") REFERENCES "Basket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderDelivery" ADD CONSTRAINT "OrderDelivery_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderInvoice" ADD CONSTRAINT "OrderInvoice_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderConsent" ADD CONSTRAINT "OrderConsent_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
