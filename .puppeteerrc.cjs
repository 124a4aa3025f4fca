// A browser is found (or installed) by scripts/browser.mjs when it is needed; `npm ci` downloads none.
module.exports = { skipDownload: true };
