/** Runs once when the server starts: a wrong environment stops it here, by name; then jobs and payments are looked after. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { envOrExit } = await import("./server/check-env");
  const settings = envOrExit();
  const { startServer } = await import("./server/start-server");
  startServer(settings);
}
