package vn.motcua.notice;

import java.util.Optional;

/**
 * Adds a sentence to messages as they leave; a bean of the module that has something to say. The
 * outbox does not keep it.
 */
public interface Postscript {

    /** The sentence, in the language of the message and short where its channel asks for it. */
    Optional<String> of(SentNotice notice);
}
