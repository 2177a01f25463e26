import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { db } from "@/server/db/db";

const folder = path.join(process.cwd(), "prisma", "seed", "digital");
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
};

export type Download = { name: string; type: string; content: Buffer };

/** The file of a bought digital line; undefined unless the order is paid and the line has one. */
export async function getDownload({
  token,
  lineId,
}: {
  token: string;
  lineId: string;
}): Promise<Download | undefined> {
  const line = await db().orderLine.findFirst({
    where: { id: lineId, order: { token, state: "PAID" } },
    select: { digitalFile: true },
  });
  if (!line?.digitalFile) return undefined;
  const name = path.basename(line.digitalFile);
  const type = types[path.extname(name)] ?? "application/octet-stream";
  return { name, type, content: await readFile(path.join(folder, name)) };
}
