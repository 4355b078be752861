// Whoever was dealt a post to a ministry that answered, on this device and this visit, finds its answer open.
try {
  const dealt = Object.values(sessionStorage).join();
  for (const fold of document.querySelectorAll('[data-wrote]'))
    fold.open ||= dealt.includes(`"ministry":"${fold.dataset.wrote}"`);
} catch {}
