import { withShadow } from "./create";
import { diffToDatabase, diffToSchema } from "./drift";
import { PROVIDERS } from "./paths";
import { schemasAreInStep } from "./schema-file";
import { readTarget } from "./target";

/** Every difference between the two schemas, the migrations and the given database, in words; none: empty list. */
export async function findDrift(databaseUrl: string): Promise<string[]> {
  const found: string[] = [];
  if (!schemasAreInStep()) found.push("prisma/postgresql.prisma is not what prisma/schema.prisma gives.");
  for (const provider of PROVIDERS) {
    const sql = await withShadow(provider, databaseUrl, diffToSchema);
    if (sql !== "") found.push(`The ${provider} migrations lag behind the schema:\n${sql}`);
  }
  const target = readTarget(databaseUrl);
  const words = await diffToDatabase(target);
  if (words !== "") found.push(`${target.name} differs from its migrations:\n${words}`);
  return found;
}
