// LTI Platform Storage 0.1: the page of an LMS keeps something for the pages of a launch in its frame.
// A place is {frame, origin, key}; what it says goes to that origin only.
window.platformStorage = (() => {
  "use strict";

  const PATIENCE_MS = 2000;
  // What older LMSs put before the names of the messages.
  const FORMS = ["", "org.imsglobal."];

  const frameCalled = (name) => {
    if (name === "_parent") {
      return window.parent;
    }
    try {
      return window.parent.frames[name] || window.parent;
    } catch {
      return window.parent; // of another site, and without a frame of this name
    }
  };

  // Other pages may post to us as well: an answer is one to this very message, from the window that was
  // asked, and, unless anybody may answer, of the origin that was asked.
  const ask = (target, origin, message) => new Promise((resolve, reject) => {
    const asked = { ...message, message_id: crypto.randomUUID() };
    const hear = ({ data, source, origin: from }) => {
      const fits = source === target && (origin === "*" || from === origin) && data
        && data.message_id === asked.message_id && data.subject === `${asked.subject}.response`;
      if (!fits) {
        return;
      }
      stop();
      if (data.error) {
        reject(new Error(data.error.code));
      } else {
        resolve(data);
      }
    };
    const late = setTimeout(() => {
      stop();
      reject(new Error("no answer"));
    }, PATIENCE_MS);
    const stop = () => {
      clearTimeout(late);
      removeEventListener("message", hear);
    };
    addEventListener("message", hear);
    target.postMessage(asked, origin);
  });

  // Anybody may answer this: it says nothing secret, and is told nothing. An LMS that does not answer is
  // asked in both forms.
  const offers = async (place) => {
    const asked = FORMS.map((form) => ask(window.parent, "*", { subject: `${form}lti.capabilities` }));
    const answer = await Promise.any(asked).catch(() => null);
    if (!answer) {
      return FORMS.map((form) => ({ form, frame: place.frame }));
    }
    const supported = Array.isArray(answer.supported_messages) ? answer.supported_messages : [];
    return FORMS.flatMap((form) => supported
      .filter((message) => message && message.subject === `${form}lti.put_data`)
      .map((message) => ({ form, frame: message.frame || place.frame })));
  };

  const put = (place, { form, frame }, value) =>
    ask(frameCalled(frame), place.origin, { subject: `${form}lti.put_data`, key: place.key, value });

  const get = async (place, { form, frame }) => {
    const answer =
      await ask(frameCalled(frame), place.origin, { subject: `${form}lti.get_data`, key: place.key });
    if (typeof answer.value !== "string") {
      throw new Error("nothing kept");
    }
    return answer.value;
  };

  const firstOf = async (place, attempt) => Promise.any((await offers(place)).map(attempt));

  return {
    // Fails unless the LMS gives back what it was given.
    keep: (place, value) => firstOf(place, async (offer) => {
      await put(place, offer, value);
      if (await get(place, offer) !== value) {
        throw new Error("something else kept");
      }
    }),

    // Leaves nothing behind, because LMSs keep only so much for a tool.
    take: (place) => firstOf(place, async (offer) => {
      const value = await get(place, offer);
      put(place, offer, null).catch(() => {});
      return value;
    }),
  };
})();
