// @ts-check
/**
 * <guide-element flow="…" page="…">: complete as the build left it; the engine's answers take its
 * place as they come. Texts are read from <template data-text="…"> in the page, {name} in them is
 * filled in. data-plain: every answer is a link too, and is followed as one until the engine is up.
 * data-framed: alone in a frame on another site; of its page's address only the fragment changes.
 * @typedef {Record<string, unknown>} Facts
 * @typedef {{pathname: string, hash: string}} Address
 * @typedef {{page: string, link: string}} Place
 * @typedef {Partial<Place> & {choice?: string, typed?: Facts, restart?: Facts, ask?: unknown}} Act
 * @typedef {import("./guide-engine.js").Reply} Reply
 */

import { engine } from "./guide-engine.js";

const SITE = new URL("../", import.meta.url); // this file lies in <site>/assets/

class GuideElement extends HTMLElement {
  #place = { page: "", link: "" };
  #pages = new Set([""]); // shown here, so they can be shown again
  #isLive = false; // does it show an answer of the engine?
  #isEarly = false; // did the reader act before there was one?
  #gone = new AbortController();
  #line = document.createElement("p");
  #bar = document.createElement("progress");
  #again = Object.assign(document.createElement("button"), { className: "g-button g-quiet" });
  #shell = Object.assign(document.createElement("div"), { className: "g-engine" });
  #note = Object.assign(document.createElement("p"), { className: "g-note" });
  #live = Object.assign(document.createElement("p"), { className: "g-live", role: "status" });

  connectedCallback() {
    this.#place = { page: this.getAttribute("page") ?? "", link: placeOf(location).link };
    this.#pages = new Set([this.#place.page]);
    if (this.hasAttribute("data-framed")) this.#pages.add(placeOf(location).page);
    // The rest of the page keeps its addresses when ours changes.
    for (const anchor of document.links) anchor.href = anchor.href;
    this.#again.textContent = textOf("retry");
    this.#shell.replaceChildren(this.#line, this.#bar, this.#again);
    this.append(this.#shell, this.#live);
    this.#listen();
    this.#warm();
    if (this.#place.link || visit().role) this.#ask({}, false);
    this.#draw();
  }

  disconnectedCallback() {
    this.#gone.abort();
    engine.asked = undefined;
  }

  #listen() {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const first = { capture: true, signal }; // before the theme's own navigation hears of it
    document.addEventListener("click", this.#click, first);
    this.addEventListener("submit", this.#submit, first);
    addEventListener("popstate", this.#follow, { signal });
    engine.addEventListener("change", this.#draw, { signal });
    this.#again.addEventListener("click", this.#retry, { signal });
    // The theme would fetch a page for every path that it sees in the history.
    const theme = /** @type {any} */ (window).location$ ?? {};
    const go = theme.next;
    theme.next = (/** @type {URL} */ url) => this.#owns(url) || go.call(theme, url);
    signal.addEventListener("abort", () => (theme.next = go));
  }

  /** Is this a page that was shown here, now that the address is ours? */
  #owns(/** @type {Address} */ address) {
    return (this.#isLive || this.#place.link !== "") && this.#pages.has(placeOf(address).page);
  }

  /** Start before the first act where one is likely and nobody asked to save data. */
  #warm() {
    if (/** @type {any} */ (navigator).connection?.saveData) return;
    const warm = () => engine.warm();
    for (const sign of ["pointerenter", "focusin", "touchstart"])
      this.addEventListener(sign, warm, { passive: true, signal: this.#gone.signal });
    const idly = window.requestIdleCallback ?? setTimeout;
    const eye = new IntersectionObserver(([at]) => at?.isIntersecting && idly(warm));
    if (!this.hasAttribute("data-plain")) eye.observe(this);
  }

  #click = (/** @type {MouseEvent} */ event) => {
    const anchor = anchorOf(event);
    if (!anchor) return;
    if (this.contains(anchor) && anchor.matches("[data-guide]")) return this.#travel(event, anchor);
    if (!this.#owns(anchor)) return;
    const target = document.getElementById(decodeURIComponent(anchor.hash.slice(1)));
    if (!target) return this.#take(event, placeOf(anchor));
    event.preventDefault(); // the fragment holds the position: a jump must not overwrite it
    event.stopPropagation();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };

  #travel(/** @type {Event} */ event, /** @type {HTMLAnchorElement} */ anchor) {
    const isPlain = this.matches("[data-plain]:not([data-framed])") && engine.state !== "ready";
    if (!isPlain) this.#take(event, placeOf(anchor));
    else if (this.#isLive) event.stopPropagation(); // the theme did not see how we came here
    else anchor.hash = merge(location.hash, anchor.hash);
  }

  #submit = (/** @type {SubmitEvent} */ event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const { choice, restart, ask } = form.dataset;
    if ((choice ?? restart ?? ask) === undefined) return;
    const facts = factsOf(form, event.submitter);
    const words = ask === undefined ? { restart: facts } : { ask: facts[ask] };
    this.#take(event, choice === undefined ? words : { choice, typed: facts });
  };

  #follow = () => {
    const { page, link } = placeOf(location);
    const within = page === this.#place.page && location.hash && !link;
    if (within || !this.#pages.has(page)) return;
    if (engine.state === "failed") location.reload();
    else this.#ask({ page, link }, false);
  };

  #retry = () => {
    if (!engine.asked) this.#ask({}, false);
    engine.start("reload"); // the browser's cache may hold the very bytes that failed
  };

  #take(/** @type {Event} */ event, /** @type {Act} */ act) {
    event.stopPropagation();
    if (engine.state === "failed") return; // the browser goes by itself
    event.preventDefault();
    this.#isEarly = engine.state !== "ready";
    if (this.#isEarly) this.#live.textContent = textOf("early");
    this.#ask(act, true);
  }

  #ask(/** @type {Act} */ act, /** @type {boolean} */ isStep) {
    const message = { flow: this.getAttribute("flow"), ...this.#place, ...visit(), ...act };
    const { pathname } = location; // once the reader has left, the answer must not call them back
    engine.ask(message, (reply) => pathname === location.pathname && this.#show(reply, isStep));
  }

  #show(/** @type {Reply} */ reply, /** @type {boolean} */ isStep) {
    const { html, page, link, title, said, problems, notice } = reply;
    // The theme may still fetch ahead what an old link leads to: its address must not move along.
    for (const old of this.querySelectorAll("a")) old.setAttribute("href", old.href);
    const active = document.activeElement ?? document.body;
    const followed = active === document.body || this.contains(active);
    const view = document.createElement("template");
    view.innerHTML = html; // the engine builds a tree and escapes what it writes
    while (this.firstChild !== this.#shell) this.firstChild?.remove();
    this.#note.textContent = notice;
    this.prepend(...(notice ? [this.#note] : []), view.content);
    this.#place = { page, link };
    this.#pages.add(page);
    this.#isLive = true;
    this.#isEarly = false;
    const there = new URL(page + location.search + (link && `#${link}`), SITE);
    const address = this.hasAttribute("data-framed") ? stay(there) : there;
    if (isStep && address.href !== location.href) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
    document.title = document.title.replace(/^.*?(?= - [^-]*$|$)/, () => title); // site name stays
    this.#live.textContent = `${notice} ${problems ? "" : said}`.trim(); // problems speak up
    this.dispatchEvent(new Event("shown", { bubbles: true }));
    if (followed) /** @type {HTMLElement | null} */ (this.querySelector("[data-focus]"))?.focus();
  }

  #draw = () => {
    const { state, news, asked } = engine;
    const failed = state === "failed";
    const trouble = failed ? textOf(news.fault, news) : "";
    const progress = news.total ? textOf("loading", news) : "";
    const early = this.#isEarly ? `${textOf("early")} ` : "";
    this.#shell.hidden = !failed && !(state === "loading" && asked);
    this.#line.textContent = trouble || early + progress;
    Object.assign(this.#bar, { hidden: failed, max: news.total || 1, value: news.done });
    this.#again.hidden = !failed;
    if (failed) this.#live.textContent = trouble;
  };
}

/** A plain click on a link of this site. */
function anchorOf(/** @type {MouseEvent} */ event) {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const anchor = target instanceof Element ? target.closest("a") : null;
  if (!(anchor instanceof HTMLAnchorElement) || anchor.origin !== SITE.origin) return undefined;
  return button || ctrlKey || metaKey || shiftKey || altKey || anchor.target ? undefined : anchor;
}

function placeOf(/** @type {Address} */ { pathname, hash }) {
  const page = pathname.slice(SITE.pathname.length).replace(/index\.html$/, "");
  return { page, link: hash.includes("=") ? hash.slice(1) : "" };
}

/** In a frame the address stays; what is relative in it, and the way out of it, go along. */
function stay(/** @type {URL} */ there) {
  for (const guide of document.querySelectorAll("base, [data-whole]"))
    guide.setAttribute("href", there.href);
  return new URL(there.hash, location.href);
}

/** A plain link that is followed takes the answers already given along. */
function merge(/** @type {string[]} */ ...hashes) {
  const answers = hashes.flatMap((hash) => [...new URLSearchParams(hash.slice(1))]);
  return new URLSearchParams(Object.fromEntries(answers)).toString();
}

function factsOf(/** @type {HTMLFormElement} */ form, /** @type {HTMLElement | null} */ submitter) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const inputs = form.querySelectorAll("[data-field]");
  const typed = Array.from(inputs, ({ dataset, value }) => [dataset.field, value]);
  return Object.fromEntries([...new FormData(form, submitter), ...typed]);
}

/** What the engine cannot know: who reads, the reader's own date and zone, where the site lies. */
function visit(zone = -new Date().getTimezoneOffset()) {
  const role = new URLSearchParams(location.search).get("rol") ?? "";
  const today = new Date(Date.now() + zone * 60_000).toISOString().slice(0, 10);
  return { role, today, zone, site: SITE.href };
}

/** Numbers are bytes and read as megabytes. */
function textOf(/** @type {string} */ name, /** @type {Facts} */ facts = {}) {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const write = (/** @type {unknown} */ fact) =>
    typeof fact === "number" ? (fact / 1e6).toLocaleString("tr", one) : String(fact);
  /** @type {HTMLTemplateElement | null} */
  const text = document.querySelector(`template[data-text="${name}"]`);
  return text?.content.textContent.replace(/\{(\w+)\}/g, (_, fact) => write(facts[fact])) ?? "";
}

customElements.define("guide-element", GuideElement);
