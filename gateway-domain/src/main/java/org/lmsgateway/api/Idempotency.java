package org.lmsgateway.api;

/**
 * Remembers for a day what was answered to a request with a key of the client's choice, so that one
 * that is sent again is not done again, whichever node gets it (draft-ietf-httpapi-idempotency-key-
 * header). Keys of different callers have nothing to do with each other.
 */
public interface Idempotency {

  /**
   * Asks whether a request is to be done.
   *
   * @param key as the client sent it
   * @param request all of the request that makes it another one
   */
  Begun begin(String key, String request);

  /**
   * Takes down what came of a request.
   *
   * @param id that {@link Begun.First} gave
   */
  void finish(String id, StoredAnswer answer);

  /** A request was refused and has done nothing: its key is free again. */
  void forget(String id);

  /** Whether a request is to be done. */
  sealed interface Begun {

    /** Yes: it is the first with this key. */
    record First(String id) implements Begun {}

    /** No: it was done, and this was the answer. */
    record Done(StoredAnswer answer) implements Begun {}

    /** No: it is being done, or its node has stopped less than a minute ago. */
    record Running() implements Begun {}

    /** No: the key was used for another request. */
    record Different() implements Begun {}
  }
}
