// Empties what scripts of ours keep on this device.
sessionStorage.clear();
localStorage.clear();
