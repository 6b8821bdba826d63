// The live mirror is the page: its words stand exactly where they are painted, can be selected and found,
// and what did not change is never touched.

import assert from "node:assert/strict";
import { quiz_of_all_kinds, Words } from "../lib/content.mjs";
import { answer_question } from "../lib/quiz.mjs";
import { test, until } from "../lib/runner.mjs";
import { desktop, has_elements_of, is_settled, open_page, phone, stats, visit } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { lines_that_are_off, mirrored_lines } from "./lib/lines.mjs";
import { expect_heading, picture_of } from "./lib/look.mjs";

const words = new Words("en");

const places = ["/en/", "/fr/principles/transparency/", "/en/cases/", "/en/cases/gender-shades/?step=4", "/fr/quiz/first-steps/?length=5&seed=3",
  "/fr/glossary/", "/en/settings/", "/en/frameworks/eu-ai-act/", "/en/search/?q=data"];

for (const [name, width, options] of [["on a laptop", 1280, {}], ["on a phone", 390, { hasTouch: true, isMobile: true }]]) {
  test(`every line of the mirror stands on the line that is painted (${name})`, async (room) => {
    const page = await open_page(room, { viewport: { width, height: 2400 }, ...options });
    for (const address of places) {
      await visit(page, address);
      await is_settled(page);
      const { count, off } = await lines_that_are_off(page);
      assert.ok(count > 20, `${address}: only ${count} lines were looked at`);
      assert.deepEqual(off, [], address);
    }
  }, { limit_s: 120 });
}

test("when the canvas takes over, titles stay where they were on the static page", async (room) => {
  const title = (page) => page.locator("#title").evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(({ width }) => width > 2).flatMap(({ left, top }) => [left, top]);
  });
  for (const [viewport, address] of [[phone, "/fr/"], [{ width: 820, height: 1180 }, "/en/"], [desktop, "/fr/"], [desktop, "/en/settings/"]]) {
    const still = await open_page(room, { javaScriptEnabled: false, viewport });
    await visit(still, address, { painted: false });
    const alive = await open_page(room, { address, viewport });
    await is_settled(alive);
    const [before, after] = [await title(still), await title(alive)];
    assert.equal(before.length, after.length, `${address} at ${viewport.width} px: another number of lines`);
    for (const [at, px] of before.entries()) assert.ok(Math.abs(px - after[at]) <= 1.5, `${address} at ${viewport.width} px: ${before} became ${after}`);
  }
});

test("with larger text and on a large screen, too, lines stand on lines", async (room) => {
  const page = await open_page(room, { viewport: { width: 1280, height: 2400 } });
  await page.addInitScript(() => localStorage.setItem("intouchai-explorer", JSON.stringify({ version: 1, place: "/", settings: { text_percent: 175 } })));
  await visit(page, "/en/principles/transparency/");
  await is_settled(page);
  assert.deepEqual((await lines_that_are_off(page)).off, []);
  const large = await open_page(room, { viewport: { width: 2560, height: 1440 }, address: "/en/cases/" });
  await is_settled(large);
  assert.deepEqual((await lines_that_are_off(large)).off, []);
});

test("what a field suggests is painted once: by the canvas, and by the browser while it is typed into", async (room) => {
  const page = await open_page(room, { address: "/en/search/" });
  const field = page.getByRole("searchbox");
  const suggestion = () => field.evaluate((element) => getComputedStyle(element, "::placeholder").color);
  await page.locator("h1").evaluate((element) => element.focus());
  await is_settled(page);
  assert.equal(await suggestion(), "rgba(0, 0, 0, 0)");
  await field.focus();
  assert.notEqual(await suggestion(), "rgba(0, 0, 0, 0)");
});

test("words are selected with the mouse as on any page, and copied", async (room) => {
  const page = await open_page(room, { address: "/en/principles/transparency/" });
  await is_settled(page);
  const lines = (await mirrored_lines(page)).filter((line) => line.size === 18 && line.count > 1);
  const [first] = lines, last = lines.filter((line) => line.words === first.words).at(-1);
  await page.mouse.move(first.left + 1, first.middle);
  await page.mouse.down();
  await page.mouse.move(last.right - 2, last.middle, { steps: 8 });
  await page.mouse.up();
  const selected = await page.evaluate(() => getSelection().toString());
  assert.ok(selected.replace(/\s+/g, " ").startsWith(first.words.slice(0, 30)), selected);
  assert.ok(selected.length > 80, selected);
});

test("words that are found scroll into view, and the canvas follows", async (room) => {
  const page = await open_page(room, { address: "/en/glossary/", viewport: { width: 1280, height: 600 } });
  await is_settled(page);
  const last = await page.evaluate(() => [...document.querySelectorAll("main h2, main h3")].at(-1).textContent.trim());
  const before = await stats(page);
  assert.ok(await page.evaluate((wanted) => window.find(wanted, true), last), `'${last}' is found`);
  await is_settled(page);
  const { top, bottom } = await page.evaluate(() => { const { top, bottom } = getSelection().getRangeAt(0).getBoundingClientRect(); return { top, bottom }; });
  assert.ok(top >= 0 && bottom <= 600, `found at ${top} to ${bottom}`);
  assert.ok((await stats(page)).frames > before.frames);
  await page.evaluate(() => getSelection().removeAllRanges());
  assert.deepEqual((await lines_that_are_off(page)).off, []);
});

test("what did not change stays the very same element, and keeps the focus", async (room) => {
  const page = await open_page(room, { address: "/en/cases/" });
  await is_settled(page);
  await page.evaluate(() => {
    window.kept = [...document.querySelectorAll("nav a, footer a, header a")];
    window.gone = 0;
    new MutationObserver((records) => {
      for (const { removedNodes } of records) for (const node of removedNodes) if (window.kept.some((each) => node === each || node.contains?.(each))) window.gone += 1;
    }).observe(document.getElementById("page"), { childList: true, subtree: true });
  });
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.glossary.tab"), exact: true }).click();
  await expect_heading(page, words.ui("glossary.title"));
  const field = page.getByRole("main").getByRole("searchbox");
  await field.click();
  await field.pressSequentially("bia");
  await is_settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.value), "bia");
  assert.deepEqual(await page.evaluate(() => [window.gone, window.kept.filter((each) => !each.isConnected).length]), [0, 0]);
});

test("a change travels as one message, and a frame without one sends none", async (room) => {
  const page = await open_page(room, { address: "/en/cases/" });
  await is_settled(page);
  const before = await stats(page);
  await page.mouse.wheel(0, 500);
  await until("the page has scrolled", async () => (await stats(page)).frames > before.frames);
  await is_settled(page);
  assert.equal((await stats(page)).messages, before.messages, "scrolling tells the page nothing");
  await page.getByRole("main").locator("button.chip").first().click();
  await is_settled(page);
  assert.equal((await stats(page)).messages, before.messages + 1);
});

test("what is painted is seen before the elements follow; whoever presses a key finds them there", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  const [painted, pressed] = await page.evaluate(async () => {
    const title = () => document.querySelector("#title").textContent;
    document.querySelector("#nav-cases").click();
    await new Promise((done) => { requestAnimationFrame(done); }); // the core's own came before
    const before = title();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
    return [before, title()];
  });
  assert.deepEqual([painted, pressed], [words.text("pages", "home", "title"), words.ui("cases.title")]);
  assert.equal(await page.evaluate(() => document.activeElement.id), "title");
});

/** A processor so many times slower: what takes a moment elsewhere takes turns there. */
async function slow_down(page, times) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
  return () => session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

/** What the page says and how, without where it stands and what had the focus. */
const said_by = (page) => page.evaluate(() => {
  const of_the_mirror = new Set(["style", "data-placed", "data-holds", "data-n", "tabindex"]);
  const lines = [];
  const tell = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue.trim()) lines.push(node.nodeValue.trim());
      return;
    }
    const names = node.getAttributeNames().filter((name) => !of_the_mirror.has(name)).sort();
    lines.push([node.nodeName.toLowerCase(), ...names.map((name) => `${name}=${node.getAttribute(name)}`)].join(" "));
    node.childNodes.forEach(tell);
  };
  tell(document.querySelector("#page"));
  return lines;
});

test("where much changes the elements follow in several turns; whoever presses a key meanwhile finds all that is seen in its place", async (room) => {
  const page = await open_page(room, { address: "/en/glossary/" });
  await page.evaluate(() => {
    window.seen = () => [...document.querySelectorAll("#page :is(h1, p, a[href], button, input)")].map((element) => [element.id, element.getBoundingClientRect()])
      .filter(([, { width, top, bottom }]) => width > 0 && top >= 0 && bottom <= innerHeight)
      .map(([id, { left, top, width, height }]) => [id, left, top, width, height].join(" "));
  });
  for (const id of ["language-fr", "language-en", "nav-timeline", "nav-glossary"]) { // so that the words and letters of all are there
    await page.locator(`#${id}`).click();
    await is_settled(page);
  }
  const at_once = await slow_down(page, 10);
  const words_of = { "language-fr": new Words("fr").ui("glossary.title"), "nav-timeline": new Words("fr").ui("timeline.title") };
  for (const [press, wanted] of Object.entries(words_of)) {
    const [before, after, seen] = await page.evaluate((id) => new Promise((done) => {
      const title = () => document.querySelector("#title").textContent;
      const old = title();
      let turns = 0;
      const observer = new MutationObserver(() => {
        turns += 1;
        if (turns < 3) return;
        observer.disconnect();
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
        done([old, title(), window.seen()]);
      });
      observer.observe(document.querySelector("#page"), { subtree: true, childList: true, characterData: true, attributes: true });
      document.getElementById(id).click();
    }), press);
    assert.notEqual(before, after);
    assert.equal(after, wanted);
    await is_settled(page);
    assert.deepEqual(seen, await page.evaluate(() => window.seen()));
    assert.ok(seen.length > 10, `${seen.length} things are seen`);
  }
  await at_once();
});

test("what is out of sight follows last, and is there at once for who is there already", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await is_settled(page);
  const at_once = await slow_down(page, 8);
  const [waiting, left] = await page.evaluate(() => new Promise((done) => {
    const later = () => document.querySelectorAll("[data-placed=later]").length;
    const observer = new MutationObserver(() => {
      if (later() === 0 || document.activeElement.id !== "title") return; // the focus comes with what is seen
      observer.disconnect();
      const waiting = later();
      addEventListener("scroll", () => {
        document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
        done([waiting, later()]);
      }, { once: true });
      scrollTo(0, document.body.scrollHeight);
    });
    observer.observe(document.querySelector("#page"), { subtree: true, childList: true, attributes: true });
    document.querySelector("#nav-glossary").click();
  }));
  assert.ok(waiting > 10, `${waiting} wait`);
  assert.equal(left, 0);
  await at_once();
});

test("who goes on at once does not wait for what nobody will see: the rest of the last page, nor of this one", async (room) => {
  const page = await open_page(room, { address: "/en/glossary/" });
  await page.evaluate(() => scrollTo(0, 5000));
  await is_settled(page);
  const at_once = await slow_down(page, 8);
  const [gone, gone_in_place, left] = await page.evaluate(() => new Promise((done) => {
    const later = () => [...document.querySelectorAll("[data-placed=later]")];
    const observer = new MutationObserver(() => {
      if (later().length === 0 || document.documentElement.lang !== "fr") return;
      observer.disconnect();
      const waiting = later();
      document.querySelector("#nav-home").click();
      requestAnimationFrame(() => { // painted, and the elements are still to follow
        document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
        const gone = waiting.filter((element) => !element.isConnected);
        done([gone.length, gone.filter(({ dataset }) => dataset.placed !== "later").length, later().length]);
      });
    });
    observer.observe(document.querySelector("#page"), { subtree: true, childList: true, attributes: true });
    document.querySelector("#language-fr").click();
  }));
  assert.ok(gone > 10, `${gone} are gone`);
  assert.equal(gone_in_place, 0);
  assert.ok(left > 0, "of the new page what nobody sees follows later");
  await at_once();
  await is_settled(page);
  assert.equal(await page.locator("[data-placed=later]").count(), 0);
  await page.evaluate(() => document.activeElement.blur()); // its ring would be taken for letters
  await is_settled(page);
  assert.deepEqual((await lines_that_are_off(page)).off, []);
});

test("elements that have followed in turns are those of a page that was there from the beginning", async (room) => {
  const page = await open_page(room, { address: "/en/glossary/" });
  await is_settled(page);
  const at_once = await slow_down(page, 3);
  for (const [press, address] of [["#language-fr", "/fr/glossary/"], ["#nav-cases", "/fr/cases/"], ["#language-en", "/en/cases/"], ["#nav-home", "/en/"]]) {
    await page.evaluate((selector) => document.querySelector(selector).click(), press);
    await has_elements_of(page, address);
  }
  await at_once();
  await is_settled(page);
  const followed = await said_by(page);
  assert.deepEqual((await lines_that_are_off(page)).off, []);
  await visit(page, "/en/");
  await is_settled(page);
  assert.deepEqual(followed, await said_by(page));
});

test("once a page says which it is, each of its elements that is seen is in its place", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await is_settled(page);
  const at_once = await slow_down(page, 4);
  for (const [press, address] of [["#nav-timeline", "/en/timeline/"], ["#language-fr", "/fr/timeline/"]]) {
    const places = await page.evaluate((selector) => new Promise((done) => {
      const now = () => [...document.querySelectorAll("#page [data-n]")].map((element) => [element, element.getBoundingClientRect()])
        .filter(([, { height, top, bottom }]) => height > 0 && bottom > 0 && top < innerHeight)
        .map(([element, { left, top, width, height }]) => [element.dataset.n, element.dataset.placed, left, top, width, height].join(" "));
      new MutationObserver((_, observer) => {
        observer.disconnect();
        const then = now();
        setTimeout(() => done([then, now()]), 1500);
      }).observe(document.documentElement, { attributes: true, attributeFilter: ["data-route"] });
      document.querySelector(selector).click();
    }), press);
    await has_elements_of(page, address);
    assert.ok(places[0].length > 20, `${places[0].length} are seen`);
    assert.deepEqual(...places);
  }
  await at_once();
});

test("a focus that somebody moved meanwhile stays where it is", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await page.evaluate(() => new Promise((done) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.querySelector("#nav-quiz").focus();
      done();
    }).observe(document.querySelector("title"), { childList: true }); // the words are there, and then their places
    document.querySelector("#nav-cases").click();
  }));
  await expect_heading(page, words.ui("cases.title"));
  await is_settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), "nav-quiz");
});

test("a title that has the focus keeps it when the page changes its language", async (room) => {
  const page = await open_page(room, { address: "/en/" });
  await page.locator("#nav-cases").click();
  await expect_heading(page, words.ui("cases.title"));
  await is_settled(page);
  const title = () => page.evaluate(() => document.activeElement.id);
  assert.equal(await title(), "title");
  await page.evaluate(() => document.querySelector("#language-fr").click()); // as assistive technology presses
  await expect_heading(page, new Words("fr").ui("cases.title"));
  await is_settled(page);
  assert.equal(await title(), "title");
});

test("a slider stays with the hand that moves it, whatever the page still says of where it was", async (room) => {
  const page = await open_page(room, { address: `/en/quiz/${quiz_of_all_kinds().id}/?seed=3` });
  const hand = new Hand(page);
  while (await page.getByRole("slider").count() === 0) {
    const stem = await hand.heading();
    await answer_question(hand, words, true);
    await hand.press("button", words.ui("quiz.next_question"));
    await until("the next question", async () => (await hand.heading()) !== stem);
  }
  const values = await page.evaluate(async () => {
    const slider = document.querySelector("main input[type=range]");
    const move = (steps) => {
      slider.value = String(Number(slider.min) + steps * Number(slider.step || 1));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      return slider.value;
    };
    const frame = () => new Promise((done) => { requestAnimationFrame(done); });
    const seen = [];
    for (let steps = 1; steps <= 5; ++steps) {
      const wanted = move(steps);
      await frame();
      const ahead = move(steps + 1);
      await new Promise((done) => setTimeout(done)); // the message of the frame is worked off
      seen.push([slider.value === ahead, wanted !== ahead]);
      await frame();
    }
    return seen;
  });
  assert.deepEqual(values, Array(5).fill([true, true]));
});

test("the verdict on an answer is announced once", async (room) => {
  const quiz = quiz_of_all_kinds();
  const page = await open_page(room, { address: `/en/quiz/${quiz.id}/?seed=3` });
  await is_settled(page);
  await page.evaluate(() => {
    window.said = [];
    const said = document.getElementById("announcements");
    new MutationObserver(() => window.said.push(said.textContent)).observe(said, { childList: true, subtree: true, characterData: true });
  });
  await answer_question(new Hand(page), words, true);
  await is_settled(page);
  const said = await page.evaluate(() => window.said);
  assert.deepEqual(said.filter((each) => each.includes(words.ui("quiz.right"))).length, 1, JSON.stringify(said));
  assert.equal(await page.getByRole("status").filter({ hasText: words.ui("quiz.right") }).count(), 1, "and no other live region says it as well");
});

test("while a dialog is open the rest of the page is not there, for nobody", async (room) => {
  const page = await open_page(room, { address: "/en/principles/human-agency-and-oversight/" });
  await page.locator("main .term").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await is_settled(page);
  const seen = new Set();
  for (let i = 0; i < 12; ++i) {
    await page.keyboard.press("Tab");
    seen.add(await page.evaluate(() => document.activeElement.closest("dialog") ? "dialog" : document.activeElement === document.body ? "browser" : document.activeElement.id));
  }
  seen.delete("browser");
  assert.deepEqual([...seen], ["dialog"]);
  const roles = async () => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return nodes.filter((node) => !node.ignored).map((node) => node.role.value);
  };
  assert.ok(!(await roles()).includes("navigation"));
  assert.ok((await roles()).includes("dialog"));
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.ok((await roles()).includes("navigation"));
});

test("when the graphics are lost the page that is shown instead is alive", async (room) => {
  const page = await open_page(room, { address: "/en/cases/" });
  await is_settled(page);
  await page.evaluate(() => document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
  await page.waitForFunction(() => document.documentElement.dataset.edition === "text");
  await page.getByRole("navigation").getByRole("link", { name: words.ui("places.quiz.tab"), exact: true }).click();
  await expect_heading(page, words.ui("places.quiz.title"));
  assert.ok((await picture_of(page)).colours() > 20);
});

test("a page that the browser translates is shown as the page, because the canvas cannot follow", async (room) => {
  const page = await open_page(room, { address: "/en/cases/" });
  await is_settled(page);
  await page.evaluate(() => document.documentElement.classList.add("translated-ltr"));
  await page.waitForFunction(() => document.documentElement.dataset.edition === "text");
  await page.evaluate(() => document.documentElement.classList.remove("translated-ltr"));
  await page.waitForFunction(() => document.documentElement.dataset.edition === "painted");
});

test("in forced colours the page itself is shown", async (room) => {
  const page = await open_page(room, { forcedColors: "active" });
  await visit(page, "/en/cases/", { painted: false });
  await page.waitForFunction(() => document.documentElement.dataset.edition === "text");
  await page.getByRole("main").locator("button.chip").first().click();
  await page.waitForURL(/\?/);
});

test("what is printed is the page itself, and afterwards the canvas paints again", async (room) => {
  const page = await open_page(room, { address: "/en/principles/transparency/" });
  await is_settled(page);
  await page.evaluate(() => addEventListener("beforeprint", () => {
    window.on_paper = { edition: document.documentElement.dataset.edition, placed: document.querySelectorAll("#page [data-placed], #page [style]").length };
  }));
  const paper = await page.pdf({ format: "A4" });
  assert.ok(paper.length > 10_000);
  assert.deepEqual(await page.evaluate(() => window.on_paper), { edition: "text", placed: 0 });
  await page.waitForFunction(() => document.documentElement.dataset.edition === "painted");
  await is_settled(page);
  assert.deepEqual((await lines_that_are_off(page)).off, []);
});
