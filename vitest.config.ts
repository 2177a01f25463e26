import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const alias = {
  "server-only": path.join(root, "scripts/lib/empty.ts"),
  "@sandbox": path.join(root, "sandbox"),
  "@ui": path.join(root, "components/ui"),
  "@": root,
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          // No unit test keeps state in a module, and loading the modules once is two thirds of the run.
          isolate: false,
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/*.integration.test.ts", "e2e/**", ".next*/**"],
          // No test is timed, and the machine may be busy.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          // Every test file opens a database of its own, and nothing else stays behind in a module.
          isolate: false,
          include: ["**/*.integration.test.ts"],
          exclude: ["**/node_modules/**"],
          globalSetup: ["scripts/lib/integration-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
