const loading = new Map<string, Promise<void>>();

/** Loads a script once per page; a failed load can be tried again. */
export function loadScript(url: string): Promise<void> {
  const known = loading.get(url);
  if (known) return known;
  const load = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.async = true;
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(url);
      script.remove();
      reject(new Error(`no script at ${url}`));
    };
    document.head.append(script);
  });
  loading.set(url, load);
  return load;
}
