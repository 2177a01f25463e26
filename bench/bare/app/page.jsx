export const metadata = { title: "Bare" };

export default function Page() {
  return (
    <main>
      <h1>Bare</h1>
      <p>A static Next page with nothing on it, to compare with.</p>
    </main>
  );
}
