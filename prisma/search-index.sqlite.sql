-- Names in alphabetical order per language (keys: core/catalog/fold.ts), and the row number of the full-text row.
CREATE TABLE IF NOT EXISTS "ProductName" (
  "row" INTEGER PRIMARY KEY,
  "productId" TEXT NOT NULL UNIQUE,
  "en" TEXT NOT NULL,
  "pl" TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS "ProductName_en" ON "ProductName" ("en", "productId");
CREATE INDEX IF NOT EXISTS "ProductName_pl" ON "ProductName" ("pl", "productId");

-- Folded words of a product: those of its names, and all of them. Its rowid is "ProductName"."row".
CREATE VIRTUAL TABLE IF NOT EXISTS "ProductSearch" USING fts5 (
  "productId" UNINDEXED,
  "title",
  "words",
  tokenize = 'unicode61',
  prefix = '2 3'
);
