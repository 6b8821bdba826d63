// Takes pictures of every screen, to be looked at: script/screenshots --help

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cases, plain, quiz_of_all_kinds, questions_of, Words } from "../lib/content.mjs";
import { answer_question, play, start_all } from "../lib/quiz.mjs";
import { is_painted, is_settled, launch } from "./lib/browser.mjs";
import { Hand } from "./lib/hand.mjs";
import { listed_addresses, serve } from "./lib/site.mjs";

const defaults = { out: "build/screenshots", sizes: "390x844,1280x800,3840x2160", themes: "light", languages: "en", text: "100", edition: "painted", with: "" };
const media = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "light", contrast: "more" },
};

function read_options(words) {
  const options = { ...defaults, only: [], whole: false };
  for (let i = 0; i < words.length; ++i) {
    const name = words[i].replace(/^--/, "");
    if (name === "whole") options.whole = true;
    else if (name === "only") options.only.push(words[++i]);
    else if (name in defaults && words[i + 1] !== undefined) options[name] = words[++i];
    else throw new Error(`unknown option '${words[i]}'; script/screenshots --help lists them`);
  }
  return options;
}

/** What no address alone shows: a name, where it begins and what is done there. */
function scenes(language) {
  const words = new Words(language);
  const quiz = quiz_of_all_kinds();
  const count = questions_of(quiz).length;
  const told = cases[0];
  const decision = told.steps.findIndex((step) => step.options);
  const option = told.steps[decision].options[0];
  const quiz_address = `/${language}/quiz/${quiz.id}/?seed=3`;
  const skip_to = (index) => async (page) => { await play_some(page, words, index); };
  return [
    ...Array.from({ length: count }, (_, index) => [`quiz-question-${index + 1}`, quiz_address, skip_to(index)]),
    ["quiz-feedback-right", quiz_address, async (page) => { await answer_question(new Hand(page), words, true); }],
    ["quiz-feedback-wrong", quiz_address, async (page) => { await answer_question(new Hand(page), words, false); }],
    ["quiz-result", `/${language}/quiz/${quiz.id}/`, async (page) => {
      await new Hand(page).press("button", start_all(words, quiz));
      await play(new Hand(page), words, count, (_, index) => index % 3 !== 0);
    }],
    ["case-decision", `/${language}/cases/${told.id}/?step=${decision + 1}`, async () => {}],
    ["case-consequence", `/${language}/cases/${told.id}/?step=${decision + 1}`, async (page) => {
      await new Hand(page).press("button", plain(words.text("cases", told.id, "steps", told.steps[decision].id, "options", option, "label")));
    }],
    ["case-outcome", `/${language}/cases/${told.id}/?step=${decision + 1}`, async (page) => {
      const hand = new Hand(page);
      await hand.press("button", plain(words.text("cases", told.id, "steps", told.steps[decision].id, "options", option, "label")));
      for (let step = decision + 1; step < told.steps.length; ++step) await hand.press("button", words.ui("case.next"));
    }],
    ["term-dialog", `/${language}/principles/human-agency-and-oversight/`, async (page) => { await page.locator("main .term").first().click(); }],
    ["erase-dialog", `/${language}/settings/`, async (page) => { await new Hand(page).press("button", words.ui("settings.erase")); }],
    ["search-results", `/${language}/search/?q=transparen`, async () => {}],
    ["search-nothing", `/${language}/search/?q=xyzzy`, async () => {}],
    ["cases-filtered", `/${language}/cases/?region=europe`, async () => {}],
    ["not-found", `/${language}/no/such/place/`, async () => {}],
    ["focus-ring", `/${language}/`, async (page) => { for (let i = 0; i < 4; ++i) await page.keyboard.press("Tab"); }],
  ];
}

async function play_some(page, words, count) {
  const hand = new Hand(page);
  for (let i = 0; i < count; ++i) {
    const stem = await hand.heading();
    await answer_question(hand, words, true);
    await hand.press("button", words.ui("quiz.next_question"));
    await page.waitForFunction((before) => document.querySelector("h1").innerText.trim() !== before, stem);
  }
}

function settings_of(options) {
  const settings = {};
  if (options.text !== "100") settings.text_percent = Number(options.text);
  if (options.edition === "text") settings.text_version = true;
  if (options.with) settings.second_language = options.with;
  return settings;
}

async function is_shown_as_text(page) {
  await page.waitForFunction(() => document.documentElement.dataset.edition === "text");
  await page.evaluate(() => document.fonts.ready);
}

async function take(page, file, { whole, painted }) {
  if (painted) await is_settled(page);
  if (whole) {
    // As tall a window as the page needs, up to what a canvas can be.
    const { width, height } = page.viewportSize();
    const wanted = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(Math.max(wanted, height), 8000) });
    if (painted) await is_settled(page);
    await page.screenshot({ path: file });
    await page.setViewportSize({ width, height });
  } else {
    await page.screenshot({ path: file });
  }
}

async function main() {
  const options = read_options(process.argv.slice(2));
  const server = await serve();
  const browser = await launch();
  const painted = options.edition === "painted";
  const alive = options.edition !== "static";
  let count = 0;
  try {
    for (const size of options.sizes.split(",")) for (const theme of options.themes.split(",")) for (const language of options.languages.split(",")) {
      const [width, height] = size.split("x").map(Number);
      const folder = join(options.out, `${size}-${theme}-${language}`);
      mkdirSync(folder, { recursive: true });
      const places = listed_addresses().filter((address) => address.startsWith(`/${language}/`)).map((address) =>
        [address.split("/").filter(Boolean).slice(1).join("-") || "home", address, async () => {}]);
      const wanted = (alive ? [...places, ...scenes(language)] : places)
        .filter(([name]) => options.only.length === 0 || options.only.some((part) => name.includes(part)));
      for (const [name, address, act] of wanted) {
        const context = await browser.newContext({ viewport: { width, height }, ...media[theme], reducedMotion: "reduce", locale: "en-GB", javaScriptEnabled: alive });
        const page = await context.newPage();
        try {
          await page.goto(new URL(address.slice(1), server.address).href);
          if (alive) await is_painted(page);
          const settings = settings_of(options);
          if (alive && Object.keys(settings).length > 0) {
            await page.evaluate((chosen) => {
              localStorage.setItem("intouchai-explorer", JSON.stringify({ version: 1, place: "/", settings: chosen }));
            }, settings);
            await page.reload();
            if (painted) await is_painted(page);
            else await is_shown_as_text(page);
          }
          await act(page);
          await take(page, join(folder, `${name}.png`), { whole: options.whole, painted });
          ++count;
        } catch (error) {
          console.log(`no picture of ${name} (${size}, ${theme}, ${language}): ${error.message.split("\n")[0]}`);
        } finally {
          await context.close();
        }
      }
      console.log(`${folder}: ${wanted.length} screens`);
    }
  } finally {
    await browser.close();
    server.stop();
  }
  console.log(`${count} pictures in ${options.out}`);
}

await main();
