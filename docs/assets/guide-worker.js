// @ts-check
/**
 * The engine in its worker: Pyodide, started only after every byte of it has been checked.
 *
 * in    {start: RequestCache}        once, first
 *       {id, message}                a question, as text
 * out   {progress: {done, total}}    bytes that have arrived
 *       {ready: build}               questions may come
 *       {fault, file}                the start is over: "offline", "missing", "corrupt" or "failed"
 *       {id, reply} | {id, error}    one for each question
 *
 * @typedef {{sha256: string, bytes: number}} Entry
 * @typedef {{build: string, folder: string, files: Record<string, Entry>}} Manifest
 * @typedef {{answer(message: string): string}} Guide
 * @typedef {{loadPyodide(options: object): Promise<{pyimport(name: string): Guide}>}} Pyodide
 */

// Beside this file, wherever the site lies: no address has to be handed in.
const MANIFEST = new URL("guide-runtime.json", import.meta.url);
const LOCK = "pyodide-lock.json";
const network = fetch.bind(globalThis);

/** @type {Guide} */
let guide;

addEventListener("message", ({ data }) => {
  if ("start" in data) start(data.start).catch(report);
  else postMessage(answer(data.id, data.message));
});

/** A start that cannot go on, by the name of the text that the page has for it. */
class Fault extends Error {
  /** @param {string} kind @param {string} file */
  constructor(kind, file) {
    super(`${kind}: ${file}`);
    this.kind = kind;
    this.file = file;
  }
}

/** @param {unknown} error */
function report(error) {
  console.warn(error);
  const { kind, file } = error instanceof Fault ? error : new Fault("failed", "");
  postMessage({ fault: kind, file });
}

/** @param {number} id @param {string} message */
function answer(id, message) {
  try {
    return { id, reply: guide.answer(message) };
  } catch (error) {
    console.warn(error);
    return { id, error: String(error) };
  }
}

/** @param {RequestCache} cache */
async function start(cache) {
  if (typeof WebAssembly !== "object") throw new Fault("failed", "WebAssembly");
  const { build, folder, files } = await readManifest();
  const base = new URL(folder, MANIFEST);
  const checked = await fetchAll(base, files, cache);
  const lock = new TextDecoder().decode(checked.get(new URL(LOCK, base).href));
  serve(checked);
  /* What is imported is read by address again, so the check covers it only as far as the browser
   * hands out the bytes that it has just stored: enough against a broken transfer, a stale copy
   * and half a deployment. A server that changes its mind between two requests could change this
   * file as well. */
  /** @type {Pyodide} */
  const { loadPyodide } = await import(new URL("pyodide.mjs", base).href);
  const pyodide = await loadPyodide({
    indexURL: base.href,
    packageBaseUrl: base.href,
    lockFileContents: lock,
    packages: Object.keys(JSON.parse(lock).packages),
  });
  guide = pyodide.pyimport("guide_engine.browser");
  postMessage({ ready: build });
}

/** @returns {Promise<Manifest>} */
async function readManifest() {
  const response = await get(MANIFEST, "no-store");
  try {
    return await response.json();
  } catch {
    throw new Fault("corrupt", nameOf(MANIFEST));
  }
}

/**
 * @param {URL} base
 * @param {Record<string, Entry>} files
 * @param {RequestCache} cache
 */
async function fetchAll(base, files, cache) {
  const entries = Object.entries(files);
  const total = entries.reduce((sum, [, entry]) => sum + entry.bytes, 0);
  let done = 0;
  const arrived = (/** @type {number} */ count) => {
    done += count;
    postMessage({ progress: { done, total } });
  };
  return new Map(
    await Promise.all(
      entries.map(async ([name, entry]) => {
        const url = new URL(name, base);
        const content = await read(await get(url, cache), entry.bytes, arrived, name);
        if ((await fingerprint(content)) !== entry.sha256) throw new Fault("corrupt", name);
        return /** @type {const} */ ([url.href, content]);
      }),
    ),
  );
}

/** @param {URL} url @param {RequestCache} cache */
async function get(url, cache) {
  const response = await network(url, { cache }).catch(() => {
    throw new Fault("offline", nameOf(url));
  });
  if (!response.ok) throw new Fault("missing", nameOf(url));
  return response;
}

/**
 * @param {Response} response
 * @param {number} size
 * @param {(count: number) => void} arrived
 * @param {string} name
 */
async function read(response, size, arrived, name) {
  const content = new Uint8Array(size);
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  for (let at = 0; ; ) {
    const { done, value } = await reader.read().catch(() => {
      throw new Fault("offline", name);
    });
    if (done) return content;
    if (at + value.length > size) throw new Fault("corrupt", name);
    content.set(value, at);
    at += value.length;
    arrived(value.length);
  }
}

/** @param {Uint8Array<ArrayBuffer>} content */
async function fingerprint(content) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * From here on this worker, Python in it included, reaches the checked files and nothing else.
 * @param {Map<string, BodyInit>} checked
 */
function serve(checked) {
  globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input, MANIFEST);
    const content = checked.get(url.href);
    checked.delete(url.href); // each is asked for once: the memory is Python's now
    if (content === undefined) throw new TypeError(`${url} is not in the manifest`);
    const type = url.pathname.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return new Response(content, { headers: { "content-type": type } });
  };
}

/** @param {URL} url */
function nameOf(url) {
  return url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
}
