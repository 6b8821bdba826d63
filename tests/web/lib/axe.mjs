// axe-core in a page: what the rules of WCAG 2.2, levels A and AA, and axe's best practices find.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * What breaks a rule and what axe could not decide, each as { rule, target, because, box }. `only`: rules
 * by name instead of all; `without`: rules to leave out.
 */
export async function look_with_axe(page, { only = null, without = [] } = {}) {
  // Straight into the page's world, as a debugger does: the page's content security policy stays as it is.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async ([runOnly, off]) => {
    const results = await window.axe.run(document, {
      runOnly, rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])), resultTypes: ["violations", "incomplete"],
      preload: false, // no rule in use reads stylesheets
    });
    const listed = (list) => list.flatMap(({ id, nodes }) => nodes.map((node) => {
      const target = node.target.flat().join(" ");
      const { x, y, width, height } = document.querySelector(target)?.getBoundingClientRect() ?? {};
      return {
        rule: id, target, box: { x: x + scrollX, y: y + scrollY, width, height },
        because: [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; "),
      };
    }));
    return { violations: listed(results.violations), undecided: listed(results.incomplete) };
  }, [only ? { type: "rule", values: only } : { type: "tag", values: tags }, without]);
}

export const told = ({ rule, target, because }) => `${rule}: ${target}: ${because}`;

/**
 * What axe leaves open of the order of headings where some lie in a shut disclosure is no finding:
 * tests/screens/test_page_rules.cpp proves that order for every page.
 */
export const open_questions = (undecided) => undecided.filter(({ rule }) => rule !== "heading-order");
