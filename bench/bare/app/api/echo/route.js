export async function POST(request) {
  await request.text();
  return new Response(null, { status: 200 });
}
