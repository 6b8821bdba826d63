// Set into pages by script/serve.py --reload only, never part of the site: reloads the page when
// the site was renewed, and shows what explorer-tool check says about the content.

const mark = "explorer-reload";
const title = "Problems in the content";
let version;

/** Below the page, outside of its body: what the explorer renews there stays untouched. */
function show(problems) {
  document.getElementById(mark)?.remove();
  if (!problems) return;
  const box = document.createElement("section");
  box.id = mark;
  box.lang = "en";
  box.dir = "ltr";
  box.setAttribute("role", "alert");
  box.setAttribute("aria-label", title);
  const details = document.createElement("details");
  details.open = sessionStorage.getItem(mark) !== "closed";
  details.addEventListener("toggle", () => sessionStorage.setItem(mark, details.open ? "open" : "closed"));
  const summary = document.createElement("summary");
  summary.textContent = title;
  const list = document.createElement("div");
  list.textContent = problems;
  details.append(summary, list);
  box.append(details);
  // The policy of the pages takes no inline styles, but styles from scripts.
  Object.assign(box.style, {
    position: "fixed",
    inset: "auto 0 0 0",
    zIndex: "2147483647",
    maxHeight: "40vh",
    overflow: "auto",
    margin: "0",
    padding: "0.75rem 1rem",
    borderTop: "4px solid #b3261e",
    background: "#fff8f7",
    color: "#1b1b1b",
    font: "0.875rem/1.5 monospace",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    pointerEvents: "auto",
  });
  document.documentElement.append(box);
}

new EventSource("/_reload").onmessage = (event) => {
  const state = JSON.parse(event.data);
  if (version !== undefined && state.version !== version) location.reload();
  version = state.version;
  show(state.problems);
};
