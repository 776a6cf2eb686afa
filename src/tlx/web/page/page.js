// Beside the terminal of textual-serve: the keys are its from the start, and what it cannot say itself is said.
"use strict";

const listen = () => document.querySelector(".xterm-helper-textarea")?.focus();

const begin = () => {
  document.getElementById("again").addEventListener("click", () => window.location.reload());
  new MutationObserver(() => {
    if (document.body.classList.contains("-closed")) document.getElementById("again").focus();
  }).observe(document.body, { attributeFilter: ["class"] });
  listen();
};

window.addEventListener("load", begin);
window.addEventListener("focus", listen);
