package vn.motcua.communication.news;

import vn.motcua.kernel.TextHash;

/**
 * What a news item says.
 *
 * @param summary one or two sentences for lists and for those who pass it on
 * @param body Markdown
 * @param byline whose it is, as they want to be named; blank where nobody is named
 */
public record NewsWords(
        NewsKind kind, String title, String summary, String body, String topic, String byline) {

    /** The same for the same words. */
    public String mark() {
        return TextHash.hex(toString());
    }
}
