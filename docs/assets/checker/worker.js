// Runs the rules in Python, away from the page: turns each question into a reply.
//
// In come questions, texts as `rules.page.reply` takes them. Out go {loaded}, a share from 0 to 1, while starting;
// {ready} once; then {reply}, a text, for each question in turn. {failed}, with the reason, says that nothing more
// will come.

import { start } from "./python.js";

function fail(reason) {
  postMessage({ failed: String(reason) });
}

try {
  const reply = await start((loaded) => postMessage({ loaded }));
  self.onmessage = ({ data: question }) => {
    try {
      postMessage({ reply: reply(question) });
    } catch (error) {
      fail(error);
    }
  };
  postMessage({ ready: true });
} catch (error) {
  fail(error);
}
