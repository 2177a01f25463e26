-- AlterTable
ALTER TABLE "Binding" ADD COLUMN     "leaseUntil" TIMESTAMP(3);
