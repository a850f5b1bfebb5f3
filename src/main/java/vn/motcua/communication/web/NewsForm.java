package vn.motcua.communication.web;

import vn.motcua.communication.news.NewsKind;
import vn.motcua.communication.news.NewsTyped;
import vn.motcua.communication.news.NewsWords;
import vn.motcua.shell.FormView;

/** A news item between its form and its values. */
final class NewsForm {

    private NewsForm() {}

    static NewsTyped typed(FormView form) {
        return new NewsTyped(
                CommunicationTyped.one(NewsKind.class, form.value("kind")).orElse(null),
                form.value("title"),
                form.value("summary"),
                form.value("body"),
                form.value("topic"),
                form.value("byline"));
    }

    /** A form that begins with what was said before. */
    static FormView of(NewsWords words) {
        return FormView.empty()
                .with("kind", words.kind().name())
                .with("title", words.title())
                .with("summary", words.summary())
                .with("body", words.body())
                .with("topic", words.topic())
                .with("byline", words.byline())
                .with("seen", words.mark());
    }
}
