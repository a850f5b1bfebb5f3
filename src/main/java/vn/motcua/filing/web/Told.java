package vn.motcua.filing.web;

import java.util.List;
import vn.motcua.notice.NoticeText;
import vn.motcua.notice.SentNotice;
import vn.motcua.shell.Frame;

/**
 * What the applicant was told about a dossier, and whether it reached them. The address stays out:
 * whoever filed for somebody need not learn where that person has their messages sent.
 */
public record Told(List<SentNotice> notices, NoticeText words) {

    public Told {
        notices = List.copyOf(notices);
    }

    public String text(Frame frame, SentNotice notice) {
        return words.text(notice.template(), notice.arguments(), frame.locale());
    }

    /** By which way, what became of it, and when it was written. */
    public String fate(Frame frame, SentNotice notice) {
        return String.join(
                " · ",
                frame.text("notice.channel." + notice.channel()),
                frame.text("notice.state." + notice.state()),
                frame.exact(notice.queuedAt()));
    }

    /** Why it did not leave; blank where there is nothing to say. */
    public String reason(Frame frame, SentNotice notice) {
        return notice.reason() == null ? "" : frame.text("notice.reason." + notice.reason());
    }
}
