// The device as the core asks for it: what its owner set it to, and its day.

const looks = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(prefers-reduced-motion: reduce)"].map((query) => matchMedia(query));

/** The size of text that the browser is set to, whatever the page's is; in px. */
export function browser_text_px() {
  const probe = document.createElement("div");
  probe.style.fontSize = "medium";
  document.body.append(probe);
  const size = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size;
}

/** How much larger than usual that is: usual are 16 px. */
const browser_text_scale = () => Math.min(Math.max(browser_text_px() / 16, 0.5), 4);

/** In the order of explorer_give_device. */
export function device_now() {
  const now = new Date();
  return [...looks.map(({ matches }) => (matches ? 1 : 0)), browser_text_scale(), now.getFullYear(), now.getMonth() + 1, now.getDate()];
}

export function on_device_change(tell) {
  for (const look of looks) look.addEventListener("change", tell);
}
