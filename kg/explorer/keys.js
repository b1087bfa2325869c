// What the keys do: on the stage, and everywhere.

import { byId } from "./dom.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./camera.js").Camera} Camera */
/** @typedef {{expand: (i: number) => void, hide: (i: number) => void, pin: (i: number) => void, collapse: (i: number) => void}} Acts */

/** @type {Record<string, number>} */
const ANGLES = { ArrowRight: 0, ArrowDown: Math.PI / 2, ArrowLeft: Math.PI, ArrowUp: -Math.PI / 2 };

/**
 * A key on the stage.
 * @param {KeyboardEvent} event
 * @param {Scene} scene
 * @param {Camera} camera
 * @param {Acts} acts
 */
export function stageKey(event, scene, camera, acts) {
  const here = scene.thing === null ? null : (scene.shown.get(scene.thing) ?? null);
  const angle = ANGLES[event.key];
  if (angle !== undefined) {
    event.preventDefault();
    const next = here ? camera.neighbour(here, angle) : scene.living()[0];
    if (next) scene.select({ thing: next.id });
    return;
  }
  if (event.ctrlKey || event.metaKey) return;
  /** @type {Record<string, (i: number) => void>} */
  const onThing = { Enter: acts.expand, Delete: acts.hide, Backspace: acts.hide, p: acts.pin, c: acts.collapse };
  /** @type {Record<string, () => void>} */
  const onView = {
    "+": () => camera.zoom(1.3),
    "=": () => camera.zoom(1.3),
    "-": () => camera.zoom(1 / 1.3),
    f: () => camera.fit(),
    Escape: () => scene.select(null),
  };
  if (here) onThing[event.key]?.(here.id);
  onView[event.key]?.();
}

/**
 * A key anywhere on the page.
 * @param {KeyboardEvent} event
 * @param {{undo: () => void, redo: () => void, list: () => void}} acts
 */
export function pageKey(event, acts) {
  if (event.target instanceof HTMLElement && ["INPUT", "SELECT", "TEXTAREA"].includes(event.target.tagName)) return;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === "/" && !command) {
    event.preventDefault();
    byId("find").focus();
  } else if (event.key.toLowerCase() === "z" && command) {
    event.preventDefault();
    if (event.shiftKey) acts.redo();
    else acts.undo();
  } else if (event.key === "l" && !command) acts.list();
}
