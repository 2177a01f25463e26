-- Names in alphabetical order per language; the keys (core/catalog/fold.ts) are compared byte by byte.
CREATE TABLE IF NOT EXISTS "ProductName" (
  "productId" TEXT PRIMARY KEY,
  "en" TEXT COLLATE "C" NOT NULL,
  "pl" TEXT COLLATE "C" NOT NULL
);
CREATE INDEX IF NOT EXISTS "ProductName_en" ON "ProductName" ("en", "productId");
CREATE INDEX IF NOT EXISTS "ProductName_pl" ON "ProductName" ("pl", "productId");

-- Folded words of a product: those of its names, and all of them.
CREATE TABLE IF NOT EXISTS "ProductSearch" (
  "productId" TEXT PRIMARY KEY,
  "title" TSVECTOR NOT NULL,
  "words" TSVECTOR NOT NULL
);
CREATE INDEX IF NOT EXISTS "ProductSearch_title" ON "ProductSearch" USING GIN ("title");
CREATE INDEX IF NOT EXISTS "ProductSearch_words" ON "ProductSearch" USING GIN ("words");
