// The copy of the explorer that this browser keeps, when the visitor wants one: switched on and off, and how it
// stands. Without the switch no worker is registered and nothing is kept.

const prefix = "intouchai-explorer-";

export class OfflineCopy {
  /** `tell` is called with 'none', 'fetching', 'kept' or 'failed' whenever that changes; never where nothing can be kept. */
  constructor(base, tell) {
    this.base = base;
    this.tell = tell;
    this.registration = null;
  }

  get is_possible() {
    return "serviceWorker" in navigator && "caches" in globalThis && isSecureContext && globalThis.parent === globalThis;
  }

  /** How it stands at the start. */
  async look() {
    if (!this.is_possible) return;
    const found = await navigator.serviceWorker.getRegistration(this.base.href).catch(() => undefined);
    // Another program of this host may have a worker for a folder above.
    if (found && found.scope === this.base.href) this.follow(found);
    else this.tell("none");
  }

  /** For a kiosk, which must begin again without a network: nobody is asked, the device is not a visitor's. */
  async look_and_keep() {
    await this.look();
    if (this.is_possible && !this.registration) await this.keep();
  }

  follow(registration) {
    this.registration = registration;
    if (registration.active) {
      this.tell("kept");
      return;
    }
    const worker = registration.installing ?? registration.waiting;
    if (!worker) {
      this.tell("none");
      return;
    }
    this.tell("fetching");
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") this.tell("kept");
      if (worker.state === "redundant" && this.registration === registration) this.tell("failed");
    });
  }

  async keep() {
    try {
      this.follow(await navigator.serviceWorker.register(new URL("offline_worker.js", this.base), { scope: this.base.href, updateViaCache: "none" }));
    } catch (error) {
      console.warn(`No copy could be kept: ${error.message}`);
      this.tell("failed");
    }
  }

  async drop() {
    const registration = this.registration;
    this.registration = null;
    await registration?.unregister();
    for (const name of await caches.keys()) {
      if (name.startsWith(prefix)) await caches.delete(name);
    }
  }
}
