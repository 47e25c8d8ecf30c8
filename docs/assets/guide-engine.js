// @ts-check
/**
 * The engine's life in a page: it starts on the first sign of need, answers one question at a
 * time, and fails aloud. "change" is heard whenever one of these happened.
 * data-patience on an element of the page: how long it may be silent, in milliseconds.
 *
 * @typedef {{page: string, link: string, html: string, title: string, said: string,
 *   problems: number, notice: string}} Reply
 * @typedef {{id: number, message: object, show: (reply: Reply) => void}} Question
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 */

const PATIENCE = 20_000;

/** One engine for the whole visit: where the theme swaps pages, this module and its worker stay. */
class Engine extends EventTarget {
  state = /** @type {State} */ ("idle");
  news = { done: 0, total: 0, fault: "", file: "" };
  /** @type {Question | undefined} Only the last one counts: what came before it is out of date. */
  asked;
  /** @type {Worker | undefined} */
  #worker;
  #count = 0;
  #timer = 0;

  ask(/** @type {object} */ message, /** @type {Question["show"]} */ show) {
    this.asked = { id: ++this.#count, message, show };
    if (this.state === "ready") this.#send(this.asked);
    else this.dispatchEvent(new Event("change"));
    this.warm();
  }

  warm() {
    if (this.state === "idle") this.start("default");
  }

  start(/** @type {RequestCache} */ cache) {
    const worker = new Worker(new URL("guide-worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => worker === this.#worker && this.#hear(data);
    worker.onerror = () => worker === this.#worker && this.#fail("failed", "guide-worker.js");
    worker.postMessage({ start: cache });
    this.#worker = worker;
    this.#enter("loading", { done: 0, total: 0 });
  }

  #send(/** @type {Question} */ { id, message }) {
    this.#worker?.postMessage({ id, message: JSON.stringify(message) });
    this.#enter("ready");
  }

  #hear(/** @type {any} */ data) {
    const { asked } = this;
    if (data.fault || data.error) this.#fail(data.fault ?? "failed", data.file);
    else if (data.progress) this.#enter("loading", data.progress);
    else if (data.ready && asked) this.#send(asked);
    else if (data.ready) this.#enter("ready");
    else if (data.id === asked?.id) {
      this.asked = undefined;
      this.#enter("ready");
      asked?.show(JSON.parse(data.reply));
    }
  }

  #fail(/** @type {string} */ fault, file = "") {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#enter("failed", { fault, file });
  }

  /** A clock runs, for not all that fails says so: WebAssembly refused leaves Pyodide silent. */
  #enter(/** @type {State} */ state, /** @type {Partial<Engine["news"]>} */ news = {}) {
    this.state = state;
    Object.assign(this.news, news);
    clearTimeout(this.#timer);
    const patience = document.querySelector("[data-patience]")?.getAttribute("data-patience");
    if (state === "loading" || (state === "ready" && this.asked))
      this.#timer = setTimeout(() => this.#fail("hung"), Number(patience ?? PATIENCE));
    this.dispatchEvent(new Event("change"));
  }
}

export const engine = new Engine();
